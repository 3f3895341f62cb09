import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import type { PublishedRelease, SignedRun } from "../../domain/ledger/reconcile.ts";
import { countedPage, plainPage } from "../github/pages.ts";
import { repositoryOf, type Target } from "../github/target.ts";

const Run = z.object({
  id: z.number(),
  html_url: z.string(),
  conclusion: z.string().nullable(),
  referenced_workflows: z.array(z.object({ path: z.string() })).nullish(),
});
type Run = z.infer<typeof Run>;

/** `owner/name/.github/workflows/judge-release.yml@ref` */
const judging = /\/\.github\/workflows\/judge-release\.yml@/;

/** Runs that called the file which signs releases, and in which it signed; names of jobs only ever add to the list. */
export async function listSignedRuns(target: Target, since: string): Promise<Known<readonly SignedRun[]>> {
  const listed = await target.client.list(
    "GET /repos/{owner}/{repo}/actions/runs",
    { ...repositoryOf(target), event: "push", status: "completed", created: `>=${since}` },
    { page: countedPage("workflow_runs", Run), identity: ({ id }) => id },
  );
  if (listed.state === "unknown") return listed;
  const signed: SignedRun[] = [];
  for (const run of listed.value.filter(callsJudge)) {
    const hasSigned = run.conclusion === "success" ? yes : await signedIn(target, run.id);
    if (hasSigned.state === "unknown") return hasSigned;
    if (hasSigned.value) signed.push({ id: run.id, url: run.html_url });
  }
  return { state: "known", value: signed };
}

const yes: Known<boolean> = { state: "known", value: true };

function callsJudge({ referenced_workflows: referenced }: Run): boolean {
  return (referenced ?? []).some(({ path }) => judging.test(path));
}

const Job = z.object({ id: z.number(), name: z.string(), conclusion: z.string().nullable() });

/** A run that failed may have signed before: the job after it publishes. */
async function signedIn(target: Target, run: number): Promise<Known<boolean>> {
  const jobs = await target.client.list(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
    { ...repositoryOf(target), run_id: run, filter: "all" },
    { page: countedPage("jobs", Job), identity: ({ id }) => id },
  );
  if (jobs.state === "unknown") return jobs;
  const isSigning = (name: string) => name.endsWith("/ sign") && !name.endsWith("/ source / sign");
  return {
    state: "known",
    value: jobs.value.some(({ name, conclusion }) => conclusion === "success" && isSigning(name)),
  };
}

const Release = z
  .object({
    id: z.number(),
    tag_name: z.string(),
    html_url: z.string(),
    draft: z.boolean(),
    assets: z.array(z.object({ digest: z.string().nullish() })),
  })
  .transform(({ id, tag_name: tag, html_url: url, draft, assets }) => ({
    id,
    draft,
    release: { tag, url, digests: assets.map(({ digest }) => hexOf(digest ?? "")) },
  }));

function hexOf(digest: string): string | null {
  return /^sha256:(?<hex>[0-9a-f]{64})$/.exec(digest)?.groups?.["hex"] ?? null;
}

/** Releases that everybody can see. */
export async function listReleases(target: Target): Promise<Known<readonly PublishedRelease[]>> {
  const listed = await target.client.list(
    "GET /repos/{owner}/{repo}/releases",
    repositoryOf(target),
    { page: plainPage(Release), identity: ({ id }) => id },
    { isFresh: true },
  );
  if (listed.state === "unknown") return listed;
  return { state: "known", value: listed.value.filter(({ draft }) => !draft).map(({ release }) => release) };
}
