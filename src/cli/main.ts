import { UserError } from "../errors.ts";
import type { CommandPorts, ExitCode } from "../ports/ports.ts";
import { check } from "./check.ts";
import { explain } from "./explain.ts";
import { formats } from "./formats.ts";

type Command = (words: readonly string[], ports: CommandPorts) => Promise<ExitCode>;

interface Entry {
  readonly run: Command;
  readonly usage: string;
  readonly about: string;
}

/** These take the schema library, which a check does without (docs/adr/0011). */
const policy: Command = async (words, ports) => (await import("./policy.ts")).policy(words, ports);
const doctor: Command = async (words, ports) => (await import("./doctor.ts")).doctor(words, ports);
const audit: Command = async (words, ports) => (await import("./audit.ts")).audit(words, ports);
const bypassWatch: Command = async (words, ports) =>
  (await import("./bypass-watch.ts")).bypassWatch(words, ports);
const record: Command = async (words, ports) => (await import("./record.ts")).record(words, ports);

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
  ["audit", { run: audit, usage: "audit --org ORG", about: "lets the doctor look at an organisation" }],
  [
    "bypass-watch",
    { run: bypassWatch, usage: "bypass-watch OWNER/REPO", about: "says who pushed by the rules of late" },
  ],
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

/** `inspect`, `owners` and `sandbox` start without the rest of the suite, in `main.ts`. */
async function elsewhere(): Promise<ExitCode> {
  throw new UserError("usage", "expected this command to be run by the command line's entry.");
}
