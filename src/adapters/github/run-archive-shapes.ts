import * as z from "zod";

const Account = z.object({ id: z.number(), login: z.string() });
const Time = z.string().nullable();

/** A run as the manifest names it. */
export const Run = z
  .object({
    id: z.number(),
    path: z.string(),
    event: z.string(),
    status: z.string().nullable(),
    conclusion: z.string().nullable(),
    head_sha: z.string(),
    head_branch: z.string().nullable(),
    run_attempt: z.number().optional(),
    created_at: z.string(),
    updated_at: z.string(),
  })
  .transform(({ id, path, event, status, conclusion, head_sha, head_branch, ...run }) => ({
    ...{ id, workflow: path, event, status, conclusion: conclusion ?? "none" },
    ...{ commit: head_sha, branch: head_branch, attempts: run.run_attempt ?? 1 },
    ...{ createdAt: run.created_at, updatedAt: run.updated_at },
  }));

/** Everything below is kept as GitHub says it, without addresses and names that change. */
export const Attempt = z.object({
  id: z.number(),
  run_attempt: z.number().optional(),
  run_number: z.number(),
  path: z.string(),
  event: z.string(),
  status: z.string().nullable(),
  conclusion: z.string().nullable(),
  head_sha: z.string(),
  head_branch: z.string().nullable(),
  created_at: z.string(),
  run_started_at: z.string().nullish(),
  updated_at: z.string(),
  actor: Account.nullish(),
  triggering_actor: Account.nullish(),
  referenced_workflows: z
    .array(z.object({ path: z.string(), sha: z.string(), ref: z.string().optional() }))
    .nullish(),
});

export const Job = z.object({
  id: z.number(),
  name: z.string(),
  status: z.string(),
  conclusion: z.string().nullable(),
  started_at: Time,
  completed_at: Time,
  labels: z.array(z.string()),
  runner_name: z.string().nullable(),
  runner_group_name: z.string().nullable(),
  steps: z
    .array(
      z.object({
        number: z.number(),
        name: z.string(),
        status: z.string(),
        conclusion: z.string().nullable(),
        started_at: z.string().nullish(),
        completed_at: z.string().nullish(),
      }),
    )
    .optional(),
});

export const Approval = z.object({
  state: z.string(),
  comment: z.string(),
  user: Account,
  environments: z.array(z.object({ id: z.number().optional(), name: z.string().optional() })),
});

export const KeptArtifact = z.object({
  id: z.number(),
  name: z.string(),
  size_in_bytes: z.number(),
  digest: z.string().nullish(),
  expired: z.boolean(),
  created_at: Time,
});

/** A release as far as it tells of a run that is gone. */
export const ReleasedBy = z
  .object({
    id: z.number(),
    published_at: z.string().nullable(),
    immutable: z.boolean().optional(),
    assets: z.array(z.object({ digest: z.string().nullish() })),
  })
  .transform(({ id, published_at, immutable, assets }) => ({
    // To one that can be changed, a file may have been added at any time.
    ...{ id, releasedAt: immutable === true ? published_at : null },
    digests: assets.map(({ digest }) => digest ?? ""),
  }));
