import type { Trigger, Workflow } from "../../workflow/model.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import type { Hunk } from "../fix.ts";
import { gateWorkflows } from "../gate-jobs.ts";
import { count } from "../opinion.ts";
import { insertionBefore, patchOr, replacement } from "../patch.ts";
import { placeOfLine } from "../place.ts";

/** In a merge queue a required check that does not run for the group hangs until the queue gives up (facts 2.11, T19). */
export const kind: FindingKind = {
  id: "missing-merge-group",
  title: "Required check that does not run in the merge queue",
  severity: "high",
  looksAt:
    "`merge_group` among the triggers of the workflows behind required checks, where the branch has a queue",
  evaluate,
};

function evaluate({ facts, gates }: Patient): Opinion {
  const rules = facts.protection.state === "known" ? facts.protection.value.rules : [];
  const workflows = rules.some(({ type }) => type === "merge-queue") ? gateWorkflows(gates) : [];
  const lacking = workflows.filter(({ triggers }) => !triggers.some(({ event }) => event === "merge_group"));
  return {
    looked:
      rules.length > 0 && workflows.length === 0 ? "no merge queue" : count(workflows.length, "workflow"),
    findings: lacking.map(finding),
    unknowns: gates.jobUnknowns,
  };
}

function finding(workflow: Workflow): DoctorFinding {
  const trigger = workflow.triggers.find(({ event }) => event === "pull_request") ?? workflow.triggers[0];
  return {
    at: placeOfLine(workflow.path, trigger?.line ?? 1),
    expected: 'a workflow with "merge_group", as its check is required by a branch with a merge queue',
    found: `it runs on ${workflow.triggers.map(({ event }) => event).join(", ")} only`,
    fix: patchOr(
      workflow,
      [trigger === undefined ? null : addition(workflow, trigger)],
      'Add "merge_group" to its triggers.',
    ),
  };
}

/** A key of its own in a map, one more word in a list, a list in place of a word. */
function addition(workflow: Workflow, { event, line }: Trigger): Hunk | null {
  const text = (workflow.source[line - 1] ?? "").trim();
  if (text.startsWith(`${event}:`)) return insertionBefore(workflow, line, `${event}:`, ["merge_group:"]);
  if (text === `- ${event}`) return insertionBefore(workflow, line, "-", ["- merge_group"]);
  const quote = ['"', "'"].find((mark) => text.includes(mark + event + mark)) ?? "";
  const [old, both] = [quote + event + quote, `${quote}merge_group${quote}, ${quote}${event}${quote}`];
  return replacement(workflow, line, old, text.includes("[") ? both : `[${both}]`);
}
