import { skipOf } from "../../workflow/conditions.ts";
import { textsOfJob } from "../../workflow/job-texts.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import { type GateJob, placedGates } from "../gate-jobs.ts";
import { lookingStep } from "../looking-step.ts";
import { count } from "../opinion.ts";
import { insertionBefore, patchOr } from "../patch.ts";
import { placeOfLine } from "../place.ts";

/** A gate that runs always and does not look is green whatever failed; one that forgets `skipped` is half blind (G9). */
export const kind: FindingKind = {
  id: "blind-gate",
  title: "Gate that does not look at what it waits for",
  severity: "critical",
  looksAt: "how jobs behind required checks that always run judge `needs.*.result`",
  evaluate,
};

function evaluate(patient: Patient): Opinion {
  const aggregators = placedGates(patient.gates).filter(
    ({ job }) => job.needs.length > 0 && skipOf(job, patient.facts.repository) === null && job.calls === null,
  );
  const findings = aggregators.flatMap((gate) => {
    const found = blindness(gate);
    return found === null ? [] : [finding(gate, found)];
  });
  return {
    looked: count(aggregators.length, "aggregating job"),
    findings,
    unknowns: patient.gates.jobUnknowns,
  };
}

function blindness({ job }: GateJob): string | null {
  const text = textsOfJob(job)
    .map((entry) => entry.text)
    .join("\n");
  if (!/\bneeds\b/.test(text)) return "never looks at their results";
  // Handed on whole, somebody else decides; a comparison with success takes nothing else for it.
  const words = ["skipped", "success", "toJSON(needs)", "toJson(needs)"];
  return words.some((word) => text.includes(word)) ? null : "takes a skipped job for a success";
}

function finding({ workflow, job, contexts }: GateJob, found: string): DoctorFinding {
  const names = contexts.map((context) => JSON.stringify(context)).join(", ");
  const first = job.steps[0]?.line ?? job.line;
  return {
    at: placeOfLine(workflow.path, job.line),
    expected: `a job behind ${names} that fails unless ${job.needs.join(", ")} succeeded`,
    found: `job "${job.id}" always runs and ${found}`,
    fix: patchOr(
      workflow,
      [insertionBefore(workflow, first, "-", lookingStep)],
      "Let the job fail unless every needed result is success.",
    ),
  };
}
