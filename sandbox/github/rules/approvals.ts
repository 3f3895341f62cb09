import { activities } from "../activities.ts";
import type { GitHub } from "../github.ts";
import { changesOf } from "../pulls/range.ts";
import { threads } from "../pulls/threads.ts";
import type { Tips } from "../pulls/tips.ts";
import type { PullRecord, RepositoryRecord, ReviewRecord } from "../records.ts";
import { membersOf, roleOf, roles } from "../roles.ts";
import type { ReviewDemand } from "./demand.ts";
import { ownersOf, owns, peopleBehind } from "./owners.ts";
import { organizationOf } from "./targets.ts";

/** A pull request whose reviews are looked at. */
export interface Reviewed {
  readonly github: GitHub;
  readonly repository: RepositoryRecord;
  readonly pull: PullRecord;
  readonly tips: Tips;
}

/** What a pull request lacks of the reviews that are asked of it, in GitHub's words. */
export async function missingReviews(reviewed: Reviewed, demand: ReviewDemand): Promise<string[]> {
  const opinions = opinionsOn(reviewed);
  const given = opinions.filter(({ state }) => state === "APPROVED");
  const fresh = await freshOf(reviewed, given);
  const counted = demand.dismissesStale ? fresh : given;
  const approvers = new Set(counted.map(({ author }) => author.toLowerCase()));
  const isRejected = opinions.some(({ state }) => state === "CHANGES_REQUESTED");
  const open = threads
    .of(reviewed.repository)
    .some(({ pull, isResolved }) => pull === reviewed.pull.number && !isResolved);
  return [
    ...(isRejected ? ["Changes have been requested."] : []),
    ...(approvers.size < demand.approvals ? [approvalsNeeded(demand.approvals)] : []),
    ...(demand.needsCodeOwner ? await missingOwners(reviewed, approvers) : []),
    ...(await missingTeams(reviewed, { demand, approvers })),
    ...(demand.needsOtherThanPusher && !isApprovedByOther(reviewed, fresh)
      ? ["New changes require approval from someone other than the last pusher."]
      : []),
    ...(demand.needsResolvedThreads && open
      ? ["A conversation must be resolved before this pull request can be merged."]
      : []),
  ];
}

const approvalsNeeded = (count: number): string =>
  `At least ${count} approving review${count === 1 ? " is" : "s are"} required by reviewers with write access.`;

/** The last opinion of each person who may write, but not of the author; a comment is none (github-facts 3.14). */
function opinionsOn({ github, repository, pull }: Reviewed): ReviewRecord[] {
  const opinions = pull.reviews.filter(({ state }) => state !== "COMMENTED" && state !== "PENDING");
  const latest = new Map(opinions.map((review) => [review.author.toLowerCase(), review]));
  return [...latest.values()].filter(({ author }) => {
    const role = roleOf(github.state, repository, author);
    return (
      author.toLowerCase() !== pull.author.toLowerCase() && roles.indexOf(role) >= roles.indexOf("write")
    );
  });
}

/** Reviews that saw the change as it is now; a merge of the base alone changes nothing. */
export async function freshOf(
  { github, repository, tips }: Reviewed,
  reviews: readonly ReviewRecord[],
): Promise<ReviewRecord[]> {
  const seen = [...new Set(reviews.map(({ commit }) => commit))];
  const now = await changeIn(github, repository, tips);
  const then = await Promise.all(
    seen.map((head) => (head === tips.head ? now : changeIn(github, repository, { base: tips.base, head }))),
  );
  const fresh = new Set(seen.filter((_, i) => now !== undefined && then[i] === now));
  return reviews.filter(({ commit }) => fresh.has(commit));
}

/** What a commit changes since it left the base, in one text; undefined for a commit that is not there. */
async function changeIn(
  github: GitHub,
  repository: RepositoryRecord,
  { base, head }: Tips,
): Promise<string | undefined> {
  const git = await github.git(repository);
  const from = await git.mergeBase(base, head);
  if (from === undefined) return undefined;
  return git.run(["diff", "--raw", "--no-abbrev", "--no-renames", from, head, "--"]);
}

async function missingOwners(reviewed: Reviewed, approvers: ReadonlySet<string>): Promise<string[]> {
  const { github, repository, tips } = reviewed;
  const owners = await ownersOf(github, repository, {
    commit: tips.base,
    paths: await changedPaths(reviewed),
  });
  const lacking = [...owners.values()].filter((named) => named.length > 0 && !named.some(hasApproved));
  function hasApproved(owner: string): boolean {
    return [...peopleBehind(github, repository, owner)].some((login) => approvers.has(login));
  }
  const names = [...new Set(lacking.flat())].map((owner) => owner.replace(/^@/, ""));
  return names.length === 0 ? [] : [`Waiting on code owner review from ${names.join(" and/or ")}.`];
}

/** Where a file was counts too (github-facts 3.13). */
async function changedPaths({ github, repository, tips }: Reviewed): Promise<string[]> {
  const changes = await changesOf(github, repository, tips);
  return changes.flatMap(({ path, previousPath }) =>
    previousPath === undefined ? [path] : [path, previousPath],
  );
}

interface Teams {
  readonly demand: ReviewDemand;
  readonly approvers: ReadonlySet<string>;
}

/** Patterns are read as those of CODEOWNERS, with `!` to take away (modelled; github-facts 2.17). */
async function missingTeams(reviewed: Reviewed, { demand, approvers }: Teams): Promise<string[]> {
  if (demand.reviewers.length === 0) return [];
  const paths = await changedPaths(reviewed);
  const organization = organizationOf(reviewed.github, reviewed.repository);
  return demand.reviewers.flatMap(({ file_patterns: patterns, minimum_approvals: least, reviewer }) => {
    if (!paths.some((path) => isListed(patterns, path))) return [];
    const team = organization?.teams.find(({ id }) => id === reviewer.id);
    const members = team === undefined ? new Set<string>() : membersOf(organization, team);
    const count = [...members].filter((login) => approvers.has(login)).length;
    if (count >= least) return [];
    return [`Waiting on review from ${organization?.login ?? ""}/${team?.slug ?? reviewer.id}.`];
  });
}

function isListed(patterns: readonly string[], path: string): boolean {
  const last = patterns.findLast((pattern) => owns(pattern.replace(/^!/, ""), path));
  return last?.startsWith("!") === false;
}

/** Whoever pushed last cannot vouch for it, and what was said before the push does not count. */
function isApprovedByOther({ github, pull }: Reviewed, fresh: readonly ReviewRecord[]): boolean {
  const source = github.repository(pull.headRepository);
  const push = activities.of(source).findLast(({ ref }) => ref === `refs/heads/${pull.head}`);
  const pusher = (push?.actor ?? pull.author).toLowerCase();
  return fresh.some(({ author }) => author.toLowerCase() !== pusher);
}
