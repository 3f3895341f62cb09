import type { Job, Permissions, Workflow } from "../../workflow/model.ts";
import { effectivePermissions, writesOf } from "../../workflow/permissions.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import { count } from "../opinion.ts";
import { insertionBefore, newValue, patchOr } from "../patch.ts";
import { placeOfLine } from "../place.ts";
import { isTokenUnused } from "../token-use.ts";
import { unknownOf } from "../unknowns.ts";
import { unreadableFiles } from "../unreadable.ts";

/** What a job may do beyond its work is what an attacker in it may do. */
export const kind: FindingKind = {
  id: "excess-permission",
  title: "Permissions wider than needed",
  severity: "medium",
  looksAt:
    "`permissions` of workflows and jobs, the repository's default, and jobs that never touch their token",
  evaluate,
};

function evaluate({ facts, workflows }: Patient): Opinion {
  const { defaultPermissions } = facts;
  const hasWriteDefault = defaultPermissions.state === "known" && defaultPermissions.value.access === "write";
  const unset = workflows.workflows.filter((workflow) => jobsWithoutWord(workflow).length > 0);
  const jobs = workflows.workflows.flatMap((workflow) => workflow.jobs.map((job) => ({ workflow, job })));
  return {
    looked: count(jobs.length, "job"),
    findings: [
      ...(hasWriteDefault ? [defaultFinding(facts.repository)] : []),
      ...(hasWriteDefault ? unset.map(unsetFinding) : []),
      ...workflows.workflows.flatMap(wholesaleFindings),
      ...jobs.flatMap(({ workflow, job }) => uselessWrites(workflow, job)),
    ],
    unknowns: [
      ...unknownOf(defaultPermissions),
      ...unknownOf(facts.workflows),
      ...unreadableFiles(workflows),
    ],
  };
}

function jobsWithoutWord({ permissions, jobs }: Workflow): Job[] {
  return jobs.filter((job) => effectivePermissions(permissions, job.permissions).kind === "unset");
}

function defaultFinding(repository: string): DoctorFinding {
  return {
    at: `settings of ${repository}: Actions`,
    expected: "jobs that say nothing about permissions to get a token that reads",
    found: '"default_workflow_permissions" is write',
    fix: {
      kind: "api",
      method: "PUT",
      path: `/repos/${repository}/actions/permissions/workflow`,
      body: { default_workflow_permissions: "read", can_approve_pull_request_reviews: false },
    },
  };
}

const readOnly = ["permissions:", "  contents: read"];

function unsetFinding(workflow: Workflow): DoctorFinding {
  const ids = jobsWithoutWord(workflow).map(({ id }) => `"${id}"`);
  return {
    at: placeOfLine(workflow.path, workflow.jobsLine),
    expected: "permissions for each job",
    found: `none for ${ids.join(", ")}: the repository's default gives them write`,
    fix: patchOr(
      workflow,
      [insertionBefore(workflow, workflow.jobsLine, "jobs:", readOnly)],
      "Say at the top of the workflow what its jobs may do: permissions: { contents: read }.",
    ),
  };
}

function wholesaleFindings(workflow: Workflow): DoctorFinding[] {
  return [workflow.permissions, ...workflow.jobs.map((job) => job.permissions)].flatMap((permissions) =>
    permissions.kind === "all" && permissions.access === "write"
      ? [wholesale(workflow, permissions.line)]
      : [],
  );
}

function wholesale(workflow: Workflow, line: number): DoctorFinding {
  return {
    at: placeOfLine(workflow.path, line),
    expected: "the few permissions that are needed, by name",
    found: '"permissions: write-all"',
    fix: patchOr(
      workflow,
      [newValue(workflow, line, "permissions", "{ contents: read }")],
      "Name the permissions.",
    ),
  };
}

/** Only what is provably useless: a script that gets no token writes nothing with it. */
function uselessWrites(workflow: Workflow, job: Job): DoctorFinding[] {
  const permissions = effectivePermissions(workflow.permissions, job.permissions);
  const writes = permissions.kind === "scopes" ? writesOf(permissions) : [];
  if (writes.length === 0 || !isTokenUnused(workflow, job)) return [];
  const names = writes.map(({ name }) => `${name}: write`).join(", ");
  return [
    {
      at: placeOfLine(workflow.path, job.permissions.kind === "unset" ? job.line : lineOf(permissions, job)),
      expected: `no permission to write for job "${job.id}", as nothing in it gets the token`,
      found: names,
      fix: patchOr(
        workflow,
        lowered(workflow, job, writes),
        `Give job "${job.id}" permissions of its own: {}.`,
      ),
    },
  ];
}

function lineOf(permissions: Permissions, job: Job): number {
  return permissions.kind === "unset" ? job.line : permissions.line;
}

function lowered(workflow: Workflow, job: Job, writes: ReturnType<typeof writesOf>) {
  if (job.permissions.kind !== "unset")
    return writes.map(({ name, line }) => newValue(workflow, line, name, "none"));
  return [insertionBefore(workflow, job.stepsLine ?? job.line, "steps:", ["permissions: {}"])];
}
