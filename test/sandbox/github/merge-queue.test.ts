import { describe, expect, it } from "vitest";
import { emulatedGitHub } from "../../support/emulated-github.ts";

const query = `{ repository(owner: "acme", name: "app") {
  mergeQueue(branch: "main") { entries(first: 10) {
    totalCount nodes { headCommit { oid parents(first: 2) { totalCount } } pullRequest { number } } } }
  other: mergeQueue(branch: "other") { entries(first: 10) { totalCount } }
} }`;
const seed = {
  users: { ana: {}, eve: {} },
  organizations: { acme: {} },
  repositories: {
    "acme/app": {
      files: { a: "1\n" },
      pulls: [
        { number: 1, author: "ana", commits: [{ files: { b: "1\n" } }] },
        { number: 2, author: "eve", head: "eve:mine", commits: [{ files: { c: "1\n" } }] },
      ],
      merge_queue: { pulls: [1, 2], method: "squash" },
    },
    "eve/app": { fork_of: "acme/app" },
  },
  tokens: { job: { repository: "acme/app", permissions: { contents: "read", "pull-requests": "read" } } },
} as const;

describe("a merge queue", () => {
  it("has a commit for each pull request, one on the other, and moves no branch", async () => {
    const gh = await emulatedGitHub(seed);

    const { body } = await gh.send("POST", "/graphql", { query });

    const [first, second] = [1, 2].map((number) => ({
      headCommit: { oid: expect.stringMatching(/^[0-9a-f]{40}$/), parents: { totalCount: 1 } },
      pullRequest: { number },
    }));
    expect(body).toMatchObject({
      data: {
        repository: { mergeQueue: { entries: { totalCount: 2, nodes: [first, second] } }, other: null },
      },
    });
    const { body: main } = await gh.get("/repos/acme/app/commits?sha=main");
    expect(main).toHaveLength(1);
  });

  it("takes a head that lies in a fork, which stands below its parent in the seed", async () => {
    const gh = await emulatedGitHub(seed);

    const { body } = await gh.get("/repos/acme/app/pulls/2");

    expect(body).toMatchObject({ head: { ref: "mine", repo: { full_name: "eve/app", fork: true } } });
  });
});
