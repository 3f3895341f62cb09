/** Runs whole processes and measures them from outside. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Program {
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Standard input; none is empty. */
  readonly input?: string;
  /** Exit codes that mean that it did its work. */
  readonly exitCodes?: readonly number[];
}

/** One run in milliseconds. */
function timeOf(program: Program): number {
  const start = performance.now();
  run(program);
  return performance.now() - start;
}

/** Most memory that one run held, in MB. */
export function memoryOf(program: Program): number {
  const file = join(mkdtempSync(join(tmpdir(), "assaygate-memory-")), "kilobytes");
  // As CommonJS: loading a module first would be half of what a small program holds.
  const preload = join(import.meta.dirname, "report-memory.cjs");
  run({
    ...program,
    args: ["--require", preload, ...program.args],
    env: { ...program.env, BENCH_MEMORY_FILE: file },
  });
  return Number(readFileSync(file, "utf8")) / 1024;
}

export function outputOf(program: Program): string {
  return run(program);
}

function run({ args, cwd, env, input = "", exitCodes = [0] }: Program): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    input,
    // Nothing of this process: a preload or a colour setting would be measured too.
    env: { PATH: process.env["PATH"], ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== null && exitCodes.includes(status)) return stdout;
  throw new Error(
    `expected ${args.join(" ")} to end with ${exitCodes.join(" or ")}, got ${status}\n${stderr}`,
  );
}

export interface Comparison {
  readonly subjectMs: number;
  readonly baselineMs: number;
  readonly ratio: number;
}

/** Medians of runs that take turns, so that a slow moment of the machine meets both. */
export function compare(subject: Program, baseline: Program, rounds: number): Comparison {
  const subjects: number[] = [];
  const baselines: number[] = [];
  for (let round = 0; round < rounds; round++) {
    baselines.push(timeOf(baseline));
    subjects.push(timeOf(subject));
  }
  const [subjectMs, baselineMs] = [median(subjects), median(baselines)];
  return { subjectMs, baselineMs, ratio: subjectMs / baselineMs };
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
