import type { Delivery, JobFact } from "../../domain/pipeline/delivery.ts";
import type { JobResult } from "../../domain/pipeline/needs.ts";
import { checksJob } from "../../domain/pipeline/roles.ts";
import type { EvidenceKind } from "../../domain/report/kind.ts";
import type { Problem } from "../../domain/verdict/verdict.ts";
import type { CheckInput } from "../check.ts";
import { type CheckOutcome, notRun, undecided } from "../outcome.ts";
import { originOf, templateJobOf } from "./asked.ts";

/** What kept evidence from coming, as a reason for machines and a problem for people. */
export interface Undelivered {
  readonly isUndecided: boolean;
  readonly reason: string;
  readonly problem: Problem;
}

/**
 * In a pipeline evidence comes from the jobs that must bring it, and from nowhere else. Null: it came, or the gate
 * stands alone and looks into the workspace.
 */
export function undeliveredOutcome(input: CheckInput, kind: EvidenceKind): CheckOutcome | null {
  if (input.facts.jobs === null) return null;
  const undelivered = templateJobOf(kind, input) === null ? ofProduct(input, kind) : ofTemplate(input, kind);
  if (undelivered === null) return null;
  const { isUndecided, reason, problem } = undelivered;
  return isUndecided
    ? undecided(reason, problem.message, [problem])
    : notRun(reason, problem.message, [problem]);
}

function ofTemplate(input: CheckInput, kind: EvidenceKind): Undelivered | null {
  const id = templateJobOf(kind, input) ?? "";
  return ofJob(
    id,
    input.facts.jobs?.find((job) => job.id === id),
    input.policy.platformOwner.name,
  );
}

/** Of evidence that the product makes; where nothing brings it, the missing report says so. */
function ofProduct({ facts, policy }: CheckInput, kind: EvidenceKind): Undelivered | null {
  if (originOf(kind, { facts, policy }) === "template") return null;
  const who = policy.owner.name;
  if (facts.ci !== null) return ofDelivery(facts.ci.workflow, facts.ci.delivery, who);
  if (policy.productEvidence.mode !== "hosted") return null;
  const job = facts.jobs?.find(({ brings }) => brings?.origin === "product");
  return ofJob(checksJob, job, who);
}

function ofJob(id: string, job: JobFact | undefined, who: string): Undelivered | null {
  if (job?.delivery == null) return missedJob(id, job?.result ?? "missing", who);
  return ofDelivery(id, job.delivery, who);
}

/** A job that is not there, or did not succeed. */
export function missedJob(id: string, found: JobResult | "missing", who: string): Undelivered {
  const message =
    found === "missing"
      ? `expected job ${id} in the pipeline, found none`
      : `expected job ${id} to succeed, found ${found}`;
  const problem = { message, at: id, fix: fixes["job-failed"], who };
  return { isUndecided: false, reason: `job-${found}`, problem };
}

const fixes = {
  missing: "Run the job again: what it left is no more.",
  foreign: "Run the whole workflow again; evidence of another run or commit says nothing about this one.",
  truncated:
    "Run the job again, and find out what else in the run writes artifacts: these are not the bytes that it left.",
  unsafe:
    "Upload plain files with actions/upload-artifact: no links, no odd names, not too many or too large.",
  "job-failed": "Look at the job's log, mend what it says and run the failed jobs again.",
  waiting:
    "Wait: the follow-up runs the gate again when the workflow has ended; without one, re-run the failed jobs.",
} as const;

function ofDelivery(at: string, delivery: Delivery, who: string): Undelivered | null {
  switch (delivery.state) {
    case "read":
      return null;
    case "refused": {
      const { reason, message } = delivery;
      return { isUndecided: false, reason, problem: { message, at, fix: fixes[reason], who } };
    }
    case "unknown": {
      const message = `what ${at} left could not be read: ${delivery.why}`;
      const fix =
        delivery.needs === undefined
          ? "Run the job again later."
          : `Grant ${delivery.needs} to the job, under permissions:.`;
      return {
        isUndecided: true,
        reason: delivery.cause ?? "unreadable",
        problem: { message, at, fix, who },
      };
    }
  }
}

/** What keeps a job's own delivery from counting; null: it came, or there was nothing to bring. */
export function undeliveredBy(job: JobFact, who: string): Undelivered | null {
  return job.delivery === null ? null : ofDelivery(job.id, job.delivery, who);
}
