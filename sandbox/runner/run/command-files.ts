import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseAssignments, parsePaths } from "./file-commands.ts";
import type { JobRun } from "./job-run.ts";
import type { CommandFiles, StepRun } from "./step-level.ts";

const names = ["env", "output", "path", "state", "step_summary"] as const;
type Name = (typeof names)[number];

const longestSummary = 1 << 20;

/** Far above what outputs may be; more is not read into memory. */
const longestFile = 1 << 24;

/** Variables that steps must not set for those after them, as GitHub has it. */
const blockedVariables = ["NODE_OPTIONS"];

export async function makeCommandFiles(job: JobRun): Promise<CommandFiles> {
  const number = job.nextNumber();
  const pathOf = (name: Name): string => join(job.folders.temp, "_commands", `${name}_${number}`);
  const paths = {
    env: pathOf("env"),
    output: pathOf("output"),
    path: pathOf("path"),
    state: pathOf("state"),
    step_summary: pathOf("step_summary"),
  };
  await Promise.all(Object.values(paths).map((path) => writeFile(path, "")));
  return { paths };
}

/** Does what a step wrote to its files; a file that cannot be read fails the step. */
export async function applyCommandFiles(step: StepRun): Promise<void> {
  for (const name of names) {
    try {
      await apply(name, step);
    } catch (error) {
      step.sink.annotate("error", `Unable to process file command '${name}' successfully.`);
      step.sink.annotate("error", error instanceof Error ? error.message : `${error}`);
      step.hasFailed = true;
    }
  }
  await Promise.all(Object.values(step.files.paths).map((path) => rm(path, { force: true })));
}

async function apply(name: Name, step: StepRun): Promise<void> {
  const path = step.files.paths[name];
  // A step may remove its file: then it says nothing.
  const size = (await stat(path).catch(() => undefined))?.size ?? 0;
  if (size === 0) return;
  if (name === "step_summary" && size > longestSummary) refuseSummary(step, size);
  else if (size > longestFile) throw new Error(`expected at most ${longestFile} bytes, got ${size}`);
  else take(name, step, await readFile(path, "utf8"));
}

function take(name: Name, step: StepRun, text: string): void {
  switch (name) {
    case "env":
      setVariables(step, parseAssignments(text));
      break;
    case "output":
      copy(parseAssignments(text), step.outputs);
      break;
    case "path":
      addPaths(step.level.job, parsePaths(text));
      break;
    case "state":
      copy(parseAssignments(text), step.state);
      break;
    case "step_summary":
      step.sink.summarize(text);
      break;
  }
}

/** The step still passes, as on GitHub. */
function refuseSummary(step: StepRun, size: number): void {
  const kib = Math.ceil(size / 1024);
  step.sink.annotate(
    "error",
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kib}k.`,
  );
}

function setVariables(step: StepRun, variables: ReadonlyMap<string, string>): void {
  for (const [name, value] of variables) {
    if (blockedVariables.includes(name.toUpperCase())) {
      step.sink.annotate("error", `Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
    } else step.level.job.environment.set(name, value);
  }
}

function addPaths(job: JobRun, paths: readonly string[]): void {
  for (const path of paths) {
    const known = job.paths.indexOf(path);
    if (known >= 0) job.paths.splice(known, 1);
    job.paths.unshift(path);
  }
}

function copy(from: ReadonlyMap<string, string>, to: Map<string, string>): void {
  for (const [name, value] of from) to.set(name, value);
}
