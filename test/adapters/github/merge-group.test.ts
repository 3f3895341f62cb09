import { afterEach, beforeEach, describe, expect, it } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { readChange } from "../../../src/adapters/github/change.ts";
import { targetOf } from "../../../src/adapters/github/target.ts";
import { version } from "../../../src/adapters/github/version.ts";
import type { GitHubRun } from "../../../src/domain/change/reference.ts";
import { json, Loopback, type Reply } from "./loopback.ts";

const base = "0".repeat(39).concat("1");
const sha = (digit: string): string => digit.repeat(40);
const author = { login: "ana", id: 1, type: "User" };

const commit = (id: string) => ({
  sha: id,
  parents: [],
  author,
  committer: author,
  commit: {
    message: "feat: x",
    author: null,
    committer: null,
    verification: { verified: true, reason: "valid" },
  },
});

const pull = (number: number): Reply => {
  const side = { ref: "main", sha: sha("9"), repo: { id: 1 } };
  return json({
    number,
    title: "feat: x",
    body: null,
    user: author,
    head: side,
    base: side,
    merged_at: null,
    merge_commit_sha: null,
    labels: [],
    changed_files: 1,
    commits: 1,
  });
};

let github: Loopback;
beforeEach(async () => {
  github = await Loopback.start();
});
afterEach(() => github.stop());

describe("a merge group (T19)", () => {
  it("is traced to its pull requests by the entries of the queue, squashed commits too", async () => {
    const commits = ["a", "b", "c", "d"].map((digit) => commit(sha(digit)));
    github.on(
      `GET /repos/acme/shop/compare/${base}...${sha("d")}`,
      json({ total_commits: 4, commits, files: [] }),
    );
    github.on("POST /graphql", (response, seen) => {
      const { query, variables } = JSON.parse(seen.body);
      if (query.includes("mergeQueue")) {
        const nodes = [
          { headCommit: { oid: sha("a") }, pullRequest: { number: 7 } },
          { headCommit: { oid: sha("c") }, pullRequest: { number: 8 } },
        ];
        const mergeQueue = { entries: { totalCount: 2, nodes } };
        json({ data: { rateLimit: { cost: 1 }, repository: { mergeQueue } } })(response, seen);
        return;
      }
      const repository = Object.fromEntries(
        ["c0", "c1", "c2", "c3"].map((name) => [
          name,
          { oid: variables[name], associatedPullRequests: { totalCount: 0, nodes: [] } },
        ]),
      );
      json({ data: { rateLimit: { cost: 1 }, repository } })(response, seen);
    });
    for (const number of [7, 8]) github.on(`GET /repos/acme/shop/pulls/${number}`, pull(number));
    const run: GitHubRun = {
      repository: "acme/shop",
      trigger: { event: "merge_group", eventName: "merge_group", token: "job" },
      change: { kind: "merge-group", headCommit: sha("d"), branch: "main", baseCommit: base },
      actors: [],
      commits: [],
      runId: null,
      runAttempt: null,
      hosts: { server: github.url, api: github.url, graphql: `${github.url}/graphql` },
    };

    const change = await readChange(targetOf(github.client(), "acme/shop"), run, new Set(["change"]));

    expect(change).toMatchObject({
      state: "known",
      value: {
        kind: "merge-group",
        pullRequests: { state: "known", value: [{ number: 7 }, { number: 8 }] },
        landed: { state: "known", value: { length: 4 } },
        // Behind the last entry of the queue nothing belongs to anybody.
        strayCommits: { state: "known", value: [{ sha: sha("d") }] },
      },
    });
  });
});

describe("the user agent", () => {
  it("names the version of the package", () => {
    expect(version).toBe(manifest.version);
  });
});
