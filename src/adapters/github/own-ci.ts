import * as z from "zod";
import type { ChangeReference, GitHubRun } from "../../domain/change/reference.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { Fetched, OwnCi, OwnCiFetched } from "../../ports/artifacts.ts";
import type { Host } from "../host.ts";
import { Artifact, fetchArtifact, missingOr, refuse } from "./artifact.ts";
import { countedPage } from "./pages.ts";
import { repositoryOf, type Target } from "./target.ts";
import { unread } from "./unread.ts";

const Run = z.object({
  id: z.number(),
  path: z.string(),
  event: z.string(),
  head_sha: z.string(),
  status: z.string().nullable(),
  run_started_at: z.string().optional(),
  created_at: z.string(),
});
type Run = z.infer<typeof Run>;

/** Evidence of the product's own workflow: of its newest run for exactly this head and event, once that has ended. */
export async function fetchOwnCi(
  target: Target,
  { change, trigger }: GitHubRun,
  { ownCi, env }: Place,
): Promise<OwnCiFetched> {
  if (change === null) {
    const why = "expected a run about a change, found one about none";
    return { run: null, fetched: unread("unprovable", why) };
  }
  const event = trigger.event.startsWith("pull_request") ? "pull_request" : trigger.eventName;
  const newest = await readNewestRun(target, { ownCi, change, event });
  if (newest.state === "unknown") {
    // A workflow that a change adds is known to GitHub from its first run on.
    const isNew = newest.cause === "not-found";
    return {
      run: null,
      fetched: isNew ? waitingFor(ownCi, "no workflow of this path that ever ran") : newest,
    };
  }
  const run = newest.value;
  if (run === null)
    return { run: null, fetched: waitingFor(ownCi, `no run for ${change.headCommit} on ${event}`) };
  if (run.status !== "completed")
    return { run: run.id, fetched: waitingFor(ownCi, `run ${run.id} that has not ended`) };
  return { run: run.id, fetched: await fetchOf(target, run, { ownCi, env }) };
}

function waitingFor({ workflow }: OwnCi, found: string): Fetched {
  return refuse("waiting", `waiting for ${workflow}: found ${found}`);
}

interface Place {
  readonly ownCi: OwnCi;
  readonly env: Host["env"];
}

interface Wanted {
  readonly ownCi: OwnCi;
  readonly change: ChangeReference;
  readonly event: string;
}

/** What GitHub was asked for is looked for in its answer as well: a filter that it passes over selects nothing. */
async function readNewestRun(
  target: Target,
  { ownCi: { workflow }, change: { headCommit }, event }: Wanted,
): Promise<Known<Run | null>> {
  const file = workflow.slice(workflow.lastIndexOf("/") + 1);
  const runs = await target.client.list(
    "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
    { ...repositoryOf(target), workflow_id: file, head_sha: headCommit, event },
    { page: countedPage("workflow_runs", Run), identity: ({ id }) => id },
    { isFresh: true },
  );
  if (runs.state === "unknown") return runs;
  const own = runs.value.filter(
    (run) => run.path.split("@", 1)[0] === workflow && run.head_sha === headCommit && run.event === event,
  );
  return { state: "known", value: own.toSorted((a, b) => b.id - a.id)[0] ?? null };
}

/** Of several attempts the newest counts: what an earlier one left is not what this one came to. */
async function fetchOf(target: Target, run: Run, { ownCi, env }: Place): Promise<Fetched> {
  const listed = await target.client.list(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
    { ...repositoryOf(target), run_id: run.id, name: ownCi.artifact },
    { page: countedPage("artifacts", Artifact), identity: ({ id }) => id },
    { isFresh: true },
  );
  if (listed.state === "unknown") return missingOr(listed, `artifacts of run ${run.id}`);
  const startedAt = Date.parse(run.run_started_at ?? run.created_at);
  const [newest] = listed.value
    .filter(({ name, created_at: at }) => name === ownCi.artifact && Date.parse(at ?? "") >= startedAt)
    .toSorted((a, b) => b.id - a.id);
  if (newest === undefined) {
    const found = "none of the newest attempt";
    return refuse("missing", `expected an artifact "${ownCi.artifact}" of run ${run.id}, found ${found}`);
  }
  return fetchArtifact(target, newest, {
    runId: run.id,
    headCommit: run.head_sha,
    sha256: null,
    root: ownCi.root,
    env,
  });
}
