import type { JobFact } from "../../domain/pipeline/delivery.ts";
import { checksJob, rebuildJob, scanJobOf } from "../../domain/pipeline/roles.ts";
import type { Check, CheckInput } from "../check.ts";
import { type CheckOutcome, notApplicable, notRun, passed, undecided } from "../outcome.ts";
import { scansFor, wantsRebuild } from "../pipeline/asked.ts";
import { missedJob, type Undelivered, undeliveredBy } from "../pipeline/undelivered.ts";

/** Every job of the pipeline ran and succeeded: GitHub lets what needs a skipped one go on (requirement 3.ST0, G9). */
export const check: Check = {
  id: "build.template-jobs",
  title: "Jobs of the pipeline",
  stage: 2,
  evidence: null,
  parameters: {},
  evaluate,
};

function evaluate(input: CheckInput): CheckOutcome {
  const { jobs } = input.facts;
  if (jobs === null) return withoutJobs(input);
  const faults = [...missingJobs(input, jobs), ...jobs.flatMap((job) => faultOf(input, job) ?? [])];
  const bad = new Set(faults.map(({ problem }) => problem.at)).size;
  const summary = `${jobs.length - bad} of ${jobs.length} jobs did what they had to`;
  const details = { observed: { value: bad, unit: "jobs" } };
  const first = faults.find(({ isUndecided }) => !isUndecided) ?? faults[0];
  if (first === undefined) return passed(summary, details);
  const problems = faults.map(({ problem }) => problem);
  return first.isUndecided
    ? undecided(first.reason, first.problem.message, problems)
    : notRun(first.reason, first.problem.message, problems, details);
}

/** A gate that stands alone has no jobs to look at; an instance's profile that asks for template jobs must see them. */
function withoutJobs({ facts, policy }: CheckInput): CheckOutcome {
  const asked = scansFor(policy, facts.event);
  if (policy.source !== "instance" || facts.source === null || asked.length === 0)
    return notApplicable("no-pipeline", "the gate stands alone: it was given no jobs to look at");
  const jobs = asked.map(scanJobOf).join(", ");
  const message = `expected the input jobs with ${jobs}, found none`;
  const fix = "Use the organisation's workflow, whose last job hands all others to the gate.";
  return notRun("no-pipeline", message, [{ message, at: "", fix, who: policy.owner.name }]);
}

function missingJobs({ facts, policy }: CheckInput, jobs: readonly JobFact[]): Undelivered[] {
  const wanted = [
    ...scansFor(policy, facts.event).map(scanJobOf),
    ...(policy.productEvidence.mode === "hosted" ? [checksJob] : []),
  ];
  const missing = wanted.filter((id) => jobs.every((job) => job.id !== id));
  return missing.map((id) => missedJob(id, "missing", policy.platformOwner.name));
}

function faultOf(input: CheckInput, job: JobFact): Undelivered | null {
  const who = job.brings?.origin === "product" ? input.policy.owner.name : input.policy.platformOwner.name;
  if (job.result === "success") return undeliveredBy(job, who);
  return job.result === "skipped" && mayBeSkipped(input, job) ? null : missedJob(job.id, job.result, who);
}

/** The gate itself knows what need not run; that the job says so is no proof. */
function mayBeSkipped({ facts, policy }: CheckInput, { id, brings }: JobFact): boolean {
  switch (brings?.origin) {
    case undefined:
      return id === rebuildJob && !wantsRebuild(policy);
    case "product":
      return policy.productEvidence.mode !== "hosted";
    case "template":
      return !scansFor(policy, facts.event).includes(brings.kind);
  }
}
