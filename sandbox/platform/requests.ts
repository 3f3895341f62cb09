import { join } from "node:path";
import { variables } from "../github/actions/inventory.ts";
import { latestAttempt } from "../github/actions/records.ts";
import type { GitHub } from "../github/github.ts";
import type { Hooks, JobResult, RunRequest, Trigger } from "../runner/api.ts";
import type { LiveRun, Surroundings } from "./live.ts";
import { defaultPermissions, readOnly } from "./permissions.ts";
import { isRefProtected } from "./refs.ts";
import { sourcesFor } from "./sources.ts";

interface Asked {
  readonly live: LiveRun;
  readonly hooks: Hooks;
  readonly surroundings: Surroundings;
  readonly kept: ReadonlyMap<string, JobResult>;
}

/** What the runner is asked to do for the newest attempt of a run. */
export function requestFor(github: GitHub, { live, hooks, surroundings, kept }: Asked): RunRequest {
  const { repository, run, start } = live;
  const { occasion, file, path } = start;
  const { secrets, folder, ...given } = surroundings;
  const attempt = latestAttempt(run).number;
  const values = variables.of(repository).map(({ name, value }) => [name, value] as const);
  return {
    ...given,
    run: { id: run.id, number: run.number, attempt },
    file: { ...file, path },
    trigger: triggerOf(github, live),
    ...(occasion.inputs === undefined ? {} : { inputs: occasion.inputs }),
    secrets: occasion.isRestricted ? {} : (secrets[repository.fullName] ?? {}),
    vars: Object.fromEntries(values),
    defaultPermissions: defaultPermissions(repository),
    permissionCeiling: occasion.isRestricted ? readOnly : null,
    sources: sourcesFor(github, repository),
    hooks,
    folder: join(folder, `${run.id}-${attempt}`),
    kept,
    signal: live.cancel.signal,
  };
}

function triggerOf(github: GitHub, { repository, run, start: { occasion } }: LiveRun): Trigger {
  const { event, payload, ref, sha, headRef, baseRef, actor } = occasion;
  return {
    ...{ event, payload, ref, sha, headRef, baseRef, actor },
    repository: repository.fullName,
    repositoryId: repository.id,
    ownerId: github.user(repository.owner).id,
    isRefProtected: isRefProtected(github, repository, ref),
    actorId: github.user(actor).id,
    triggeringActor: latestAttempt(run).triggeringActor,
  };
}
