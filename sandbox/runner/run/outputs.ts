import type { Conclusion, JobResult } from "../api.ts";
import type { Scope, Template } from "../model.ts";
import type { Mask } from "./mask.ts";
import type { StepSink } from "./step-sink.ts";

/** All outputs of a job together, in bytes (github-facts 8.3). */
const longestOutputs = 1 << 20;

export interface OutputsRequest {
  readonly templates: Readonly<Record<string, Template<string>>>;
  readonly scope: Scope;
  readonly mask: Mask;
  readonly sink: StepSink;
}

/** What a job hands on: nothing that is empty, nothing that holds a secret. @throws {Error} if it is too much */
export function jobOutputs({
  templates,
  scope,
  mask,
  sink,
}: OutputsRequest): Readonly<Record<string, string>> {
  const kept: (readonly [string, string])[] = [];
  let size = 0;
  for (const [name, template] of Object.entries(templates)) {
    const value = template.evaluate(scope);
    if (value === "") continue;
    if (mask.isSecret(value)) sink.annotate("warning", `Skip output '${name}' since it may contain secret.`);
    else kept.push([name, value]);
    size += Buffer.byteLength(value);
  }
  if (size > longestOutputs)
    throw new Error(`The job's outputs are ${size} bytes, of at most ${longestOutputs}.`);
  return Object.fromEntries(kept);
}

/** Outputs of several legs, in the order in which they ended: the last that is not empty counts. */
export function mergedOutputs(legs: readonly Pick<JobResult, "outputs">[]): Readonly<Record<string, string>> {
  const filled = legs.flatMap(({ outputs }) => Object.entries(outputs)).filter(([, value]) => value !== "");
  return Object.fromEntries(filled);
}

/** How several jobs or legs ended together. */
export function togetherOf(conclusions: readonly Conclusion[]): Conclusion {
  if (conclusions.includes("failure")) return "failure";
  if (conclusions.includes("cancelled")) return "cancelled";
  return conclusions.length > 0 && conclusions.every((one) => one === "skipped") ? "skipped" : "success";
}
