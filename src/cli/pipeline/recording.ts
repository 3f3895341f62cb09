import { renderSidecar, type Sidecar } from "../../domain/binding/sidecar.ts";
import { sidecarSuffix } from "../../domain/binding/sidecar-suffix.ts";
import type { CommandPorts } from "../../ports/ports.ts";

/** A file system's clock ticks more coarsely than the machine's and may lag behind it. */
const clockTickMs = 10;

export interface RecordRequest {
  readonly command: readonly string[];
  /** Globs of the reports that it may write. */
  readonly globs: readonly string[];
  readonly tool: string;
}

/** How a command ended, and the reports that it wrote. */
export interface Recorded {
  readonly exitCode: number;
  readonly reports: readonly string[];
}

type RecordingPorts = Pick<CommandPorts, "files" | "process" | "clock" | "runner">;

/** Runs a command and ties what it wrote to this commit, by a sidecar beside each report. */
export async function recordCommand(
  { command, globs, tool }: RecordRequest,
  ports: RecordingPorts,
): Promise<Recorded> {
  const before = timesOf(globs, ports);
  const startedAt = ports.clock.now();
  const [program = "", ...args] = command;
  const exitCode = await ports.process.run(program, args);
  const finishedAt = ports.clock.now();
  const reports = reportsWrittenSince(startedAt, timesOf(globs, ports), before);
  const run = { command: [...command], exitCode, startedAt, finishedAt, tool };
  for (const path of reports) writeSidecar(path, run, ports);
  return { exitCode, reports };
}

type Times = ReadonlyMap<string, string>;

/** When each report was last written. */
function timesOf(globs: readonly string[], { files }: RecordingPorts): Times {
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

function writeSidecar(path: string, run: Run, { files, runner }: RecordingPorts): void {
  const file = { path, bytes: files.status(path).bytes, sha256: files.sha256(path) };
  const workspace = files.root === null ? {} : { workspace: files.root };
  const content = { commit: runner.context.commit, ...run, ...workspace, files: [file] };
  files.write(`${path}${sidecarSuffix}`, renderSidecar(content));
}

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

/** Name of the tool that the words of a command start. */
export function toolOf(command: readonly string[]): string {
  const program = command.find((word) => !starters.has(word)) ?? command[0] ?? "";
  return program.slice(program.lastIndexOf("/") + 1);
}
