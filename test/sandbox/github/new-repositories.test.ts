import { describe, expect, it } from "vitest";
import type { Seed } from "../../../sandbox/github/seed/seed.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";

const seed: Omit<Seed, "schema"> = {
  users: { olga: {}, ana: {}, eve: {} },
  organizations: {
    acme: { members: { olga: "admin", ana: "member" }, teams: { platform: { members: ["ana"] } } },
  },
  repositories: { "acme/app": { files: { a: "1\n" } } },
  tokens: { job: { user: "olga" }, ana: { user: "ana" }, eve: { user: "eve" } },
};

describe("a new repository", () => {
  it("of an organisation is its maker's, has a first commit if asked for, and a name of its own", async () => {
    const gh = await emulatedGitHub(seed);
    const body = { name: "platform", visibility: "internal", auto_init: true, description: "Ours" };

    const made = await gh.send("POST", "/orgs/acme/repos", body, { as: "ana" });
    const again = await gh.send("POST", "/orgs/acme/repos", body);
    const stranger = await gh.send("POST", "/orgs/acme/repos", { name: "mine" }, { as: "eve" });

    expect(made).toMatchObject({ status: 201, body: { visibility: "internal", full_name: "acme/platform" } });
    expect(again).toMatchObject({
      status: 422,
      body: { errors: [{ field: "name", message: "name already exists on this account" }] },
    });
    expect(stranger.status).toBe(403);
    const files = await gh.get("/repos/acme/platform/contents/", { as: "ana" });
    expect(files.body).toMatchObject([{ name: "README.md" }]);
    const level = await gh.get("/repos/acme/platform/collaborators/ana/permission");
    expect(level.body).toMatchObject({ permission: "admin" });
  });

  it("takes no git data before its first commit, as GitHub says it", async () => {
    const gh = await emulatedGitHub(seed);
    await gh.send("POST", "/orgs/acme/repos", { name: "empty" });

    for (const [path, body] of [
      ["blobs", { content: "a" }],
      ["trees", { tree: [{ path: "a", mode: "100644", type: "blob", content: "a" }] }],
      ["commits", { message: "m", tree: "0".repeat(40) }],
    ] as const) {
      expect(await gh.send("POST", `/repos/acme/empty/git/${path}`, body)).toMatchObject({
        ...{ status: 409, body: { message: "Git Repository is empty." } },
      });
    }
    const first = { message: "chore: first", content: Buffer.from([0, 255, 1]).toString("base64") };
    expect((await gh.send("PUT", "/repos/acme/empty/contents/bytes.bin", first)).status).toBe(201);
    const { body } = await gh.get("/repos/acme/empty/contents/bytes.bin");
    expect(body).toMatchObject({ size: 3, content: first.content });
  });

  it("can be given to a team, told its topics, and set up", async () => {
    const gh = await emulatedGitHub(seed);

    const given = await gh.send("PUT", "/orgs/acme/teams/platform/repos/acme/app", {
      permission: "maintain",
    });
    const topics = await gh.send("PUT", "/repos/acme/app/topics", { names: ["gates"] });
    await gh.send("PATCH", "/repos/acme/app", { allow_forking: false, allow_rebase_merge: false });
    const denied = await gh.send(
      "PUT",
      "/orgs/acme/teams/platform/repos/acme/app",
      { permission: "admin" },
      { as: "eve" },
    );

    expect([given.status, topics.status, denied.status]).toEqual([204, 200, 404]);
    const { body } = await gh.get("/repos/acme/app", { as: "ana" });
    expect(body).toMatchObject({ allow_forking: false, allow_rebase_merge: false, topics: ["gates"] });
    const made = await gh.send("POST", "/orgs/acme/teams", { name: "Release Managers" });
    expect(made.body).toMatchObject({ slug: "release-managers", members_count: 1 });
  });

  it("takes a tree of hundreds of files in one request", async () => {
    const gh = await emulatedGitHub(seed);
    const tree = Array.from({ length: 300 }, (_, i) => ({
      ...{
        path: `folder/${i}.txt`,
        mode: i === 7 ? "100755" : "100644",
        type: "blob",
        content: `file ${i}\n`,
      },
    }));

    const { body } = await gh.send("POST", "/repos/acme/app/git/trees", { tree });

    const sha = (body as { sha: string }).sha;
    const all = await gh.get(`/repos/acme/app/git/trees/${sha}?recursive=1`);
    const entries = (all.body as { tree: { path: string; mode: string; type: string }[] }).tree;
    expect(entries.filter(({ type }) => type === "blob")).toHaveLength(300);
    expect(entries.find(({ path }) => path === "folder/7.txt")).toMatchObject({ mode: "100755" });
  });
});
