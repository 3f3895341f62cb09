import { describe, expect, it } from "vitest";
import { readSeed } from "../../../sandbox/github/seed/read.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";

const head = "schema: assaygate/sandbox-seed/v1\n";

const faultsOf = (text: string) => {
  const reading = readSeed(text);
  return reading.kind === "faulty" ? reading.faults : [];
};

describe("a seed", () => {
  it("in the shape of the documentation is accepted", () => {
    const text = `${head}now: 2026-11-01T09:00:00Z
users: {ana: {}, ben: {}, robo: {type: Bot}}
organizations: {acme: {teams: {payments: {members: [ana], repositories: {payments-api: push}}}, rulesets: []}}
repositories:
  acme/payments-api: {visibility: private, source: ./payments-api, rulesets: [], protection: {}, pulls: []}
tokens: {job: {repository: acme/payments-api, permissions: {contents: read}}, reader: {app: true, permissions: {administration: read}}}
faults: []
`;

    expect(readSeed(text)).toMatchObject({ kind: "seed", seed: { users: { ana: {} } } });
  });

  it.each([
    ["schema: other\n", 1, 9, 'schema must be "assaygate/sandbox-seed/v1"'],
    [`${head}users: {ana: {typ: Bot}}\n`, 2, 20, "users.ana.typ is not known here"],
    [`${head}faults:\n  - {kind: boom}\n`, 3, 12, "faults.0.kind must be one of"],
    [
      `${head}repositories:\n  acme/app: {}\n`,
      3,
      13,
      "an owner that is neither in users nor in organizations",
    ],
    [`${head}tokens:\n  job: {repository: acme/app}\n`, 3, 21, "which is no repository of the seed"],
    [
      `${head}users: {ana: {}}\nrepositories:\n  ana/app:\n    pulls: [{author: zoe}]\n`,
      5,
      22,
      "names zoe, who is not in users",
    ],
    [
      `${head}users: {ana: {}}\nrepositories:\n  ana/app: {fork_of: ana/lib}\n`,
      4,
      22,
      "must stand before its fork",
    ],
    [`${head}users: [\n`, 3, 1, "Flow sequence"],
    [`${head}users: {}\nusers: {}\n`, 3, 1, "Map keys must be unique"],
  ])("is refused by line and column: %j", (text, line, column, message) => {
    expect(faultsOf(text)[0]).toMatchObject({ line, column, message: expect.stringContaining(message) });
  });

  it("does not unfold aliases without end", () => {
    const bomb = `${head}a0: &a0 [x, x]\n${Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`).join("\n")}\n`;

    expect(faultsOf(bomb)).toMatchObject([
      { line: 1, message: expect.stringContaining("Excessive alias count") },
    ]);
  });

  it("makes a whole scenario: people, teams, history, a reviewed and a merged pull request", async () => {
    const gh = await emulatedGitHub({
      users: { ana: { email: "ana@acme.example" }, ben: {}, mia: {} },
      organizations: {
        acme: {
          members: { mia: "admin" },
          teams: { core: { members: ["ben"], repositories: { app: "push" } } },
        },
      },
      repositories: {
        "acme/app": {
          files: { "README.md": "hello\n" },
          commits: [
            {
              message: "feat: two",
              author: "ana",
              files: { "b.txt": "b\n" },
              verified: true,
              co_authors: ["ben"],
            },
          ],
          tags: { v1: "main" },
          pulls: [
            {
              author: "ana",
              merged: { by: "mia", method: "squash" },
              commits: [{ files: { "c.txt": "c\n" } }],
            },
            {
              author: "ana",
              commits: [{ files: { "d.txt": "d\n" } }, { files: { "d.txt": "dd\n" } }],
              reviews: [{ user: "ben", state: "APPROVED", commit: 0 }],
            },
          ],
        },
      },
      tokens: { job: { repository: "acme/app", permissions: { contents: "read", "pull-requests": "read" } } },
    });

    const commits = (await gh.get("/repos/acme/app/commits")).body as {
      commit: { message: string; verification: object };
      author: { login: string } | null;
    }[];
    const reviews = (await gh.get("/repos/acme/app/pulls/2/reviews")).body as { commit_id: string }[];
    const listed = (await gh.get("/repos/acme/app/pulls/2/commits")).body as { sha: string }[];

    expect(commits.map(({ commit, author }) => [commit.message.split("\n")[0], author?.login])).toEqual([
      ["feat: change 1 (#1)", "ana"],
      ["feat: two", "ana"],
      ["chore: first commit", "acme"],
    ]);
    expect(commits[1]?.commit.message).toContain("Co-authored-by: ben <");
    expect(commits.map(({ commit }) => commit.verification)).toMatchObject([
      { verified: true, reason: "valid" },
      { verified: true, reason: "valid" },
      { verified: false, reason: "unsigned" },
    ]);
    expect(reviews[0]?.commit_id).toBe(listed[0]?.sha);
    expect((await gh.get("/repos/acme/app/tags")).body).toMatchObject([{ name: "v1" }]);
    expect((await gh.get("/repos/acme/app/collaborators/ben/permission")).body).toMatchObject({
      permission: "write",
      role_name: "write",
    });
    expect((await gh.get("/repos/acme/app/collaborators/mia/permission")).body).toMatchObject({
      permission: "admin",
    });
  });
});
