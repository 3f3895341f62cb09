import type { Known, Unknown } from "../domain/facts/known.ts";
import type { Change } from "../domain/organization/change.ts";
import type { Json } from "../domain/organization/json.ts";
import type { StepOutcome, Work } from "../domain/organization/outcome.ts";
import { renderStep } from "../report/work.ts";
import type { InstancePorts } from "./instance/instance-access.ts";

/** What a step finds before anything is written. */
export type Finding =
  | { readonly state: "same"; readonly words: string }
  | {
      readonly state: "due";
      /** What will be there then. */
      readonly words: string;
      readonly changes?: readonly Change[];
      readonly payload?: Json;
      readonly apply: () => Promise<Known<unknown>>;
    }
  /** It would be wrong, whatever the token may do. */
  | { readonly state: "stopped"; readonly why: string };

/** One thing that is brought to what it should be. It looks first, so that doing it twice changes nothing. */
export interface Step {
  readonly title: string;
  readonly inspect: () => Promise<Known<Finding>>;
}

interface Walk {
  readonly isDryRun: boolean;
  /** Told of each step as soon as it is done. */
  readonly tell: (outcome: StepOutcome) => void;
}

/** Says what became of each step as soon as it is done: on stdout, or on stderr where stdout gets JSON at the end. */
export function teller(
  format: "text" | "json",
  { print, runner }: Pick<InstancePorts, "print" | "runner">,
): Walk["tell"] {
  return (outcome) => {
    const words = renderStep(outcome);
    if (format === "text") print(words);
    else runner.log(words.trimEnd());
  };
}

/** Takes one step after the other, and none after the first that was refused. */
export async function walk(steps: readonly Step[], { isDryRun, tell }: Walk): Promise<Work> {
  const outcomes: StepOutcome[] = [];
  let isWhole = true;
  for (const step of steps) {
    const outcome: StepOutcome = isWhole
      ? await take(step, isDryRun)
      : { title: step.title, state: "not-reached" };
    if (outcome.state === "refused" || outcome.state === "stopped") isWhole = false;
    outcomes.push(outcome);
    tell(outcome);
  }
  return { outcomes, state: isWhole ? "whole" : "refused" };
}

async function take({ title, inspect }: Step, isDryRun: boolean): Promise<StepOutcome> {
  const found = await inspect();
  if (found.state === "unknown") return refused(title, found);
  const finding = found.value;
  if (finding.state !== "due") return { title, ...finding };
  const { words, changes = [], payload = null, apply } = finding;
  if (isDryRun) return { title, state: "would", words, changes, payload };
  const applied = await apply();
  if (applied.state === "unknown") return refused(title, applied);
  return { title, state: "done", words, changes, payload };
}

function refused(title: string, unknown: Unknown): StepOutcome {
  return { title, state: "refused", unknown };
}

/** A finding that nothing is to be done. */
export function same(words: string): Known<Finding> {
  return { state: "known", value: { state: "same", words } };
}

/** A finding that something is to be done. */
export function due(finding: Omit<Extract<Finding, { state: "due" }>, "state">): Known<Finding> {
  return { state: "known", value: { state: "due", ...finding } };
}

/** A finding that nothing may be done. */
export function stopped(why: string): Known<Finding> {
  return { state: "known", value: { state: "stopped", why } };
}
