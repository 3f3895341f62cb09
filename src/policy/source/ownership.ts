import type { ChangedFile } from "../../domain/change/change.ts";
import { accountOfAddress } from "../../domain/change/trailers.ts";
import type { OwnersIndex } from "../../domain/codeowners/owners-index.ts";
import { notYetApproved } from "./decided-at-merge.ts";
import { type Judgement, missOf, nothing, type Unread } from "./judgement.ts";
import { afterAReview } from "./run-again.ts";
import { listed, quoted } from "./shown.ts";
import type { Vote } from "./votes.ts";

/** Changed paths that one line of CODEOWNERS decides about; line 0: no line does. */
export interface Territory {
  readonly line: number;
  readonly owners: readonly string[];
  readonly paths: readonly string[];
}

/** Parts the changed paths by the line that decides about each; a rename has two names (facts 3.13). */
export function territoriesOf(
  files: readonly ChangedFile[],
  index: OwnersIndex,
  isGated: (path: string) => boolean,
): Territory[] {
  const paths = new Set(
    files.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])),
  );
  const territories = new Map<number, { line: number; owners: readonly string[]; paths: string[] }>();
  for (const path of [...paths].sort()) {
    const ownership = index.ownershipOf(path);
    const { line, owners } = ownership.state === "unmatched" ? { line: 0, owners: [] } : ownership.rule;
    // What nobody owns and no gate is about has no approval to wait for.
    if (owners.length === 0 && !isGated(path)) continue;
    const territory = territories.get(line) ?? { line, owners, paths: [] };
    territory.paths.push(path);
    territories.set(line, territory);
  }
  return [...territories.values()].sort((a, b) => a.line - b.line);
}

export interface OwnershipQuestion {
  readonly checkId: string;
  readonly number: number;
  readonly votes: readonly Vote[];
  readonly who: string;
}

/** Judges whether an owner of a territory approved. */
export function judgeOwnership(territory: Territory, question: OwnershipQuestion): Judgement {
  const { owners, paths } = territory;
  const { checkId, number, who } = question;
  if (owners.length === 0) return unowned(territory, question);
  const answers = question.votes.map((vote) => ({ vote, speaks: speaksFor(vote, owners) }));
  const counting = answers.filter(({ vote }) => vote.standing === "counts" || vote.standing === "unclear");
  if (counting.some(({ vote, speaks }) => vote.standing === "counts" && speaks.state === "yes"))
    return nothing;
  const unread = counting.flatMap(({ vote, speaks }): Unread[] => unreadOf(vote, speaks, number));
  if (unread.length > 0) return { ...nothing, unread };
  const ofOwners = answers.filter(({ speaks }) => speaks.state !== "no").map(({ vote }) => vote);
  const isWaiting = ofOwners.every(({ standing }) => standing === "stale" || standing === "dismissed");
  const whys = ofOwners.map(({ why }) => why).sort();
  const found = whys.length === 0 ? "none" : whys.slice(0, 5).join("; ");
  return {
    ...nothing,
    misses: [
      missOf(checkId, {
        ruleId: isWaiting ? notYetApproved : "not-approved",
        about: [String(number), ...owners],
        message: `#${number}: ${listed(paths)}: expected an approval by one of ${listed(owners)}, found ${found}`,
        at: `CODEOWNERS:${territory.line}`,
        fix: `Ask one of ${listed(owners)} who had no hand in the change to approve its newest commit. ${afterAReview}`,
        who,
      }),
    ],
  };
}

function unowned({ line, paths }: Territory, { checkId, number, who }: OwnershipQuestion): Judgement {
  const found = line === 0 ? "no line that names any" : `line ${line}, which takes owners away`;
  return {
    ...nothing,
    misses: [
      missOf(checkId, {
        ruleId: "unowned",
        about: [String(number), ...paths],
        message: `#${number}: ${listed(paths)}: expected owners in CODEOWNERS of the base branch, found ${found}`,
        at: line === 0 ? "CODEOWNERS" : `CODEOWNERS:${line}`,
        fix: "Give the paths owners in a pull request of its own, which the owners of CODEOWNERS approve.",
        who,
      }),
    ],
  };
}

type Speaks =
  | { readonly state: "yes" | "no" }
  | { readonly state: "unknown"; readonly unread: Unread["unknown"] };

/** Whether a reviewer is one of the owners, or GitHub says that the review counts for one of their teams. */
function speaksFor({ review }: Vote, owners: readonly string[]): Speaks {
  const names = owners.map((owner) => owner.toLowerCase());
  const login = review.reviewer.login.toLowerCase();
  if (names.includes(`@${login}`)) return { state: "yes" };
  if (names.some((name) => accountOfAddress(name)?.login === login)) return { state: "yes" };
  const { onBehalfOf } = review;
  const teams = names.filter((name) => name.startsWith("@") && name.includes("/"));
  if (teams.length > 0 && onBehalfOf.state === "known") {
    if (onBehalfOf.value.some((team) => teams.includes(team.toLowerCase()))) return { state: "yes" };
  }
  if (teams.length > 0 && onBehalfOf.state === "unknown") return { state: "unknown", unread: onBehalfOf };
  const addresses = owners.filter((owner) => !owner.startsWith("@") && accountOfAddress(owner) === null);
  if (addresses.length === 0) return { state: "no" };
  const why = `no account is known for ${listed(addresses)}`;
  return { state: "unknown", unread: { state: "unknown", why, cause: "unprovable" } };
}

function unreadOf({ review, standing, why }: Vote, speaks: Speaks, number: number): Unread[] {
  const what = `whether the approval of ${quoted(review.reviewer.login)} counts for owners of #${number}`;
  if (speaks.state === "unknown") return [{ what, unknown: speaks.unread }];
  if (speaks.state === "no" || standing !== "unclear") return [];
  return [{ what, unknown: { state: "unknown", why, cause: "unprovable" } }];
}
