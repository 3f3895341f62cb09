import { noteActivity, type Push } from "../activities.ts";
import { noCommit } from "../git/no-commit.ts";
import type { GitHub } from "../github.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";
import { freshOf } from "../rules/approvals.ts";
import { demandsOn } from "../rules/demands.ts";
import { tipsOf } from "./tips.ts";

const heads = "refs/heads/";

/** Notes that a branch was moved, does to its pull requests what follows from it, and tells of both. */
export async function recordPush(github: GitHub, repository: RepositoryRecord, push: Push): Promise<void> {
  const { ref, before = noCommit, after, actor } = push;
  noteActivity(github, repository, push);
  repository.pushedAt = github.clock.stamp();
  const changed =
    after === noCommit || !ref.startsWith(heads)
      ? []
      : pullsFrom(github, repository, ref.slice(heads.length));
  for (const { target, pull } of changed) await dismissStale(github, target, pull);
  github.tell({ kind: "push", repository: repository.fullName, ref, before, after, actor });
  for (const { target, pull } of changed) {
    const about = { repository: target.fullName, number: pull.number };
    github.tell({ kind: "pull-request", ...about, action: "synchronize", head: after, actor });
  }
}

/** Open pull requests whose head is this branch, here and in what this repository was forked from. */
function pullsFrom(github: GitHub, { fullName, forkOf }: RepositoryRecord, branch: string) {
  const targets = [fullName, ...(forkOf === null ? [] : [forkOf])].map((name) => github.repository(name));
  return targets.flatMap((target) =>
    target.pulls
      .filter((pull) => pull.state === "open" && pull.headRepository === fullName && pull.head === branch)
      .map((pull) => ({ target, pull })),
  );
}

/** Approvals of what is no longer there are dismissed where a rule in force says so. */
async function dismissStale(github: GitHub, repository: RepositoryRecord, pull: PullRecord): Promise<void> {
  const given = pull.reviews.filter(({ state }) => state === "APPROVED");
  const demands = demandsOn(github, repository, { ref: `${heads}${pull.base}`, caller: null });
  const dismisses = demands.some(
    ({ demand, isEvaluated }) => demand.kind === "pull_request" && demand.dismissesStale && !isEvaluated,
  );
  if (given.length === 0 || !dismisses) return;
  const tips = await tipsOf(github, repository, pull);
  const fresh = new Set(await freshOf({ github, repository, pull, tips }, given));
  for (const review of given) if (!fresh.has(review)) review.state = "DISMISSED";
}
