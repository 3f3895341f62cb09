import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import { commitsByAlias } from "./commit-aliases.ts";
import type { Target } from "./target.ts";
import { unread } from "./unread.ts";

/** Pull requests that brought a commit, by the commit. */
export type Landings = ReadonlyMap<string, readonly LandingPull[]>;

export interface LandingPull {
  readonly number: number;
  readonly isMerged: boolean;
  readonly baseBranch: string;
  readonly mergedAt: string | null;
  /** Login of who merged it. */
  readonly mergedBy: string | null;
}

const Pulls = z.object({
  totalCount: z.number(),
  nodes: z.array(
    z.object({
      number: z.number(),
      merged: z.boolean(),
      mergedAt: z.string().nullable(),
      mergedBy: z.object({ login: z.string() }).nullable(),
      baseRefName: z.string(),
      baseRepository: z.object({ nameWithOwner: z.string() }).nullable(),
    }),
  ),
});
type Pulls = z.infer<typeof Pulls>;
const Landing = z.object({ associatedPullRequests: Pulls.nullable() });

const selection = `associatedPullRequests(first: 20) {
    totalCount
    nodes { number merged mergedAt mergedBy { login } baseRefName baseRepository { nameWithOwner } }
  }`;

/** Which pull requests of this repository brought each commit; a hundred commits to a question. */
export async function readLandings(target: Target, commits: readonly string[]): Promise<Known<Landings>> {
  const needs = "pull-requests: read";
  const found = await commitsByAlias(target, { commits, selection, shape: Landing, needs });
  if (found.state === "unknown") return found;
  const here = `${target.owner}/${target.repo}`.toLowerCase();
  const landings = new Map<string, readonly LandingPull[]>();
  for (const [commit, { associatedPullRequests: pulls }] of found.value) {
    if (pulls === null || pulls.nodes.length !== pulls.totalCount)
      return unread("incomplete", `expected all pull requests of commit ${commit}, found a part of them`);
    landings.set(commit, pullsHere(pulls, here));
  }
  return { state: "known", value: landings };
}

/** Pull requests of forks contain our commits too, and prove nothing about this repository. */
function pullsHere({ nodes }: Pulls, here: string): readonly LandingPull[] {
  return nodes
    .filter(({ baseRepository }) => baseRepository?.nameWithOwner.toLowerCase() === here)
    .map(({ number, merged, mergedAt, mergedBy, baseRefName }) => ({
      number,
      isMerged: merged,
      mergedAt,
      mergedBy: mergedBy?.login ?? null,
      baseBranch: baseRefName,
    }));
}
