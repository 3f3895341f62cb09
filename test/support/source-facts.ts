import { readCommitHeader } from "../../src/adapters/commit-header.ts";
import type {
  Actor,
  Change,
  ChangedFile,
  Commit,
  PullRequest,
  Review,
  Signature,
} from "../../src/domain/change/change.ts";
import { sha256Hex } from "../../src/domain/digest/sha256.ts";
import type { ContinuityFact, SourceFacts, Trigger } from "../../src/domain/facts/source-facts.ts";

import { known, unknown } from "./known-facts.ts";
import { posture, protection } from "./protection-facts.ts";

/** A change on which everything is in order: Ana wrote it, Ben of the owning team approved its newest commit. */
export const head = "a".repeat(40);
export const base = "b".repeat(40);
export const earlier = "e".repeat(40);

export function actor(login: string, some: Partial<Actor> = {}): Actor {
  const id = Number.parseInt(sha256Hex(login).slice(0, 8), 16);
  return { login, id, kind: login.endsWith("[bot]") ? "bot" : "user", ...some };
}

export const ana = actor("ana");
export const ben = actor("ben");
export const eve = actor("eve");

export function signature(
  account: Actor | null,
  email = `${account?.login ?? "nobody"}@acme.example`,
): Signature {
  return { account, name: account?.login ?? "Nobody", email };
}

/** GitHub as the committer of what people do in the browser. */
export const webFlow: Signature = {
  account: actor("web-flow"),
  name: "GitHub",
  email: "noreply@github.com",
};

export function commit(some: Partial<Commit> = {}): Commit {
  const message = some.message ?? "feat: pay by card";
  return {
    sha: head,
    parents: [base],
    message,
    header: readCommitHeader(message),
    author: signature(ana),
    committer: signature(ana),
    verification: { isVerified: true, reason: "valid" },
    ...some,
  };
}

export function file(path: string, previousPath: string | null = null): ChangedFile {
  return { path, previousPath, status: previousPath === null ? "modified" : "renamed" };
}

let reviews = 0;

/** An approval of the head by Ben, who is of the payments team. */
export function review(some: Partial<Review> = {}): Review {
  reviews += 1;
  return {
    id: reviews,
    reviewer: ben,
    state: "approved",
    commit: head,
    submittedAt: "2026-11-20T10:00:00Z",
    onBehalfOf: known(["@acme/payments"]),
    canWrite: known(true),
    ...some,
  };
}

export const description = `## What
It takes cards.

## Checklist
- [x] tests added
`;

export const template = `## What
<!-- What does it do? -->

## Checklist <!-- required -->
- [ ] tests added

## Screens <!-- optional -->
`;

export function pullRequest(some: Partial<PullRequest> = {}): PullRequest {
  const title = some.title ?? "feat: pay by card";
  return {
    number: 7,
    title,
    header: readCommitHeader(title),
    body: description,
    author: ana,
    isDraft: false,
    isFork: false,
    baseBranch: "main",
    baseCommit: base,
    headBranch: "cards",
    headCommit: head,
    mergeCommit: null,
    mergedBy: null,
    mergedAt: null,
    labels: [],
    closes: known([]),
    files: known([file("src/pay.ts")]),
    commits: known([commit()]),
    reviews: known([review()]),
    checks: known([{ context: "Gate / gate-check", integrationId: 15_368, state: "success" }]),
    ...some,
  };
}

export function change(some: Partial<Change> = {}, request: Partial<PullRequest> = {}): Change {
  return {
    kind: "pull-request",
    branch: "main",
    baseCommit: base,
    headCommit: head,
    pullRequests: known([pullRequest(request)]),
    landed: known([]),
    strayCommits: known([]),
    actors: [ana],
    ...some,
  };
}

export function continuity(some: Partial<ContinuityFact> = {}): ContinuityFact {
  return {
    since: { commit: earlier, at: "2026-11-01T09:00:00Z" },
    commits: known([{ sha: head, pullRequests: [7], actor: "ben", landedAt: "2026-11-20T11:00:00Z" }]),
    bypasses: unknown("no-posture"),
    lapses: unknown("permission", { needs: "administration: write" }),
    ...some,
  };
}

export const codeownersText = "* @acme/payments\n/.github/ @acme/platform\n";

export function trigger(some: Partial<Trigger> = {}): Trigger {
  return { event: "pull_request", eventName: "pull_request", token: "job", ...some };
}

export function source(some: Partial<SourceFacts> = {}): SourceFacts {
  return {
    trigger: trigger(),
    repository: known({
      fullName: "acme/payments",
      id: 42,
      defaultBranch: "main",
      visibility: "internal",
    }),
    change: known(change()),
    protection: known(protection()),
    posture: known(posture()),
    codeowners: known({
      path: ".github/CODEOWNERS",
      text: codeownersText,
      bytes: codeownersText.length,
      errors: known([]),
    }),
    owners: known([
      { owner: "@acme/payments", access: known("write") },
      { owner: "@acme/platform", access: known("write") },
    ]),
    tree: known([".github/CODEOWNERS", "README.md", "src/pay.ts"]),
    template: known(template),
    continuity: known(continuity()),
    ...some,
  };
}

/** Facts of a pull request that differs from the good one in this. */
export function requested(request: Partial<PullRequest>, some: Partial<SourceFacts> = {}): SourceFacts {
  return source({ change: known(change({}, request)), ...some });
}

/** The same after it was merged by Ben and landed as one commit of GitHub's. */
export function landed(
  some: Partial<Change> = {},
  request: Partial<PullRequest> = {},
  facts: Partial<SourceFacts> = {},
): SourceFacts {
  const mergeCommit = "d".repeat(40);
  const merged = { mergeCommit, mergedBy: ben, mergedAt: "2026-11-20T11:00:00Z", ...request };
  const whole = {
    kind: "push" as const,
    headCommit: mergeCommit,
    landed: known([commit({ sha: mergeCommit, message: "feat: pay by card (#7)", committer: webFlow })]),
    actors: [ben],
    ...some,
  };
  return source({
    trigger: trigger({ event: "push", eventName: "push" }),
    change: known(change(whole, merged)),
    ...facts,
  });
}
