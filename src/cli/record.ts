import type { Sidecar } from "../domain/binding/sidecar.ts";
import { sidecarSuffix } from "../domain/binding/sidecar-suffix.ts";
import { UserError } from "../errors.ts";
import { parseProductConfig } from "../policy/product/product-file.ts";
import type { CommandPorts, ExitCode } from "../ports/ports.ts";
import { parseOptions } from "./options.ts";
import { usages } from "./usage.ts";

const usage = usages.record;
const largestConfig = 256 * 1024;
/** Programs that only start another one: the tool is what they start. */
const starters = new Set([
  "npx",
  "npm",
  "pnpm",
  "yarn",
  "run",
  "exec",
  "--silent",
  "--",
  "-s",
  "node",
  "python",
  "python3",
  "-m",
]);

/**
 * Runs a command and writes, beside each report that it wrote, a sidecar which ties the report's bytes to this commit
 * and to how the command ended. Exit 0 if the command succeeded, 1 if it did not, 2 if it left no report.
 */
export async function record(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const { command, globs } = parse(words, ports);
  const before = timesOf(globs, ports);
  const startedAt = ports.clock.now();
  const [program = "", ...args] = command;
  const exitCode = await ports.process.run(program, args);
  const finishedAt = ports.clock.now();
  const reports = reportsWrittenSince(startedAt, timesOf(globs, ports), before);
  if (reports.length === 0) {
    const message = `expected ${program} to write a report that matches ${globs.join(", ")}, found none newer than its start.`;
    throw new UserError("no-match", message, {
      hint: "Correct --report, or evidence: in the product configuration.",
    });
  }
  const run = { command: [...command], exitCode, startedAt, finishedAt, tool: toolOf(command) };
  for (const path of reports) writeSidecar(path, run, ports);
  ports.runner.log(`recorded ${reports.join(", ")} (exit code ${exitCode})`);
  return exitCode === 0 ? 0 : 1;
}

interface Request {
  readonly command: readonly string[];
  readonly globs: readonly string[];
}

function parse(words: readonly string[], { files }: CommandPorts): Request {
  const end = words.indexOf("--");
  const command = end === -1 ? [] : words.slice(end + 1);
  if (command.length === 0)
    throw new UserError("usage", "expected a command behind --, got none.", { hint: `Usage: ${usage}` });
  const options = parseOptions(words.slice(0, end), { usage, valued: { report: "often", config: "once" } });
  const given = options.values("report");
  if (given.length > 0) return { command, globs: given };
  const path = options.value("config") ?? ".github/assaygate.yml";
  if (!files.exists(path)) {
    throw new UserError("usage", `expected --report, or the product configuration ${path}; found neither.`, {
      hint: `Usage: ${usage}`,
    });
  }
  const config = parseProductConfig({ path, text: files.readText(path, largestConfig) });
  return { command, globs: config.content.evidence.map((entry) => entry.path) };
}

/** A file system's clock ticks more coarsely than the machine's and may lag behind it. */
const clockTickMs = 10;

type Times = ReadonlyMap<string, string>;

/** When each report was last written. */
function timesOf(globs: readonly string[], { files }: CommandPorts): Times {
  const paths = [...new Set(globs.flatMap((glob) => files.find(glob)))].sort();
  const reports = paths.filter((path) => !path.endsWith(sidecarSuffix));
  return new Map(reports.map((path) => [path, files.status(path).modifiedAt]));
}

/** A report that the command did not touch is not its report, even if its time lies in the future. */
function reportsWrittenSince(startedAt: string, now: Times, before: Times): string[] {
  const start = Date.parse(startedAt) - clockTickMs;
  return [...now].flatMap(([path, time]) =>
    Date.parse(time) >= start && before.get(path) !== time ? [path] : [],
  );
}

type Run = Omit<Sidecar, "schema" | "commit" | "files">;

function writeSidecar(path: string, run: Run, { files, runner }: CommandPorts): void {
  const file = { path, bytes: files.status(path).bytes, sha256: files.sha256(path) };
  const sidecar: Sidecar = {
    schema: "assaygate/evidence/v1",
    commit: runner.context.commit,
    ...run,
    files: [file],
  };
  files.write(`${path}${sidecarSuffix}`, `${JSON.stringify(sidecar, null, 2)}\n`);
}

function toolOf(command: readonly string[]): string {
  const program = command.find((word) => !starters.has(word)) ?? command[0] ?? "";
  return program.slice(program.lastIndexOf("/") + 1);
}
