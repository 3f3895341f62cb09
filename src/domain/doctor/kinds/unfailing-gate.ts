import type { Located } from "../../workflow/located.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import { type GateJob, jobsBehind } from "../gate-jobs.ts";
import { count } from "../opinion.ts";
import { newValue, patchOr } from "../patch.ts";
import { placeOfLine } from "../place.ts";

/** With `continue-on-error` a step that fails leaves its job green, and a job that fails leaves `needs` green. */
export const kind: FindingKind = {
  id: "unfailing-gate",
  title: "Required check that cannot fail",
  severity: "high",
  looksAt: "`continue-on-error` of jobs and steps behind required checks, with the jobs they wait for",
  evaluate,
};

function evaluate({ gates }: Patient): Opinion {
  const jobs = jobsBehind(gates);
  const findings = jobs.flatMap((gate) => {
    const { job } = gate;
    const tolerant = [job.continueOnError, ...job.steps.map((step) => step.continueOnError)];
    return tolerant.flatMap((entry) =>
      entry === null || entry.value === "false" ? [] : [finding(gate, entry)],
    );
  });
  return { looked: count(jobs.length, "job"), findings, unknowns: gates.jobUnknowns };
}

function finding({ workflow, job, contexts }: GateJob, { value, line }: Located<string>): DoctorFinding {
  const what = job.continueOnError?.line === line ? `job "${job.id}"` : `a step of job "${job.id}"`;
  const names = contexts.map((context) => JSON.stringify(context)).join(", ");
  return {
    at: placeOfLine(workflow.path, line),
    expected: `a failure that reaches ${names}`,
    found: `${what} has "continue-on-error: ${value}"`,
    fix: patchOr(
      workflow,
      [newValue(workflow, line, "continue-on-error", "false")],
      "Remove continue-on-error.",
    ),
  };
}
