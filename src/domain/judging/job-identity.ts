import * as z from "zod";

const Words = z.string().min(1).max(2_000);
const Commit = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const Id = z.string().regex(/^\d{1,20}$/);

/**
 * What GitHub says of a job in the token that the job signs with: the certificate will say the same. A name is for people,
 * a number is who it is.
 */
export const JobIdentity = z
  .object({
    iss: Words,
    job_workflow_ref: z.string().regex(/^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+\.ya?ml@\S+$/),
    job_workflow_sha: Commit,
    workflow_ref: Words,
    repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
    repository_id: Id,
    repository_owner_id: Id,
    repository_visibility: z.enum(["public", "private", "internal"]),
    ref: Words,
    ref_protected: z.enum(["true", "false"]),
    sha: Commit,
    event_name: Words,
    run_id: Id,
    run_attempt: Id,
    runner_environment: Words,
  })
  .transform((claims) => ({
    issuer: claims.iss,
    /** `owner/name/path@ref` of the file that defines the job. */
    workflowRef: claims.job_workflow_ref,
    workflowCommit: claims.job_workflow_sha,
    /** `owner/name/path@ref` of the file that was started. */
    startedRef: claims.workflow_ref,
    repository: claims.repository,
    repositoryId: claims.repository_id,
    ownerId: claims.repository_owner_id,
    visibility: claims.repository_visibility,
    ref: claims.ref,
    isRefProtected: claims.ref_protected === "true",
    commit: claims.sha,
    event: claims.event_name,
    runId: claims.run_id,
    runAttempt: claims.run_attempt,
    runnerEnvironment: claims.runner_environment,
  }));
export type JobIdentity = z.output<typeof JobIdentity>;

/** Path of the workflow file that defines the job, in its repository. */
export function workflowPathOf({ workflowRef }: Pick<JobIdentity, "workflowRef">): string {
  const path = workflowRef.slice(0, workflowRef.indexOf("@"));
  return path.split("/").slice(2).join("/");
}

/** `owner/name` of the instance, whose file it is. */
export function instanceOf({ workflowRef }: Pick<JobIdentity, "workflowRef">): string {
  return workflowRef.split("/").slice(0, 2).join("/");
}
