import { takesBranch } from "../../workflow/branch-filter.ts";
import type { Trigger, Workflow } from "../../workflow/model.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import type { Hunk } from "../fix.ts";
import { gateWorkflows } from "../gate-jobs.ts";
import { count } from "../opinion.ts";
import { patchOr } from "../patch.ts";
import { placeOfLine } from "../place.ts";

/** A workflow that a filter keeps from starting leaves its required check waiting for ever (facts 7.14). */
export const kind: FindingKind = {
  id: "filtered-gate",
  title: "Required check that a filter keeps from starting",
  severity: "high",
  looksAt: "`paths`, `paths-ignore`, `branches` and `types` of the workflows behind required checks",
  evaluate,
};

type Filter = Trigger["filters"][number];
const gateEvents = ["pull_request", "pull_request_target", "merge_group"];
/** Without these a new commit is not looked at. */
const neededTypes = ["opened", "synchronize", "reopened"];

function evaluate({ facts, gates }: Patient): Opinion {
  const workflows = gateWorkflows(gates);
  const findings = workflows.flatMap((workflow) =>
    workflow.triggers
      .filter(({ event }) => gateEvents.includes(event))
      .flatMap((trigger) =>
        trigger.filters.flatMap((filter) => {
          const found = harmOf(trigger, filter, facts.defaultBranch);
          return found === null ? [] : [finding(workflow, trigger, filter, found)];
        }),
      ),
  );
  return { looked: count(workflows.length, "workflow"), findings, unknowns: gates.jobUnknowns };
}

function harmOf({ event, filters }: Trigger, { name, values }: Filter, branch: string): string | null {
  switch (name) {
    case "paths":
    case "paths-ignore":
      return `a change outside its paths does not start it`;
    case "branches":
    case "branches-ignore":
      return takesBranch(filters, branch) ? null : `a change of ${branch} does not start it`;
    case "types": {
      const lacking = event === "merge_group" ? [] : neededTypes.filter((type) => !values.includes(type));
      return lacking.length === 0 ? null : `${lacking.join(", ")} does not start it`;
    }
    default:
      return null;
  }
}

function finding(workflow: Workflow, { event }: Trigger, filter: Filter, found: string): DoctorFinding {
  return {
    at: placeOfLine(workflow.path, filter.line),
    expected: `a workflow that runs for every ${event.replaceAll("_", " ")}, as its check is required`,
    found: `"${filter.name}" of ${event}: ${found}, and the check waits for ever`,
    fix: patchOr(workflow, [withoutFilter(workflow, filter)], `Remove "${filter.name}" from ${event}.`),
  };
}

/** The key with all the lines that are further in. */
function withoutFilter(workflow: Workflow, { name, line }: Filter): Hunk | null {
  const first = workflow.source[line - 1] ?? "";
  if (!first.trim().startsWith(`${name}:`)) return null;
  const indent = first.length - first.trimStart().length;
  const after = workflow.source.slice(line);
  const end = after.findIndex((text) => !belongsTo(text, indent));
  const remove = [first, ...after.slice(0, end === -1 ? after.length : end)];
  return { line, remove, add: [] };
}

function belongsTo(text: string, indent: number): boolean {
  const own = text.length - text.trimStart().length;
  return text.trim() !== "" && (own > indent || (own === indent && text.trimStart().startsWith("-")));
}
