import { UserError } from "../errors.ts";
import type { CommandPorts, ExitCode } from "../ports/ports.ts";
import { check } from "./check/check.ts";
import { explain } from "./check/explain.ts";
import { formats } from "./check/formats.ts";

type Command = (words: readonly string[], ports: CommandPorts) => Promise<ExitCode>;

interface Entry {
  readonly run: Command;
  readonly usage: string;
  readonly about: string;
}

/** These take the schema library, which a check does without (docs/adr/0011). */
const policy: Command = async (words, ports) => (await import("./check/policy.ts")).policy(words, ports);
const doctor: Command = async (words, ports) => (await import("./audit/doctor.ts")).doctor(words, ports);
const audit: Command = async (words, ports) => (await import("./audit/audit.ts")).audit(words, ports);
const bypassWatch: Command = async (words, ports) =>
  (await import("./audit/bypass-watch.ts")).bypassWatch(words, ports);
const adopt: Command = async (words, ports) => (await import("./adopt/adopt.ts")).adopt(words, ports);
const probe: Command = async (words, ports) => (await import("./audit/probe.ts")).probe(words, ports);
const record: Command = async (words, ports) => (await import("./pipeline/record.ts")).record(words, ports);
const scan: Command = async (words, ports) => (await import("./pipeline/scan.ts")).scan(words, ports);
const plan: Command = async (words, ports) => (await import("./pipeline/plan.ts")).plan(words, ports);
const runHooks: Command = async (words, ports) =>
  (await import("./pipeline/run-hooks.ts")).runHooks(words, ports);
const judge: Command = async (words, ports) => (await import("./judge/judge.ts")).judge(words, ports);
const auditExport: Command = async (words, ports) =>
  (await import("./audit-export/audit-export.ts")).auditExport(words, ports);
const followUp: Command = async (words, ports) =>
  (await import("./pipeline/follow-up.ts")).followUp(words, ports);
const init: Command = async (words, ports) => (await import("./instance/init.ts")).init(words, ports);
const channel: Command = async (words, ports) =>
  (await import("./instance/channel.ts")).channel(words, ports);
const ledger: Command = async (words, ports) => (await import("./ledger/ledger.ts")).ledger(words, ports);
const witness: Command = async (words, ports) => (await import("./witness/witness.ts")).witness(words, ports);
const trust: Command = async (words, ports) => (await import("./trust/trust.ts")).trust(words, ports);
const org: Command = async (words, ports) => (await import("./org/org.ts")).org(words, ports);

const replay: Command = async (words, ports) => (await import("./evidence/commands.ts")).replay(words, ports);

