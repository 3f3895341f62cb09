import type { Commit } from "../../domain/change/change.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { ContinuityFact, LandedCommit } from "../../domain/facts/source-facts.ts";
import { readBypasses } from "./bypasses.ts";
import { readComparison } from "./commits.ts";
import { type Landings, readLandings } from "./landing.ts";
import { readLapses } from "./lapses.ts";
import { type Release, readLastRelease } from "./production-release.ts";
import type { Target } from "./target.ts";

export interface Window {
  readonly branch: string;
  readonly headCommit: string;
  /** Environment whose last release begins the window; null: the policy has none. */
  readonly environment: string | null;
  readonly now: string;
}

/** What happened on a branch since the last production release. */
export async function readContinuity(target: Target, window: Window): Promise<Known<ContinuityFact>> {
  const { branch, headCommit, environment, now } = window;
  const release = environment === null ? none : await readLastRelease(target, environment);
  if (release.state === "unknown") return release;
  if (release.value === null) return { state: "known", value: noWindow };
  const since = release.value.at;
  const [commits, bypasses, lapses] = await Promise.all([
    readLanded(target, { branch, headCommit, release: release.value }),
    readBypasses(target, { branch, since, now }),
    readLapses(target, since),
  ]);
  return { state: "known", value: { since: release.value, commits, bypasses, lapses } };
}

const none: Known<Release | null> = { state: "known", value: null };
const nothing = { state: "known", value: [] } as const;
const noWindow: ContinuityFact = { since: null, commits: nothing, bypasses: nothing, lapses: nothing };

async function readLanded(
  target: Target,
  { branch, headCommit, release }: Pick<Window, "branch" | "headCommit"> & { readonly release: Release },
): Promise<Known<readonly LandedCommit[]>> {
  const commits = await readComparison(target, { base: release.commit, head: headCommit });
  if (commits.state === "unknown") return commits;
  const shas = commits.value.map(({ sha }) => sha);
  const landings = await readLandings(target, shas);
  if (landings.state === "unknown") return landings;
  return {
    state: "known",
    value: commits.value.map((commit) => landedOf(commit, landings.value, branch)),
  };
}

function landedOf({ sha, committer }: Commit, landings: Landings, branch: string): LandedCommit {
  const pulls = (landings.get(sha) ?? []).filter((pull) => pull.isMerged && pull.baseBranch === branch);
  const [first] = pulls;
  return {
    sha,
    pullRequests: pulls.map(({ number }) => number),
    actor: first?.mergedBy ?? committer.account?.login ?? null,
    landedAt: first?.mergedAt ?? null,
  };
}
