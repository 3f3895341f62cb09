import { localPath } from "../../workflow/emitters.ts";
import type { Job, Workflow } from "../../workflow/model.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import type { Hunk } from "../fix.ts";
import { count } from "../opinion.ts";
import { patchOr } from "../patch.ts";
import { placeOfLine } from "../place.ts";
import { unknownOf } from "../unknowns.ts";
import { unreadableFiles } from "../unreadable.ts";

/** Everything that the repository holds goes to somebody else's file, also what is added next year (facts 1.17). */
export const kind: FindingKind = {
  id: "inherited-secrets",
  title: "All secrets handed to a called workflow",
  severity: "medium",
  looksAt: "`secrets: inherit` of jobs that call reusable workflows",
  evaluate,
};

function evaluate({ facts, workflows }: Patient): Opinion {
  const calls = workflows.workflows.flatMap((workflow) =>
    workflow.jobs.filter(({ calls: called }) => called !== null).map((job) => ({ workflow, job })),
  );
  const byPath = new Map(workflows.workflows.map((workflow) => [workflow.path, workflow]));
  return {
    looked: count(calls.length, "call"),
    findings: calls.flatMap(({ workflow, job }) =>
      job.secrets?.kind === "inherit" ? [finding(workflow, job, job.secrets.line, byPath)] : [],
    ),
    unknowns: [...unknownOf(facts.workflows), ...unreadableFiles(workflows)],
  };
}

function finding(
  workflow: Workflow,
  job: Job,
  line: number,
  byPath: ReadonlyMap<string, Workflow>,
): DoctorFinding {
  const called = byPath.get(localPath(job.calls?.value ?? "") ?? "");
  return {
    at: placeOfLine(workflow.path, line),
    expected: "each secret that the called workflow needs, by name",
    found: `"secrets: inherit" hands every secret to ${job.calls?.value ?? "it"}`,
    fix: patchOr(
      workflow,
      [named(workflow, line, called?.callSecrets ?? null)],
      "Name the secrets that it declares under on.workflow_call.secrets.",
    ),
  };
}

/** What a workflow of the same repository declares is what it needs. */
function named(workflow: Workflow, line: number, names: readonly string[] | null): Hunk | null {
  const before = workflow.source[line - 1] ?? "";
  const indent = before.slice(0, before.length - before.trimStart().length);
  if (names === null || before.trim() !== "secrets: inherit") return null;
  if (names.length === 0) return { line, remove: [before], add: [] };
  const lines = names.map((name) => `${indent}  ${name}: $\{{ secrets.${name} }}`);
  return { line, remove: [before], add: [`${indent}secrets:`, ...lines] };
}
