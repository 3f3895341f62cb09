import * as z from "zod";
import type { ActionCommit } from "../../domain/doctor/repository-facts.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { GitHubClient } from "./client.ts";
import { plainPage } from "./pages.ts";
import { readRepository } from "./repository.ts";
import { repositoryOf, type Target, targetOf } from "./target.ts";
import { unread } from "./unread.ts";

/** A reference to another repository's action. */
export interface ActionReference {
  /** `owner/name`. */
  readonly repository: string;
  readonly ref: string;
  readonly isCommit: boolean;
}

/** Each costs a few calls, and workflows are written by whoever pleases. */
const mostReferences = 60;
/** Branches that are compared one by one before we give up. */
const mostComparisons = 20;

const Commit = z.object({ sha: z.string() });
const Named = z.object({ name: z.string(), commit: Commit });
type Named = z.infer<typeof Named>;
const Comparison = z.object({ status: z.string() });

/** Says for each reference which commit it means, and whether that commit is the repository's own (facts 1.31). */
export function readActionCommits(
  client: GitHubClient,
  references: readonly ActionReference[],
): Promise<readonly ActionCommit[]> {
  const distinct = new Map(
    references.map((reference) => [`${reference.repository}@${reference.ref}`, reference]),
  );
  return Promise.all(
    [...distinct.values()].map(async (reference, index): Promise<ActionCommit> => {
      const { repository, ref, isCommit } = reference;
      if (index >= mostReferences) {
        const tooMany = unread(
          "budget",
          `more than ${mostReferences} references to actions are not looked up`,
        );
        return { repository, ref, commit: tooMany, isReachable: tooMany };
      }
      const target = targetOf(client, repository);
      if (!isCommit) return named(target, reference);
      const isReachable = await reachable(target, ref);
      return { repository, ref, commit: { state: "known", value: ref }, isReachable };
    }),
  );
}

/** A tag or a branch is there by its own name. */
async function named(target: Target, { repository, ref }: ActionReference): Promise<ActionCommit> {
  const route = "GET /repos/{owner}/{repo}/commits/{ref}";
  const found = await target.client.get(route, { ...repositoryOf(target), ref }, Commit);
  const commit: Known<string> = found.state === "known" ? { state: "known", value: found.value.sha } : found;
  const isReachable: Known<boolean> = found.state === "known" ? { state: "known", value: true } : found;
  return { repository, ref, commit, isReachable };
}

/** Cheapest first: the default branch has most releases, a tag the others; then branch by branch. */
async function reachable(target: Target, commit: string): Promise<Known<boolean>> {
  const repository = await readRepository(target);
  if (repository.state === "unknown") return repository;
  const { defaultBranch } = repository.value;
  const inDefault = await isIn(target, defaultBranch, commit);
  if (inDefault.state === "unknown" || inDefault.value) return inDefault;
  const [tags, branches] = await Promise.all([
    listed(target, "GET /repos/{owner}/{repo}/tags"),
    listed(target, "GET /repos/{owner}/{repo}/branches"),
  ]);
  if (tags.state === "unknown") return tags;
  if (branches.state === "unknown") return branches;
  if ([...tags.value, ...branches.value].some((ref) => ref.commit.sha === commit)) return yes;
  const others = [...branches.value, ...tags.value].filter(({ name }) => name !== defaultBranch);
  return among(target, others, commit);
}

const yes: Known<boolean> = { state: "known", value: true };

/** Proved absent only where every branch and tag was looked into. */
async function among(target: Target, refs: readonly Named[], commit: string): Promise<Known<boolean>> {
  const distinct = [...new Map(refs.map((ref) => [ref.commit.sha, ref])).keys()];
  const looked = await Promise.all(
    distinct.slice(0, mostComparisons).map((tip) => isIn(target, tip, commit)),
  );
  if (looked.some((answer) => answer.state === "known" && answer.value)) return yes;
  const blind = looked.find((answer) => answer.state === "unknown");
  if (blind !== undefined) return blind;
  if (distinct.length <= mostComparisons) return { state: "known", value: false };
  const { owner, repo } = target;
  const why = `${commit} is no tip and not in the first ${mostComparisons} of ${distinct.length} branches and tags of ${owner}/${repo}`;
  return unread("budget", why);
}

/** A commit is in a branch if the branch is ahead of it or at it. */
async function isIn(target: Target, base: string, commit: string): Promise<Known<boolean>> {
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  const basehead = `${base}...${commit}`;
  const found = await target.client.get(route, { ...repositoryOf(target), basehead }, Comparison);
  if (found.state === "unknown") return found;
  return { state: "known", value: ["behind", "identical"].includes(found.value.status) };
}

function listed(
  target: Target,
  route: "GET /repos/{owner}/{repo}/tags" | "GET /repos/{owner}/{repo}/branches",
): Promise<Known<readonly Named[]>> {
  return target.client.list(route, repositoryOf(target), {
    page: plainPage(Named),
    identity: ({ name }) => name,
  });
}
