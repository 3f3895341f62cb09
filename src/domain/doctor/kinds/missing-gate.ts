import type { BranchProtection } from "../../protection/protection.ts";
import { emittersOf } from "../../workflow/emitters.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import type { Fix } from "../fix.ts";
import { actionsApp } from "../gates.ts";
import { count } from "../opinion.ts";
import { unknownOf, valuesOf } from "../unknowns.ts";

/** Where nothing is required, every check may be red and the pull request merges. */
export const kind: FindingKind = {
  id: "missing-gate",
  title: "Branch that requires no check",
  severity: "high",
  looksAt: "required checks and required workflows of the default branch, in rulesets and classic protection",
  evaluate,
};

function evaluate(patient: Patient): Opinion {
  const { protection } = patient.facts;
  if (protection.state === "unknown") return { looked: "nothing", findings: [], unknowns: [protection] };
  const gates = gatesIn(protection.value);
  const looked = count(gates, "required gate");
  if (gates > 0) return { looked, findings: [], unknowns: [] };
  // What classic protection asks for may be hidden; only who sees all of it can say that there is none.
  const unknowns = unknownOf(protection.value.classic);
  return { looked, findings: unknowns.length > 0 ? [] : [finding(patient)], unknowns };
}

function gatesIn({ rules, classic }: BranchProtection): number {
  const sizes = [...rules, ...valuesOf(classic)].map((rule) => {
    if (rule.type === "required-status-checks") return rule.checks.length;
    return rule.type === "workflows" ? rule.workflows.length : 0;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

function finding(patient: Patient): DoctorFinding {
  return {
    at: `branch ${patient.facts.defaultBranch}`,
    expected: "a check or a workflow that has to pass before anything is merged",
    found: "none is required: whatever failed, the pull request can be merged",
    fix: fixOf(patient),
  };
}

/** All jobs that a pull request surely starts: whoever applies it takes out what should not block. */
function fixOf({ facts, workflows }: Patient): Fix {
  const started = workflows.workflows.filter(({ triggers }) =>
    triggers.some(({ event }) => event === "pull_request"),
  );
  const { emitters } = emittersOf(started, [...workflows.workflows, ...workflows.called]);
  const names = new Set(emitters.flatMap(({ name }) => (name.kind === "exact" ? [name.text] : [])));
  if (names.size === 0) {
    return {
      kind: "words",
      text: "Write a workflow on pull_request with a job that gates, and require its check.",
    };
  }
  const checks = [...names].map((context) => ({ context, integration_id: actionsApp }));
  const parameters = {
    strict_required_status_checks_policy: true,
    do_not_enforce_on_create: true,
    required_status_checks: checks,
  };
  const body = {
    name: "gates",
    target: "branch",
    enforcement: "active",
    bypass_actors: [],
    conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
    rules: [{ type: "required_status_checks", parameters }],
  };
  return { kind: "api", method: "POST", path: `/repos/${facts.repository}/rulesets`, body };
}