const commands = new Map<string, Entry>([
  ["check", { run: check, usage: "check [PATH…]", about: "judges the reports of this workspace" }],
  [
    "record",
    {
      run: record,
      usage: "record [--report GLOB] -- COMMAND…",
      about: "runs a command and ties its reports to this commit",
    },
  ],
  ["inspect", { run: elsewhere, usage: "inspect FILE", about: "says what one report holds" }],
  ["owners", { run: elsewhere, usage: "owners PATH…", about: "says who owns paths by CODEOWNERS" }],
  [
    "doctor",
    { run: doctor, usage: "doctor OWNER/REPO", about: "says which gates of a repository do not gate" },
  ],
  [
    "sandbox",
    { run: elsewhere, usage: "sandbox --seed FILE [--port N]", about: "runs an emulated GitHub for tests" },
  ],
  [
    "rehearse",
    { run: elsewhere, usage: "rehearse [PATH]", about: "plays the governed pull request on this machine" },
  ],
  ["audit", { run: audit, usage: "audit --org ORG", about: "lets the doctor look at an organisation" }],
  [
    "bypass-watch",
    { run: bypassWatch, usage: "bypass-watch OWNER/REPO", about: "says who pushed by the rules of late" },
  ],
  ["plan", { run: plan, usage: "plan", about: "says what a pipeline has to run for this workspace" }],
  [
    "run-hooks",
    { run: runHooks, usage: "run-hooks [--output DIR]", about: "runs and records the product's commands" },
  ],
  [
    "judge",
    { run: judge, usage: "judge observe|sign|publish", about: "judges, signs and publishes what has landed" },
  ],
  [
    "audit-export",
    {
      run: auditExport,
      usage: "audit-export collect|sign|store",
      about: "keeps and signs the log and approvals of a release run",
    },
  ],
  ["follow-up", { run: followUp, usage: "follow-up", about: "lets gates look again that waited for a run" }],
  [
    "scan",
    { run: scan, usage: "scan KIND --output DIR", about: "runs the instance's scanner over this workspace" },
  ],
  [
    "init",
    { run: init, usage: "init ORG", about: "makes an organisation's instance, checks or upgrades it" },
  ],
  [
    "channel",
    { run: channel, usage: "channel show|promote|rollback ORG", about: "moves what products run, and back" },
  ],
  ["org", { run: org, usage: "org plan|apply ORG", about: "rulesets, properties and environments as code" }],
  [
    "adopt",
    { run: adopt, usage: "adopt OWNER/REPO", about: "brings a repository under the gate by a pull request" },
  ],
  [
    "probe",
    { run: probe, usage: "probe --print|show|read", about: "asks GitHub what its documents leave open" },
  ],
  [
    "verify",
    {
      run: elsewhere,
      usage: "verify FILE",
      about: "proves where an artefact comes from, link by link",
    },
  ],
  [
    "why",
    {
      run: elsewhere,
      usage: "why DIGEST --to ENV",
      about: "says what an artefact lacks to go somewhere",
    },
  ],
  [
    "evidence",
    {
      run: elsewhere,
      usage: "evidence export DIGEST",
      about: "writes the dossier of an artefact",
    },
  ],
  [
    "replay",
    {
      run: replay,
      usage: "replay FOLDER…",
      about: "judges past releases by a proposed policy",
    },
  ],
  [
    "ledger",
    {
      run: ledger,
      usage: "ledger verify|append|reconcile …",
      about: "looks whether the list of releases was tampered with",
    },
  ],
  [
    "witness",
    { run: witness, usage: "witness look|cosign|store", about: "signs how far each ledger has come" },
  ],
  ["trust", { run: trust, usage: "trust KIND", about: "writes what a cloud or a cluster must demand" }],
  ["explain", { run: explain, usage: "explain CHECK", about: "says what a check is and how to meet it" }],
  ["formats", { run: formats, usage: "formats", about: "lists the report formats that are read" }],
  ["policy", { run: policy, usage: "policy lint|show|diff", about: "checks, shows and compares policies" }],
]);

/** Runs one command of the CLI. @throws {UserError} usage */
export async function runCli(argv: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const [name = "", ...words] = argv;
  if (name === "" || name === "help" || name === "--help") {
    ports.print(help());
    return name === "" ? 2 : 0;
  }
  const command = commands.get(name);
  if (command !== undefined) return command.run(words, ports);
  throw new UserError("usage", `expected a command, got ${JSON.stringify(name)}.`, {
    hint: `Commands: ${[...commands.keys()].join(", ")}.`,
  });
}

function help(): string {
  const width = Math.max(...[...commands.values()].map(({ usage }) => usage.length));
  const lines = [...commands.values()].map(
    ({ usage, about }) => `  assaygate ${usage.padEnd(width)}  ${about}`,
  );
  return `${["Commands:", ...lines, "", "Exit codes: 0 yes, 1 no (a verdict was reached), 2 undecided or bad input."].join("\n")}\n`;
}

/** `inspect`, `owners`, `sandbox`, `rehearse` and what reads evidence start without the rest of the suite, in `main.ts`. */
async function elsewhere(): Promise<ExitCode> {
  throw new UserError("usage", "expected this command to be run by the command line's entry.");
}
