import type { ChangeReference, GitHubRun } from "../domain/change/reference.ts";
import type { Trigger } from "../domain/facts/source-facts.ts";
import { InternalError } from "../errors.ts";
import { at, numberAt, textAt } from "./event.ts";
import { commitOrNull } from "./git-head.ts";
import type { Host } from "./host.ts";

const fullName = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
const branchPrefix = "refs/heads/";
const knownEvents = [
  "pull_request",
  "pull_request_review",
  "pull_request_target",
  "merge_group",
  "push",
] as const;

/**
 * The run on GitHub that this process is a step of; null outside Actions. `GITHUB_*` variables are the runner's own,
 * a workflow cannot set them.
 * @throws {InternalError} io where a run does not say what it is about
 */
export function githubRun(host: Host, payload: unknown): GitHubRun | null {
  if (host.env["GITHUB_ACTIONS"] !== "true") return null;
  const repository = host.env["GITHUB_REPOSITORY"] ?? "";
  if (!fullName.test(repository))
    throw new InternalError("io", `expected GITHUB_REPOSITORY as owner/name, found "${repository}"`);
  const eventName = host.env["GITHUB_EVENT_NAME"] ?? "";
  const event = knownEvents.find((known) => known === eventName) ?? "other";
  const change = changeOf(event, payload, host);
  return {
    repository,
    trigger: { event, eventName, token: tokenOf(event, payload, host) },
    change,
    commits: commitsOf(event, change, host),
    actors: actorsOf(payload, host),
    runId: host.env["GITHUB_RUN_ID"] || null,
    runAttempt: Number(host.env["GITHUB_RUN_ATTEMPT"]) || null,
    hosts: {
      server: host.env["GITHUB_SERVER_URL"] || "https://github.com",
      api: host.env["GITHUB_API_URL"] || "https://api.github.com",
      graphql: host.env["GITHUB_GRAPHQL_URL"] || "https://api.github.com/graphql",
    },
  };
}

/** `pull_request_target` runs at the base, and what is there is not the change. */
function commitsOf(event: Trigger["event"], change: ChangeReference | null, host: Host): string[] {
  const ran = event === "pull_request_target" ? null : commitOrNull(host.env["GITHUB_SHA"]);
  const named = [change?.headCommit ?? null, ran];
  return [...new Set(named.filter((commit) => commit !== null))];
}

/** A pull request from a fork, or by Dependabot, gets a token that can only read (facts 2.12). */
function tokenOf(event: Trigger["event"], payload: unknown, host: Host): Trigger["token"] {
  if (event !== "pull_request" && event !== "pull_request_review") return "job";
  if (host.env["GITHUB_ACTOR"] === "dependabot[bot]") return "dependabot";
  const head = numberAt(payload, ["pull_request", "head", "repo", "id"]);
  const base = numberAt(payload, ["pull_request", "base", "repo", "id"]);
  // A head whose repository is gone was a fork.
  return head !== null && head === base ? "job" : "fork";
}

function changeOf(event: Trigger["event"], payload: unknown, host: Host): ChangeReference | null {
  switch (event) {
    case "pull_request":
    case "pull_request_review":
    case "pull_request_target":
      return pullRequest(at(payload, ["pull_request"]));
    case "merge_group":
      return mergeGroup(at(payload, ["merge_group"]));
    case "push":
      return push(payload);
    case "other":
      return ofBranch(host);
  }
}

function pullRequest(value: unknown): ChangeReference | null {
  const number = numberAt(value, ["number"]);
  const headCommit = commitOrNull(at(value, ["head", "sha"]));
  const baseCommit = commitOrNull(at(value, ["base", "sha"]));
  const branch = textAt(value, ["base", "ref"]);
  if (number === null || headCommit === null || baseCommit === null || branch === null) return null;
  return { kind: "pull-request", number, headCommit, branch, baseCommit };
}

function mergeGroup(value: unknown): ChangeReference | null {
  const headCommit = commitOrNull(at(value, ["head_sha"]));
  const baseCommit = commitOrNull(at(value, ["base_sha"]));
  const branch = branchOf(textAt(value, ["base_ref"]));
  if (headCommit === null || baseCommit === null || branch === null) return null;
  return { kind: "merge-group", headCommit, branch, baseCommit };
}

function push(payload: unknown): ChangeReference | null {
  const headCommit = commitOrNull(at(payload, ["after"]));
  const before = commitOrNull(at(payload, ["before"]));
  const branch = branchOf(textAt(payload, ["ref"]));
  if (headCommit === null || branch === null) return null;
  return { kind: "push", headCommit, branch, baseCommit: isNothing(before) ? null : before };
}

/** A dispatched or scheduled run is about the commit that its branch is at. */
function ofBranch(host: Host): ChangeReference | null {
  const headCommit = commitOrNull(host.env["GITHUB_SHA"]);
  const branch = branchOf(host.env["GITHUB_REF"] ?? null);
  if (headCommit === null || branch === null) return null;
  return { kind: "push", headCommit, branch, baseCommit: null };
}

function branchOf(ref: string | null): string | null {
  return ref?.startsWith(branchPrefix) === true ? ref.slice(branchPrefix.length) : null;
}

/** Git writes a commit that does not exist as zeros. */
function isNothing(commit: string | null): boolean {
  return commit !== null && /^0+$/.test(commit);
}

function actorsOf(payload: unknown, host: Host): string[] {
  const named = [
    host.env["GITHUB_ACTOR"],
    runBy(host),
    textAt(payload, ["sender", "login"]),
    textAt(payload, ["pusher", "name"]),
  ];
  return [
    ...new Set(
      named.filter((login): login is string => login !== undefined && login !== null && login !== ""),
    ),
  ];
}

/**
 * Who started this attempt. Where GitHub's own account started a run again, as a follow-up asks it to, that is nobody: commit
 * and event stay what they were, so it had no hand in the change, and no person stands behind it.
 */
function runBy({ env }: Host): string | undefined {
  const login = env["GITHUB_TRIGGERING_ACTOR"];
  const isAgain = Number(env["GITHUB_RUN_ATTEMPT"]) > 1;
  return isAgain && login === "github-actions[bot]" ? undefined : login;
}
