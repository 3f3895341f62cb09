import type { Conclusion } from "../api.ts";
import type { ClosedJob, Failure, OpenJob } from "./board.ts";
import { clean, duration, type Paint } from "./text.ts";

const marks = {
  success: ["green", "✓"],
  failure: ["red", "✗"],
  cancelled: ["yellow", "!"],
  skipped: ["dim", "-"],
} as const;

function mark(conclusion: Conclusion, paint: Paint): string {
  const [style, sign] = marks[conclusion];
  return paint(style, sign);
}

export function runLine(name: string, title: string, paint: Paint): string {
  const said = title === name ? "" : ` ${paint("dim", clean(title))}`;
  return `${paint("bold", clean(name))}${said}`;
}

/** A job that is over: `✓ gate 1.2s`. */
export function jobLine(job: ClosedJob, prefix: string, paint: Paint): string {
  const { conclusion, outcome } = job.result;
  const passed = conclusion === outcome ? "" : paint("yellow", " failed, which was let pass");
  const word = conclusion === "skipped" || conclusion === "cancelled" ? conclusion : duration(job.ms);
  return `  ${mark(outcome, paint)} ${prefix}${job.name} ${paint("dim", word)}${passed}`;
}

const wheel = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/** A job that runs: `⠋ gate · Run tests 3.1s`, not painted, for it may be cut. */
export function openLine(job: OpenJob, prefix: string, now: number): string {
  const sign = wheel[Math.floor(now / 100) % wheel.length] ?? "";
  const doing = job.doing === "" ? "" : ` · ${job.doing}`;
  return `  ${sign} ${prefix}${job.name}${doing} ${duration(now - job.since)}`;
}

export function noticeLine(message: string, at: string, paint: Paint): string {
  return paint("dim", `  note: ${clean(message)} (${clean(at)})`);
}

/** How a run ended: what failed, in which step, and why. */
export function endLines(
  run: { readonly name: string; readonly jobs: number; readonly failures: readonly Failure[] },
  ended: { readonly conclusion: Conclusion; readonly ms: number },
  paint: Paint,
): readonly string[] {
  const { conclusion, ms } = ended;
  const jobs = `${run.jobs} ${run.jobs === 1 ? "job" : "jobs"}`;
  const head = `${mark(conclusion, paint)} ${run.name}: ${conclusion}, ${jobs} in ${duration(ms)}`;
  return [head, ...run.failures.flatMap((failure) => failureLines(failure, paint))];
}

function failureLines({ job, step, errors, lines }: Failure, paint: Paint): readonly string[] {
  const where = step === "" ? job : `${job} › ${step}`;
  const said = errors.length > 0 ? [...new Set(errors)] : ["no error was told"];
  const more = lines.filter((line) => !line.startsWith("##[") && !said.some((error) => line.includes(error)));
  return [
    `  ${paint("red", where)}`,
    ...said.map((error) => `    ${error}`),
    ...more.map((line) => paint("dim", `    | ${line}`)),
  ];
}
