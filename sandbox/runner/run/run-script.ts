import { access, stat, writeFile } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import type { RunStep } from "../model.ts";
import { execute } from "./execute.ts";
import { StepFailure, type StepRun, scopeOf } from "./step-level.ts";

/** How a shell is called; `{0}` is the script. */
interface Shell {
  readonly programs: readonly string[];
  readonly words: readonly string[];
  readonly extension: string;
}

/** Without `shell:` a pipe's failure goes unseen (`bash -e`); with `shell: bash` it does not. */
const shells = {
  "": { programs: ["bash", "sh"], words: ["-e"], extension: "sh" },
  bash: { programs: ["bash"], words: ["--noprofile", "--norc", "-e", "-o", "pipefail"], extension: "sh" },
  sh: { programs: ["sh"], words: ["-e"], extension: "sh" },
  python: { programs: ["python", "python3"], words: [], extension: "py" },
} as const satisfies Readonly<Record<string, Shell>>;

/** Carries out a `run:` step. */
export async function runScript(step: RunStep, at: StepRun): Promise<void> {
  const scope = scopeOf(at);
  const { job, composite } = at.level;
  const script = step.script.evaluate(scope);
  // Steps of a composite action do not inherit the job's defaults.
  const defaults = composite === null ? job.defaults : { shell: undefined, workingDirectory: undefined };
  const shell = shellOf(step.shell?.evaluate(scope) ?? defaults.shell ?? "");
  const folder = step.workingDirectory?.evaluate(scope) ?? defaults.workingDirectory ?? "";
  const cwd = resolve(job.folders.workspace, folder);
  if (!(await isFolder(cwd))) throw new StepFailure(`working-directory '${folder}' does not exist`);
  const path = join(job.folders.temp, `script_${job.nextNumber()}.${shell.extension}`);
  await writeFile(path, script);
  const file = await programOf(shell, searchPath(at));
  await execute(at, { file, words: [...shell.words, path], cwd });
}

function shellOf(name: string): Shell {
  switch (name) {
    case "":
    case "bash":
    case "sh":
    case "python":
      return shells[name];
  }
  throw new StepFailure(`shell '${name}' is not supported here: expected bash, sh or python`);
}

const searchPath = ({ environment, level: { job } }: StepRun): readonly string[] => [
  ...job.paths,
  ...(environment.get("PATH") ?? job.run.request.environment["PATH"] ?? "").split(delimiter),
];

/** The program by its full name: which one it is must not depend on who starts it. */
async function programOf(shell: Shell, folders: readonly string[]): Promise<string> {
  for (const program of shell.programs) {
    for (const folder of folders) {
      if (folder !== "" && (await exists(join(folder, program)))) return join(folder, program);
    }
  }
  throw new StepFailure(`'${shell.programs.join("' or '")}' is not in PATH`);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
