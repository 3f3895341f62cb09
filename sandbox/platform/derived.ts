import type { RunRecord } from "../github/actions/records.ts";
import { workflows } from "../github/actions/records.ts";
import { runShape, workflowShape } from "../github/actions/shape.ts";
import type { GitHub } from "../github/github.ts";
import type { RepositoryRecord } from "../github/records.ts";
import type { LiveRun } from "./live.ts";
import type { Occasion, Start } from "./occasion.ts";
import { plain } from "./occasions.ts";
import { common } from "./payloads.ts";

/** A run that somebody asked for by the API: its commit and its inputs stand in the record. */
export async function queuedStart(
  github: GitHub,
  repository: RepositoryRecord,
  run: RunRecord,
): Promise<Start> {
  const { path, sha, actor, event, title } = run;
  const git = await github.git(repository);
  const ref = git.refs.has(`refs/tags/${run.branch}`)
    ? `refs/tags/${run.branch}`
    : `refs/heads/${run.branch}`;
  const texts = Object.entries(run.inputs).map(([name, value]) => [name, String(value)] as const);
  const isDispatch = event === "workflow_dispatch";
  const about = isDispatch
    ? { inputs: run.inputs, ref, workflow: path }
    : { action: title, branch: repository.defaultBranch, client_payload: run.inputs };
  const occasion: Occasion = {
    ...plain(repository, { ref, sha, actor }),
    ...{ event, title, isRestricted: false, changedFiles: null },
    payload: { ...about, ...common(github, repository, actor) },
    ...(isDispatch ? { inputs: Object.fromEntries(texts) } : {}),
  };
  return { occasion, path, file: { repository: repository.fullName, ref, sha }, required: undefined };
}

async function atDefaultBranch(github: GitHub, repository: RepositoryRecord, actor: string) {
  const ref = `refs/heads/${repository.defaultBranch}`;
  const sha = (await github.git(repository)).refs.get(ref);
  return sha === undefined ? undefined : plain(repository, { ref, sha, actor });
}

/** The clock of a repository strikes: files of the default branch. */
export async function scheduledOccasion(github: GitHub, name: string): Promise<Occasion | undefined> {
  const repository = github.repository(name);
  const place = await atDefaultBranch(github, repository, repository.owner);
  if (place === undefined) return undefined;
  return {
    ...place,
    ...{ event: "schedule", title: "Scheduled", isRestricted: false, changedFiles: null },
    payload: { schedule: "0 0 * * *", ...common(github, repository, repository.owner) },
  };
}

/** Runs that start each other by `workflow_run` come to an end after so many. */
const longestChain = 3;

/** A run came to an end: `workflow_run` starts files of the default branch, whatever branch the run was for. */
export async function followingOccasion(
  github: GitHub,
  { repository, run, start }: LiveRun,
): Promise<Occasion | undefined> {
  const chain = start.occasion.chain + 1;
  const place = await atDefaultBranch(github, repository, run.actor);
  const workflow = workflows.of(repository).find(({ id }) => id === run.workflow);
  if (place === undefined || workflow === undefined || chain > longestChain) return undefined;
  return {
    ...place,
    ...{ event: "workflow_run", action: "completed", title: run.name, isRestricted: false, chain },
    changedFiles: null,
    source: { workflow: run.name, branch: run.branch },
    payload: {
      action: "completed",
      workflow_run: await runShape(github, repository, { run }),
      workflow: workflowShape(github, repository, workflow),
      ...common(github, repository, run.actor),
    },
  };
}
