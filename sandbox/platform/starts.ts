import { settingsOf } from "../github/actions/settings.ts";
import { readWorkflow, type WorkflowFile } from "../github/actions/workflows.ts";
import type { GitHub } from "../github/github.ts";
import type { RepositoryRecord } from "../github/records.ts";
import type { Demand, RequiredWorkflow } from "../github/rules/demand.ts";
import { demandsOn } from "../github/rules/demands.ts";
import { isObject } from "../runner/expr/data.ts";
import { isTriggered } from "../runner/triggers.ts";
import { toData } from "./data.ts";
import type { Occasion, Start } from "./occasion.ts";
import { isOpenTo } from "./sources.ts";

/** Runs that an event starts: the repository's own files, and those that rulesets of the organisation require. */
export async function startsOf(github: GitHub, occasion: Occasion): Promise<Start[]> {
  if (!settingsOf(occasion.repository).enabled) return [];
  return [...(await ownStarts(github, occasion)), ...(await requiredStarts(github, occasion))];
}

/** Files of the commit that the event is about; of the default branch where the event has none of its own. */
async function ownStarts(github: GitHub, occasion: Occasion): Promise<Start[]> {
  const { repository, sha, ref } = occasion;
  const git = await github.git(repository);
  const list = await git.run(["ls-tree", "--name-only", "-z", sha, ".github/workflows/"]);
  const paths = list.split("\0").filter((name) => /\.ya?ml$/.test(name));
  const starts = paths.map(async (path): Promise<Start[]> => {
    const workflow = await readWorkflow(github, repository, { path, commit: sha });
    if (!isStarted(workflow, occasion)) return [];
    return [{ occasion, path, file: { repository: repository.fullName, ref, sha }, required: undefined }];
  });
  return (await Promise.all(starts)).flat();
}

function isStarted({ triggers }: WorkflowFile, occasion: Occasion): boolean {
  const { event, action = "", baseRef, changedFiles, source } = occasion;
  const ref = source === undefined ? occasion.ref : `refs/heads/${source.branch ?? ""}`;
  const on = toData(Object.fromEntries(triggers));
  const workflowName = source?.workflow ?? "";
  return isObject(on) && isTriggered(on, { event, action, ref, baseRef, changedFiles, workflowName });
}

/** Activities on which GitHub runs what a ruleset requires; filters of the file do not count (github-facts 2.2). */
const requiring: Readonly<Record<string, readonly string[]>> = {
  pull_request: ["opened", "synchronize", "reopened"],
  merge_group: ["checks_requested"],
};

/** What was run under `evaluate` counts when the rule becomes active, so that runs as well (github-facts 2.6). */
async function requiredStarts(github: GitHub, occasion: Occasion): Promise<Start[]> {
  const { repository, event, action, baseRef } = occasion;
  if (requiring[event]?.includes(action ?? "") !== true) return [];
  const demands = demandsOn(github, repository, { ref: `refs/heads/${baseRef}`, caller: null });
  const wanted = demands.flatMap(({ demand, placed }) =>
    placed?.type === "Organization" ? workflowsOf(demand) : [],
  );
  const distinct = new Map(
    wanted.map((one) => [`${one.repository_id}:${one.path}:${one.sha ?? one.ref}`, one]),
  );
  const starts = [...distinct.values()].map((workflow) => requiredStart(github, occasion, workflow));
  return (await Promise.all(starts)).flat();
}

const workflowsOf = (demand: Demand): readonly RequiredWorkflow[] =>
  demand.kind === "workflows" ? demand.workflows : [];

/** A file that is gone, renamed, out of reach or without the event never runs: the rule waits for ever. */
async function requiredStart(
  github: GitHub,
  occasion: Occasion,
  { repository_id: id, path, ref, sha: pinned }: RequiredWorkflow,
): Promise<Start[]> {
  const source = [...github.state.repositories.values()].find((one) => one.id === id);
  if (source === undefined || !isOpenTo(source, occasion.repository)) return [];
  const name = pinned ?? ref ?? `refs/heads/${source.defaultBranch}`;
  const sha = await commitOf(github, source, name);
  if (sha === undefined) return [];
  const { triggers } = await readWorkflow(github, source, { path, commit: sha });
  if (!triggers.has(occasion.event)) return [];
  return [
    {
      occasion,
      path,
      file: { repository: source.fullName, ref: ref ?? name, sha },
      required: { repositoryId: id, path, ref: ref ?? null, sha },
    },
  ];
}

async function commitOf(
  github: GitHub,
  repository: RepositoryRecord,
  name: string,
): Promise<string | undefined> {
  return (await github.git(repository)).commit(name);
}
