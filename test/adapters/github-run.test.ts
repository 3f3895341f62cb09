import { describe, expect, it } from "vitest";
import { githubRun } from "../../src/adapters/github-run.ts";
import { fakeHost } from "../support/fake-host.ts";

const head = "a".repeat(40);
const base = "b".repeat(40);

type Variables = Readonly<Record<string, string>>;

function runOf(event: string, payload: unknown, more: Variables = {}) {
  const env = {
    GITHUB_ACTIONS: "true",
    GITHUB_REPOSITORY: "acme/payments-api",
    GITHUB_EVENT_NAME: event,
    GITHUB_ACTOR: "ana",
    ...more,
  };
  return githubRun(fakeHost({ env }), payload);
}

function pullRequest(headRepository: { id: number } | null = { id: 7 }) {
  return {
    pull_request: {
      number: 12,
      head: { sha: head, repo: headRepository },
      base: { sha: base, ref: "main", repo: { id: 7 } },
    },
  };
}

describe("the run on GitHub", () => {
  it("is none outside Actions", () => {
    expect(runOf("push", {}, { GITHUB_ACTIONS: "" })).toBeNull();
  });

  it("is broken where it does not say which repository it is about", () => {
    expect(() => runOf("push", {}, { GITHUB_REPOSITORY: "payments-api" })).toThrow(
      'expected GITHUB_REPOSITORY as owner/name, found "payments-api"',
    );
  });

  it("names head, base and branch of a pull request", () => {
    expect(runOf("pull_request", pullRequest())).toMatchObject({
      repository: "acme/payments-api",
      trigger: { event: "pull_request", token: "job" },
      change: { kind: "pull-request", number: 12, headCommit: head, branch: "main", baseCommit: base },
    });
  });

  it.each([
    ["a fork", pullRequest({ id: 8 }), "ana", "fork"],
    ["a fork that is gone", pullRequest(null), "ana", "fork"],
    ["Dependabot", pullRequest(), "dependabot[bot]", "dependabot"],
  ])("T18: knows that the token of %s can only read", (_, payload, actor, token) => {
    expect(runOf("pull_request", payload, { GITHUB_ACTOR: actor })?.trigger.token).toBe(token);
  });

  it("T19: names the group that enters the branch, not the branch of the queue", () => {
    const payload = { merge_group: { head_sha: head, base_sha: base, base_ref: "refs/heads/release/1.2" } };

    expect(runOf("merge_group", payload)?.change).toEqual({
      kind: "merge-group",
      headCommit: head,
      baseCommit: base,
      branch: "release/1.2",
    });
  });

  it("tells a pushed branch from a new one and from a tag", () => {
    const pushed = (ref: string, before: string) =>
      runOf("push", { ref, before, after: head })?.change ?? null;

    expect(pushed("refs/heads/main", base)).toMatchObject({ branch: "main", baseCommit: base });
    expect(pushed("refs/heads/main", "0".repeat(40))).toMatchObject({ branch: "main", baseCommit: null });
    expect(pushed("refs/tags/v1", base)).toBeNull();
  });

  it("takes a dispatched run for its branch's commit", () => {
    const variables = { GITHUB_SHA: head, GITHUB_REF: "refs/heads/main" };

    expect(runOf("workflow_dispatch", {}, variables)).toMatchObject({
      trigger: { event: "other", eventName: "workflow_dispatch" },
      change: { kind: "push", headCommit: head, branch: "main", baseCommit: null },
    });
  });

  it.each([
    ["a commit that is none", { number: 1, head: { sha: "main" }, base: { sha: base, ref: "main" } }],
    ["a number that is none", { number: "1", head: { sha: head }, base: { sha: base, ref: "main" } }],
  ])("makes no change out of %s", (_, pull_request) => {
    expect(runOf("pull_request", { pull_request })?.change).toBeNull();
  });

  it("G11: names the commits that may be judged, and not the base of pull_request_target", () => {
    const merge = "c".repeat(40);
    const commits = (event: string) => runOf(event, pullRequest(), { GITHUB_SHA: merge })?.commits;

    expect(commits("pull_request")).toEqual([head, merge]);
    expect(commits("pull_request_target")).toEqual([head]);
  });

  it("names everybody who set it off, once", () => {
    const payload = { sender: { login: "ben" }, pusher: { name: "ana" } };

    expect(runOf("push", payload, { GITHUB_TRIGGERING_ACTOR: "cas" })?.actors).toEqual(["ana", "cas", "ben"]);
  });

  it("names the account of a job's token that began a run, and not where it only began it again", () => {
    const bot = { GITHUB_TRIGGERING_ACTOR: "github-actions[bot]" };
    const actors = (env: Record<string, string>) => runOf("push", {}, env)?.actors;

    expect(actors({ ...bot, GITHUB_RUN_ATTEMPT: "1" })).toEqual(["ana", "github-actions[bot]"]);
    expect(actors({ ...bot, GITHUB_RUN_ATTEMPT: "2" })).toEqual(["ana"]);
    expect(actors({ GITHUB_TRIGGERING_ACTOR: "cas", GITHUB_RUN_ATTEMPT: "2" })).toEqual(["ana", "cas"]);
    expect(actors({ GITHUB_ACTOR: "github-actions[bot]", ...bot, GITHUB_RUN_ATTEMPT: "2" })).toEqual([
      "github-actions[bot]",
    ]);
  });

  it("asks the GitHub that the runner belongs to", () => {
    const hosts = {
      GITHUB_SERVER_URL: "https://ghes.example",
      GITHUB_API_URL: "https://ghes.example/api/v3",
      GITHUB_GRAPHQL_URL: "https://ghes.example/api/graphql",
    };

    expect(runOf("push", {}, hosts)?.hosts).toEqual({
      server: "https://ghes.example",
      api: "https://ghes.example/api/v3",
      graphql: "https://ghes.example/api/graphql",
    });
  });
});
