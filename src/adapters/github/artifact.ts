import { createHash } from "node:crypto";
import * as z from "zod";
import type { Unknown } from "../../domain/facts/known.ts";
import type { RefusalReason } from "../../domain/pipeline/delivery.ts";
import type { Fetched } from "../../ports/artifacts.ts";
import type { Host } from "../host.ts";
import { unpack } from "../unpack.ts";
import { repositoryOf, type Target } from "./target.ts";
import { unread } from "./unread.ts";

/** An artifact as GitHub describes it (facts 5.10). */
export const Artifact = z.object({
  id: z.number(),
  name: z.string(),
  digest: z.string().nullish(),
  size_in_bytes: z.number(),
  expired: z.boolean(),
  created_at: z.string().nullable(),
  workflow_run: z.object({ id: z.number().optional(), head_sha: z.string().optional() }).nullish(),
});
export type Artifact = z.infer<typeof Artifact>;

type Unfetched = Exclude<Fetched, { readonly state: "read" }>;

/** What an artifact must be before a byte of it is read. */
export interface ArtifactDemand {
  readonly runId: number;
  readonly headCommit: string;
  /** Digest that the job itself gave; null where only GitHub's own is known. */
  readonly sha256: string | null;
  readonly root: string;
  readonly env: Host["env"];
}

/** Fetches an artifact that is of this run, this head and these bytes. */
export async function fetchArtifact(
  target: Target,
  artifact: Artifact,
  demand: ArtifactDemand,
): Promise<Fetched> {
  const fault = faultOf(artifact, demand);
  if (fault !== null) return fault;
  const zip = await target.client.bytes(
    "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
    {
      ...repositoryOf(target),
      artifact_id: artifact.id,
      archive_format: "zip",
    },
  );
  if (zip.state === "unknown") return missingOr(zip, `artifact ${artifact.id}`);
  const sha256 = createHash("sha256").update(zip.value).digest("hex");
  if (digestOf(artifact) !== sha256)
    return refuse("truncated", `expected artifact ${artifact.id} with ${artifact.digest}, found ${sha256}`);
  const unpacked = await unpack({ zip: zip.value, root: demand.root, env: demand.env });
  return unpacked.ok
    ? { ...unpacked, state: "read", artifact: artifact.id, sha256 }
    : refuse("unsafe", `artifact ${artifact.id}: ${unpacked.message}`);
}

/** The name is nobody's: any job of the run can give it, so it proves nothing. */
function faultOf(artifact: Artifact, { runId, headCommit, sha256 }: ArtifactDemand): Unfetched | null {
  const { id, expired, workflow_run: made } = artifact;
  if (made?.id !== runId)
    return refuse("foreign", `expected artifact ${id} of run ${runId}, found one of ${made?.id ?? "no run"}`);
  if (made.head_sha !== headCommit) {
    const found = made.head_sha ?? "none";
    return refuse("foreign", `expected artifact ${id} of commit ${headCommit}, found one of ${found}`);
  }
  if (expired) return refuse("missing", `expected artifact ${id}, found that it has expired`);
  const digest = digestOf(artifact);
  if (digest === null) return unread("malformed", `expected the digest of artifact ${id}, found none`);
  return sha256 === null || sha256 === digest
    ? null
    : refuse("truncated", `expected artifact ${id} with the digest ${sha256} of its job, found ${digest}`);
}

function digestOf({ digest }: Artifact): string | null {
  return /^sha256:([0-9a-f]{64})$/.exec(digest ?? "")?.[1] ?? null;
}

/** GitHub answers 404 for what is not there and 410 for what is no more. */
export function missingOr(unknown: Unknown, what: string): Unfetched {
  return unknown.cause === "not-found"
    ? refuse("missing", `expected ${what}, found none: ${unknown.why}`)
    : unknown;
}

/** Evidence that does not count, and why. */
export function refuse(
  reason: RefusalReason,
  message: string,
): Extract<Fetched, { readonly state: "refused" }> {
  return { state: "refused", reason, message };
}
