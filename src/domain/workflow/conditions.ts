import { conditionText } from "./expression.ts";
import type { Job } from "./model.ts";

/** Why a job may be skipped, which GitHub counts as success (facts 2.10, 7.14). */
export type Skip =
  | { readonly by: "condition"; readonly line: number; readonly condition: string }
  /** No condition of its own: it is skipped as soon as a needed job fails, is cancelled or is skipped. */
  | { readonly by: "needs"; readonly line: number; readonly needs: readonly string[] }
  /** `!cancelled()`: whoever cancels the run has it skipped. */
  | { readonly by: "cancelling"; readonly line: number; readonly condition: string };

const notCancelled = new Set(["!cancelled()", "success()||failure()", "failure()||success()"]);

/** How a job can be skipped in this repository; null: it runs whenever its workflow does. */
export function skipOf(job: Job, repository: string): Skip | null {
  const needs: Skip | null =
    job.needs.length === 0 ? null : { by: "needs", line: job.needsLine ?? job.line, needs: job.needs };
  if (job.condition === null) return needs;
  const { value, line } = job.condition;
  const condition = conditionText(value);
  const compact = condition.replaceAll(/\s+/g, "").toLowerCase();
  if (compact === "always()" || compact.startsWith("always()||")) return null;
  if (notCancelled.has(compact)) return needs === null ? null : { by: "cancelling", line, condition };
  if (isTrueHere(condition, repository)) return needs;
  return { by: "condition", line, condition };
}

const repositoryTest = /^github\.repository\s*(?<operator>[!=]=)\s*'(?<name>[^']{1,200})'$/;

/** `true`, and the comparison that keeps a workflow out of its own template's repository (facts 2.8). */
function isTrueHere(condition: string, repository: string): boolean {
  if (["true", "success()"].includes(condition)) return true;
  if (condition.length > 300) return false;
  const { operator, name = "" } = repositoryTest.exec(condition)?.groups ?? {};
  if (operator === undefined) return false;
  return (name.toLowerCase() === repository.toLowerCase()) === (operator === "==");
}

/** Jobs that a job waits for, directly or through others; none twice. */
export function upstreamOf(job: Job, jobs: readonly Job[]): Job[] {
  const byId = new Map(jobs.map((entry) => [entry.id, entry]));
  const found = new Set<Job>();
  const waiting = [...job.needs];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const needed = byId.get(id);
    if (needed === undefined || found.has(needed) || needed === job) continue;
    found.add(needed);
    waiting.push(...needed.needs);
  }
  return [...found];
}
