import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Decision } from "../../src/domain/verdict/result.ts";
import type { Conclusion } from "../runner/api.ts";
import type { JobStory, RunStory } from "./journal.ts";
import type { Stage } from "./stage.ts";
import type { Ended } from "./suite.ts";
import { verdictOf } from "./verdict.ts";

/** A run, and where its pages lie below the output folder. */
export interface KeptRun {
  readonly key: string;
  readonly folder: string;
  readonly repository: string;
  readonly workflow: string;
  readonly path: string;
  readonly trigger: string;
  readonly attempt: number;
  readonly conclusion: Conclusion | null;
  readonly jobs: readonly {
    readonly name: string;
    readonly conclusion: Conclusion | null;
    readonly ms: number;
  }[];
  readonly decision: Decision | null;
  /** Milliseconds since the rehearsal began. */
  readonly since: number;
  readonly ms: number;
  /** Calls of the API by its jobs. */
  readonly calls: number;
  readonly summary: string;
  /** null: the run kept no report. */
  readonly report: string | null;
}

/** Written last; tells a folder of an earlier rehearsal from any other. */
export const resultFile = "rehearsal.json";
const folders = ["runs", "commands", "evidence"];

/** Whether a folder may be written to: nothing of anybody else's is there. */
export function isOurs(output: string): boolean {
  return !existsSync(output) || readdirSync(output).length === 0 || existsSync(join(output, resultFile));
}

/** Takes what an earlier rehearsal left away. */
export function clear(output: string): void {
  mkdirSync(output, { recursive: true });
  for (const name of [...folders, "index.html", "calls.json"])
    rmSync(join(output, name), { recursive: true, force: true });
  writeFileSync(join(output, resultFile), "{}\n");
}

/** Writes summaries, logs and reports of all runs. */
export async function keepRuns(stage: Stage, output: string, begunAt: number): Promise<readonly KeptRun[]> {
  const kept: KeptRun[] = [];
  for (const [index, run] of stage.journal.runs.entries()) {
    const [, name = ""] = run.repository.split("/");
    const words = [twoDigits(index + 1), slug(name), slug(run.workflow), slug(run.trigger), run.attempt];
    kept.push(await keepRun(stage, run, { output, folder: `runs/${words.join("-")}`, begunAt }));
  }
  return kept;
}

interface Place {
  readonly output: string;
  readonly folder: string;
  readonly begunAt: number;
}

async function keepRun(stage: Stage, run: RunStory, { output, folder, begunAt }: Place): Promise<KeptRun> {
  mkdirSync(join(output, folder), { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(output, folder, name), text);
  const jobs = [...run.jobs.values()];
  write("summary.md", summaryOf(run, jobs));
  write("log.txt", run.lines.map((line) => `${line}\n`).join(""));
  const left = await verdictOf(stage, run);
  // What is released is not what was judged but what was signed: the verdict is shown, and decides nothing here.
  const files = (left ?? (await verdictOf(stage, run, "release")))?.files;
  for (const name of ["verdict.json", "verdict.sarif", "report.html"]) {
    const text = files?.get(name);
    if (text !== undefined) write(name, text);
  }
  const { key, repository, workflow, path, trigger, attempt, conclusion, since, ms } = run;
  return {
    ...{ key, folder, repository, workflow, path, trigger, attempt, conclusion, ms },
    jobs: jobs.map((job) => ({ name: job.name, conclusion: job.conclusion, ms: Math.round(job.ms) })),
    decision: left?.verdict.decision ?? null,
    since: Math.round(since - begunAt),
    calls: callsOf(stage, run),
    summary: `${folder}/summary.md`,
    report: files?.has("report.html") === true ? `${folder}/report.html` : null,
  };
}

function summaryOf({ workflow, repository, trigger, attempt }: RunStory, jobs: readonly JobStory[]): string {
  const written = jobs.filter(({ summaries }) => summaries.length > 0);
  const parts = written.map(({ name, summaries }) => `## ${name} summary\n\n${summaries.join("\n\n")}\n`);
  const head = `# ${workflow}: ${trigger} in ${repository}, attempt ${attempt}\n`;
  return [head, ...(parts.length === 0 ? ["No job wrote a summary.\n"] : parts)].join("\n");
}

function callsOf({ platform }: Stage, { run, attempt }: RunStory): number {
  return platform.github.log.entries.filter(({ token }) => token.startsWith(`${run}/${attempt}/`)).length;
}

/** Writes what commands printed and said. */
export function keepCommands(commands: readonly Ended[], output: string): void {
  mkdirSync(join(output, "commands"), { recursive: true });
  for (const [index, { words, exitCode, printed, said }] of commands.entries()) {
    const text = `$ assaygate ${words.join(" ")}\n${said}${printed}exit code ${exitCode}\n`;
    writeFileSync(join(output, "commands", `${twoDigits(index + 1)}-${slug(words[0] ?? "")}.txt`), text);
  }
}

/** Writes every call of the API: who asked what, and what was answered. */
export function keepCalls({ platform }: Stage, output: string): void {
  const calls = platform.github.log.entries.map(({ at, token, method, path, operation, status, ms }) => ({
    ...{ at, token, method, path, operation, status, ms },
  }));
  writeFileSync(join(output, "calls.json"), `${JSON.stringify(calls, null, 1)}\n`);
}

const twoDigits = (count: number): string => String(count).padStart(2, "0");

const longestSlug = 40;

/** A name of a file that any system takes, whatever it was made of. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, "-")
    .slice(0, longestSlug);
}
