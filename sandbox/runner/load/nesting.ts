import type { Permissions, Problem } from "../api.ts";
import type { CallJob, Workflow } from "../model.ts";
import { effectivePermissions, excessOf } from "../plan/permissions.ts";

/** The caller and nine below it (facts 1.2). */
const maxLevels = 10;

/**
 * What called workflows ask for above what their callers have, and calls that are too deep; the same file can be called with
 * different permissions, so that this is looked at by call and not by file.
 */
export function permissionProblems(workflow: Workflow, defaults: Permissions, level = 1): readonly Problem[] {
  return workflow.jobs.flatMap((job) => {
    if (job.kind === "steps") return [];
    if (level >= maxLevels)
      return [{ at: job.at, message: `calls are nested deeper than ${maxLevels} levels` }];
    const above = effectivePermissions({
      job: job.permissions,
      workflow: workflow.permissions,
      above: defaults,
    });
    return [...excessAt(job, above), ...permissionProblems(job.workflow, above, level + 1)];
  });
}

function excessAt(caller: CallJob, above: Permissions): readonly Problem[] {
  const { file, permissions, jobs } = caller.workflow;
  const who = `Error calling workflow '${file.repository}/${file.path}@${file.ref}'.`;
  const whole = permissions === null ? [] : excessProblems(permissions, above, "The workflow");
  const single = jobs.flatMap((job) =>
    job.permissions === null ? [] : excessProblems(job.permissions, above, `The nested job '${job.id}'`),
  );
  return [...whole, ...single].map((message) => ({ at: caller.at, message: `${who} ${message}` }));
}

function excessProblems(asked: Permissions, above: Permissions, who: string): readonly string[] {
  const excess = excessOf(asked, above);
  if (excess.length === 0) return [];
  const wanted = excess.map((one) => one.asked).join(", ");
  const allowed = excess.map((one) => one.allowed).join(", ");
  return [`${who} is requesting '${wanted}', but is only allowed '${allowed}'.`];
}
