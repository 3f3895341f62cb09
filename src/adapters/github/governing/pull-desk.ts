import * as z from "zod";
import type { Known } from "../../../domain/facts/known.ts";
import type { OpenPull } from "../../../domain/organization/hanging.ts";
import type { NewPull } from "../../../ports/hosted-repository.ts";
import { countedPage, plainPage } from "../pages.ts";
import { repositoryOf, type Target } from "../target.ts";
import { done } from "./branches.ts";

const Pull = z
  .object({
    number: z.number(),
    html_url: z.string(),
    auto_merge: z.unknown().nullish(),
    base: z.object({ ref: z.string(), repo: z.object({ id: z.number() }) }),
    head: z.object({ ref: z.string(), sha: z.string(), repo: z.object({ id: z.number() }).nullish() }),
  })
  .transform(
    ({ number, html_url: url, auto_merge, base, head }): OpenPull => ({
      ...{ number, url, headCommit: head.sha, base: base.ref, head: head.ref },
      isOwn: head.repo?.id === base.repo.id,
      hasHead: head.repo !== null && head.repo !== undefined,
      isAutoMerging: auto_merge !== null && auto_merge !== undefined,
    }),
  );

/** Open pull requests, as they are now. */
export function readOpenPulls(target: Target): Promise<Known<readonly OpenPull[]>> {
  return target.client.list(
    "GET /repos/{owner}/{repo}/pulls",
    { ...repositoryOf(target), state: "open" },
    { page: plainPage(Pull), identity: ({ number }) => number },
    { isFresh: true },
  );
}

const Run = z.object({ id: z.number(), path: z.string().nullish(), head_sha: z.string() });

/**
 * Commits for which GitHub started a workflow of this path. A run does not prove whose file it was (facts 2.9): a
 * repository's own file of the same path would be taken for ours, which then only hides that a nudge is due.
 */
export async function readRuns(
  target: Target,
  workflow: string,
  commits: readonly string[],
): Promise<Known<ReadonlySet<string>>> {
  const ran = new Set<string>();
  for (const commit of new Set(commits)) {
    const runs = await target.client.list(
      "GET /repos/{owner}/{repo}/actions/runs",
      { ...repositoryOf(target), head_sha: commit },
      { page: countedPage("workflow_runs", Run), identity: ({ id }) => id },
      { isFresh: true },
    );
    if (runs.state === "unknown") return runs;
    const isThere = runs.value.some((run) => run.path?.split("@")[0] === workflow && run.head_sha === commit);
    if (isThere) ran.add(commit);
  }
  return { state: "known", value: ran };
}

const Opened = z.object({ html_url: z.string() }).transform(({ html_url }) => html_url);

export function openPull(target: Target, { title, body, head, base }: NewPull): Promise<Known<string>> {
  const parameters = { ...repositoryOf(target), title, body, head, base };
  return target.client.write("POST /repos/{owner}/{repo}/pulls", parameters, Opened);
}

export function renewPull(
  target: Target,
  number: number,
  { title, body }: Pick<NewPull, "title" | "body">,
): Promise<Known<string>> {
  const parameters = { ...repositoryOf(target), pull_number: number, title, body };
  return target.client.write("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", parameters, Opened);
}

export function setPullState(target: Target, number: number, state: "open" | "closed"): Promise<Known<null>> {
  const parameters = { ...repositoryOf(target), pull_number: number, state };
  return target.client.write("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", parameters, done);
}
