import { type Skip, skipOf } from "../../workflow/conditions.ts";
import type { Job } from "../../workflow/model.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import type { Fix } from "../fix.ts";
import { type GateJob, placedGates } from "../gate-jobs.ts";
import { always, lookingStep } from "../looking-step.ts";
import { count } from "../opinion.ts";
import { insertionBefore, newValue, patchOr, removal } from "../patch.ts";
import { placeOfLine } from "../place.ts";

/** A job that is skipped counts as success: a failure before it merges (facts 2.10, G9). */
export const kind: FindingKind = {
  id: "skippable-gate",
  title: "Required check that passes by being skipped",
  severity: "critical",
  looksAt: "`if:` and `needs:` of the jobs behind required checks, and of the jobs that call them",
  evaluate,
};

function evaluate(patient: Patient): Opinion {
  const placed = placedGates(patient.gates);
  const findings = placed.flatMap((gate) => {
    const skip = skipOf(gate.job, patient.facts.repository);
    return skip === null ? [] : [finding(gate, skip)];
  });
  return { looked: count(placed.length, "job"), findings, unknowns: patient.gates.jobUnknowns };
}

function finding(gate: GateJob, skip: Skip): DoctorFinding {
  const contexts = gate.contexts.map((context) => JSON.stringify(context)).join(", ");
  return {
    at: placeOfLine(gate.workflow.path, skip.line),
    expected: `a job behind ${contexts} that runs whatever happens before it`,
    found: `job "${gate.job.id}" is skipped ${reasonOf(skip)}, and skipped counts as success`,
    fix: fixOf(gate, skip),
  };
}

function reasonOf(skip: Skip): string {
  switch (skip.by) {
    case "needs":
      return `when one of ${skip.needs.join(", ")} fails or is skipped`;
    case "cancelling":
      return `when somebody cancels the run (\`${skip.condition}\`)`;
    case "condition":
      return `unless \`${skip.condition}\``;
  }
}

function fixOf({ workflow, job }: GateJob, skip: Skip): Fix {
  if (job.needs.length === 0) {
    return patchOr(
      workflow,
      [removal(workflow, skip.line, "if")],
      `Remove the condition of job "${job.id}".`,
    );
  }
  const words = `Require a job of its own that has "if: ${always}", needs "${job.id}" and fails unless every needed result is success.`;
  const first = firstStepOf(job);
  if (first === null) return { kind: "words", text: words };
  const condition =
    job.condition === null
      ? insertionBefore(workflow, job.needsLine ?? job.line, "needs:", [`if: ${always}`])
      : newValue(workflow, job.condition.line, "if", always);
  return patchOr(workflow, [condition, insertionBefore(workflow, first, "-", lookingStep)], words);
}

function firstStepOf(job: Job): number | null {
  return job.steps[0]?.line ?? null;
}
