import * as z from "zod";
import type { PullRequest } from "../../domain/change/change.ts";
import type { ChangeReference } from "../../domain/change/reference.ts";
import { sha256Hex } from "../../domain/digest/sha256.ts";
import type { Known } from "../../domain/facts/known.ts";
import { type Landing, proveConsent } from "../../domain/waiver/consent.ts";
import type { Approvals, Consent, ConsentRequest } from "../../ports/approvals.ts";
import { type LandingPull, readLandings } from "./landing.ts";
import { plainPage } from "./pages.ts";
import { readPullRequest } from "./pull-request.ts";
import { repositoryOf, type Target } from "./target.ts";
import { readText } from "./tree.ts";

/** A commit that touched the file, the newest first. */
const Touch = z
  .object({ sha: z.string(), commit: z.object({ committer: z.object({ date: z.string() }).nullable() }) })
  .transform(({ sha, commit }) => ({ sha, date: commit.committer?.date ?? null }));
type Touch = z.infer<typeof Touch>;

interface Branch {
  readonly name: string;
  /** Commit of the branch that holds what is in force. */
  readonly commit: string;
}

/** Proves waivers and baselines by the pull requests that brought them to the branch (design §7). */
export function provableApprovals(target: Target, change: ChangeReference | null): Approvals {
  const branch = change === null ? null : branchOf(change);
  return {
    consentTo: async (request) =>
      branch === null ? nothingKnown("the run is about no branch") : consentTo(request, target, branch),
  };
}

/** A change cannot bring its own exceptions: before it is merged the base counts. */
function branchOf({ kind, branch, baseCommit, headCommit }: ChangeReference): Branch {
  return { name: branch, commit: kind === "push" || baseCommit === null ? headCommit : baseCommit };
}

async function consentTo(request: ConsentRequest, target: Target, branch: Branch): Promise<Consent> {
  const [touches, onBranch] = await Promise.all([
    readTouches(target, request.path, branch),
    readDigest(target, request.path, branch.commit),
  ]);
  if (touches.state === "unknown") return nothingKnown(touches.why);
  if (onBranch.state === "unknown") return nothingKnown(onBranch.why);
  const [newest, oldest] = [touches.value[0], touches.value.at(-1)];
  if (newest === undefined || oldest === undefined) return nothingKnown("it is not merged yet");
  const [pullRequest, introducedAt] = await Promise.all([
    bringerOf(target, newest, branch),
    introductionOf(target, oldest, branch),
  ]);
  const landing = await landingOf(target, { path: request.path, onBranch: onBranch.value, pullRequest });
  return {
    approval: proveConsent(request, landing),
    author: pullRequest.state === "known" ? (pullRequest.value?.author.login ?? null) : null,
    introducedAt,
  };
}

interface Found {
  readonly path: string;
  readonly onBranch: string | null;
  readonly pullRequest: Known<PullRequest | null>;
}

async function landingOf(target: Target, { path, onBranch, pullRequest }: Found): Promise<Known<Landing>> {
  if (pullRequest.state === "unknown") return pullRequest;
  const { value } = pullRequest;
  if (value === null) return { state: "known", value: { onBranch, atHead: null, pullRequest: null } };
  const atHead = await readDigest(target, path, value.headCommit);
  if (atHead.state === "unknown") return atHead;
  return { state: "known", value: { onBranch, atHead: atHead.value, pullRequest: value } };
}

function readTouches(target: Target, path: string, { commit }: Branch): Promise<Known<readonly Touch[]>> {
  const parameters = { ...repositoryOf(target), path, sha: commit };
  return target.client.list("GET /repos/{owner}/{repo}/commits", parameters, {
    page: plainPage(Touch),
    identity: ({ sha }) => sha,
  });
}

/** sha256 of a file at a commit; null where it is not there. */
async function readDigest(target: Target, path: string, ref: string): Promise<Known<string | null>> {
  const text = await readText(target, { path, commit: ref });
  if (text.state === "known") return { state: "known", value: sha256Hex(text.value) };
  return text.cause === "not-found" ? { state: "known", value: null } : text;
}

/** The merged pull request that brought a commit to the branch; null: it was pushed without one. */
async function bringerOf(target: Target, touch: Touch, branch: Branch): Promise<Known<PullRequest | null>> {
  const landing = await landingPull(target, touch, branch);
  if (landing.state === "unknown") return landing;
  if (landing.value === null) return { state: "known", value: null };
  return readPullRequest(target, landing.value.number, new Set(["files", "reviews", "commits"]));
}

async function landingPull(
  target: Target,
  { sha }: Touch,
  branch: Branch,
): Promise<Known<LandingPull | null>> {
  const landings = await readLandings(target, [sha]);
  if (landings.state === "unknown") return landings;
  const pulls = landings.value.get(sha) ?? [];
  const merged = pulls.find(({ isMerged, baseBranch }) => isMerged && baseBranch === branch.name);
  return { state: "known", value: merged ?? null };
}

/** When the file first came, by GitHub's clock where a pull request brought it: whoever commits sets the other one. */
async function introductionOf(target: Target, oldest: Touch, branch: Branch): Promise<string | null> {
  const landing = await landingPull(target, oldest, branch);
  if (landing.state === "unknown") return null;
  if (landing.value === null) return oldest.date;
  const pull = await readPullRequest(target, landing.value.number, new Set());
  return pull.state === "known" ? pull.value.mergedAt : null;
}

function nothingKnown(why: string): Consent {
  return { approval: { state: "unknown", why }, author: null, introducedAt: null };
}
