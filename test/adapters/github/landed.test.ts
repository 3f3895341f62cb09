import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/domain/change/change.ts";
import type { ChangeReference } from "../../../src/domain/change/reference.ts";
import type { SourceFacts } from "../../../src/domain/facts/source-facts.ts";
import { emulatedGitHub, factsFrom, jobPermissions, type Seed, tipOf } from "./emulated.ts";

const seed: Seed = {
  users: { ana: {}, ben: {} },
  organizations: { acme: {} },
  repositories: {
    "acme/shop": {
      files: { "a.txt": "1\n" },
      collaborators: { ana: "write", ben: "write" },
      commits: [{ message: "chore: straight to main", author: "ben", files: { "a.txt": "2\n" } }],
      branches: {
        other: {},
        "release/9": {
          commits: [
            { message: "feat: nobody saw it", author: "ben", files: { "evil.txt": "e\n" } },
            { message: "fix: what was reviewed", author: "ben", files: { "fix.txt": "f\n" } },
          ],
        },
      },
      pulls: [
        {
          number: 3,
          title: "feat: b",
          author: "ben",
          head: "b",
          commits: [{ message: "feat: b", author: "ben", files: { "b.txt": "b\n" } }],
          reviews: [{ user: "ana", state: "APPROVED" }],
          merged: { by: "ana", method: "squash" },
        },
      ],
    },
  },
  tokens: { job: { repository: "acme/shop", permissions: jobPermissions } },
};

async function push(baseCommitOf: "first" | null, branch = "main"): Promise<[SourceFacts, string]> {
  const github = await emulatedGitHub(seed);
  const headCommit = await tipOf(github, branch);
  const { body } = await github.get(`/repos/acme/shop/commits?sha=${branch}`);
  const commits = body as readonly { readonly sha: string }[];
  const baseCommit = baseCommitOf === null ? null : (commits.at(-1)?.sha ?? null);
  const change: ChangeReference = { kind: "push", headCommit, branch, baseCommit };
  const needs = ["change", "files", "commits", "reviews"] as const;
  return [await factsFrom(github, { change, needs, actors: ["ana"] }), headCommit];
}

function changeOf({ change }: SourceFacts): Change {
  if (change.state === "unknown") throw new Error(change.why);
  return change.value;
}

describe("a push", () => {
  it("is traced to the pull requests that brought its commits, and shows the one that none did", async () => {
    const [facts] = await push("first");

    const { pullRequests, strayCommits, landed, actors } = changeOf(facts);
    expect(pullRequests).toMatchObject({
      state: "known",
      value: [{ number: 3, mergedBy: { login: "ana" }, reviews: { state: "known" } }],
    });
    expect(landed).toMatchObject({ state: "known", value: { length: 2 } });
    expect(strayCommits).toMatchObject({
      state: "known",
      value: [{ message: "chore: straight to main" }],
    });
    expect(actors).toMatchObject([{ login: "ana", kind: "user" }]);
  });

  it("of which nobody knows the beginning is one commit", async () => {
    const [facts, headCommit] = await push(null);

    expect(changeOf(facts).landed).toMatchObject({ state: "known", value: [{ sha: headCommit }] });
    expect(changeOf(facts).strayCommits).toEqual({ state: "known", value: [] });
  });

  it("is not excused by a pull request into another branch", async () => {
    const github = await emulatedGitHub(seed);
    const { body } = await github.get("/repos/acme/shop/commits?sha=main");
    const [head, , first] = body as readonly { readonly sha: string }[];
    const change: ChangeReference = {
      kind: "push",
      headCommit: head?.sha ?? "",
      branch: "other",
      baseCommit: first?.sha ?? "",
    };

    const facts = await factsFrom(github, { change, needs: ["change"] });

    expect(changeOf(facts)).toMatchObject({
      pullRequests: { state: "known", value: [] },
      strayCommits: { state: "known", value: { length: 2 } },
    });
  });
});

describe("A1: a release branch that was made of unreviewed commits", () => {
  it("is judged for all that the default branch does not have, not for the last push alone", async () => {
    const github = await emulatedGitHub(seed);
    const { body } = await github.get("/repos/acme/shop/commits?sha=release/9");
    const [head, laundered] = body as readonly { readonly sha: string }[];
    const change: ChangeReference = {
      kind: "push",
      headCommit: head?.sha ?? "",
      branch: "release/9",
      baseCommit: laundered?.sha ?? "",
    };

    const { landed, strayCommits } = changeOf(await factsFrom(github, { change, needs: ["change"] }));

    expect(landed).toMatchObject({ state: "known", value: { length: 2 } });
    expect(strayCommits).toMatchObject({
      state: "known",
      value: expect.arrayContaining([expect.objectContaining({ sha: laundered?.sha })]),
    });
  });
});

describe("continuity", () => {
  it("counts from the last release that succeeded, with the holes in it", async () => {
    const github = await emulatedGitHub({
      ...seed,
      tokens: {
        ...seed.tokens,
        deployer: {
          repository: "acme/shop",
          permissions: { contents: "read", deployments: "write", "pull-requests": "read" },
        },
      },
    });
    const { body } = await github.get("/repos/acme/shop/commits?sha=main");
    const commits = body as readonly { readonly sha: string }[];
    for (const [index, state] of ["success", "failure"].entries()) {
      const ref = commits.at(-1 - index)?.sha;
      const made = await github.send(
        "POST",
        "/repos/acme/shop/deployments",
        { ref, environment: "production", required_contexts: [], auto_merge: false },
        { as: "deployer" },
      );
      const { id } = made.body as { readonly id: number };
      const status = `/repos/acme/shop/deployments/${id}/statuses`;
      await github.send("POST", status, { state }, { as: "deployer" });
    }
    const change: ChangeReference = {
      kind: "push",
      headCommit: commits[0]?.sha ?? "",
      branch: "main",
      baseCommit: null,
    };

    const { continuity } = await factsFrom(github, {
      token: "deployer",
      change,
      needs: ["continuity"],
      environment: "production",
    });

    expect(continuity).toMatchObject({
      state: "known",
      value: {
        since: { commit: commits.at(-1)?.sha },
        commits: {
          state: "known",
          value: [{ pullRequests: [] }, { pullRequests: [3], actor: "ana" }],
        },
        bypasses: { state: "unknown", cause: "permission", needs: "administration: read" },
        lapses: { state: "known", value: [] },
      },
    });
  });
});
