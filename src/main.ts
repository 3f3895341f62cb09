import type { Outcome } from "./actions/outcome.ts";
import { consoleRunner } from "./adapters/console.ts";
import { type Entry, openEntry, requireNode } from "./adapters/entry.ts";
import { folderOf, type Host, thisHost } from "./adapters/host.ts";
import { openFile } from "./adapters/open-file.ts";
import { actionsRunner, logFolded } from "./adapters/runner.ts";
import { errorTerminal } from "./adapters/terminal.ts";
import { untilTerminated } from "./adapters/termination.ts";
import { readTextFile, readTextInput } from "./adapters/whole-text.ts";
import { parseInspect } from "./cli/check/inspect-arguments.ts";
import { asksForHelp } from "./cli/help.ts";
import { describeError, InternalError, UserError } from "./errors.ts";
import type { ExitCode } from "./ports/ports.ts";
import type { Runner } from "./ports/runner.ts";
import type { SandboxModule } from "./ports/sandbox.ts";
import type { ActionName } from "./suite.ts";

/**
 * Runs one action: built-ins look whether it can start at all, then everything else is loaded. Whatever goes wrong
 * ends as `undecided` with its reason, never as a pass.
 */
export async function runAction(name: ActionName, entry: Entry, host: Host = thisHost()): Promise<void> {
  const runner = actionsRunner(host);
  try {
    const workspace = openEntry(entry, runner, host);
    const suite = await loadSuite();
    const folders = { workspace, home: folderOf(entry.home) };
    finish(await suite.act(name, { runner, env: host.env }, folders), runner);
  } catch (error) {
    giveUp(error, host, runner);
  }
}

/** What the stub of the CLI knows: where it lies, and how to load the sandbox, which is no part of this bundle. */
export interface CommandEntry extends Pick<Entry, "home"> {
  sandbox(): Promise<SandboxModule>;
}

/** Runs one command of the CLI and leaves its exit code behind: 0 yes, 1 no, 2 undecided or bad input. */
export async function runCommand(entry: CommandEntry, host: Host = thisHost()): Promise<void> {
  try {
    requireNode(host);
    host.exitWith(await command(entry, host));
  } catch (error) {
    host.exitWith(2);
    const trace = error instanceof UserError ? "" : `\n${traceOf(error)}`;
    consoleRunner(host).log(`assaygate: ${describeError(error)}${trace}`);
  }
}

/** `inspect` needs the readers only and `owners` less; neither loads a validation library (docs/adr/0005). */
async function command({ home, sandbox: load }: CommandEntry, host: Host): Promise<ExitCode> {
  const runner = consoleRunner(host);
  const print = (data: string): void => host.writeOut(data);
  const help = asksForHelp(host.argv) ? (await import("./cli/usage.ts")).helpFor(host.argv) : undefined;
  if (help !== undefined) {
    print(help);
    return 0;
  }
  const [name, ...rest] = host.argv;
  if (name === "inspect") {
    const request = parseInspect(rest);
    const file = openFile(request.file, request.file);
    const { inspect } = await import("./cli/check/inspect.ts");
    return inspect(request, file, { print, log: runner.log });
  }
  if (name === "owners") {
    const exists = (path: string): boolean => host.status(path) !== undefined;
    const { owners } = await import("./cli/check/owners.ts");
    return owners(rest, { print, log: runner.log, exists, readText: readTextFile, readInput: readTextInput });
  }
  if (name === "sandbox") {
    const { sandbox } = await import("./cli/sandbox/sandbox.ts");
    return sandbox(rest, { ...host, print, readText: readTextFile, load, untilTerminated });
  }
  if (name === "rehearse") {
    const { rehearse } = await import("./cli/sandbox/rehearse.ts");
    const terminal = errorTerminal(host);
    return rehearse(rest, { ...host, print, load, untilTerminated, terminal, home: folderOf(home) });
  }
  if (name === "verify" || name === "why" || name === "evidence") {
    const { readEvidence } = await import("./verifier.ts");
    return readEvidence(name, rest, { ...host, runner, print }, folderOf(home));
  }
  const suite = await loadSuite();
  return suite.command(host.argv, { ...host, runner, print }, { workspace: host.cwd, home: folderOf(home) });
}

const loadSuite = (): Promise<typeof import("./suite.ts")> => import("./suite.ts");

function finish(outcome: Outcome, runner: Runner): void {
  const { decision, reasonCode, result, evidence, message } = outcome;
  setOutputs(runner, { decision, "reason-code": reasonCode, result, evidence });
  if (decision === "pass" || decision === "pending") runner.log(message);
  else runner.fail(message);
}

/** The outputs of every action; the contract test compares them with `action.yml`. */
interface Outputs {
  readonly decision: Outcome["decision"];
  readonly "reason-code": string;
  readonly result: object;
  readonly evidence: readonly string[];
}

function setOutputs(runner: Runner, outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) {
    runner.setOutput(name, typeof value === "string" ? value : JSON.stringify(value));
  }
}

/** The step fails first: nothing that goes wrong after that can turn it into a success. */
function giveUp(error: unknown, host: Host, runner: Runner): void {
  const message = describeError(error);
  const reasonCode = error instanceof UserError || error instanceof InternalError ? error.code : "bug";
  runner.fail(message);
  if (!(error instanceof UserError)) logFolded(host, "Where it happened", traceOf(error));
  const result = { schemaVersion: 1, decision: "undecided", reasonCode, message: message.slice(0, 4_000) };
  setOutputs(runner, { decision: "undecided", "reason-code": reasonCode, result, evidence: [] });
  runner.summarise(`## Assaygate: undecided (\`${reasonCode}\`)\n\n${asCodeBlock(message)}`);
}

const issues = "https://github.com/assaygate/assaygate/issues";

function traceOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const cause =
    error instanceof Error && error.cause instanceof Error ? `\ncaused by ${error.cause.stack}` : "";
  return `${stack}${cause}\nThis is no fault of your input. Please report it: ${issues}`;
}

/** Indented by four blanks, text from outside can be no markup. */
function asCodeBlock(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => `    ${line}`)
    .join("\n");
}
