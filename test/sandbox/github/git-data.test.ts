import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Seed } from "../../../sandbox/github/seed/seed.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const seed: Omit<Seed, "schema"> = {
  users: { ana: {}, eve: {} },
  repositories: {
    "ana/app": {
      visibility: "public",
      files: { "README.md": "hello\n", "src/a.ts": "1\n2\n3\n4\n5\n6\n7\n8\n" },
      branches: {
        feature: {
          commits: [
            {
              message: "feat: more",
              author: "ana",
              files: { "src/a.ts": null, "src/b.ts": "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "c c.txt": "x\n" },
            },
          ],
        },
      },
    },
    "eve/app": {
      visibility: "public",
      fork_of: "ana/app",
      commits: [{ message: "feat: evil", files: { evil: "!\n" } }],
    },
    "ana/empty": {},
  },
  tokens: {
    job: { repository: "ana/app", permissions: { contents: "write" } },
    app: { app: true, permissions: { contents: "read" } },
  },
};

const shaOf = async (gh: Awaited<ReturnType<typeof emulatedGitHub>>, branch: string): Promise<string> =>
  ((await gh.get(`/repos/ana/app/git/ref/heads/${branch}`)).body as { object: { sha: string } }).object.sha;

describe("git data", () => {
  it("is made step by step, and git itself can clone what came out", async () => {
    const gh = await emulatedGitHub(seed);
    const parent = await shaOf(gh, "main");
    const post = async (what: string, body: object) =>
      (await gh.send("POST", `/repos/ana/app/git/${what}`, body)).body as { sha: string };

    const blob = await post("blobs", { content: "new\n" });
    const tree = await post("trees", {
      base_tree: parent,
      tree: [
        { path: "docs/new.md", mode: "100644", type: "blob", sha: blob.sha },
        { path: "src/a.ts", mode: "100644", type: "blob", sha: null },
      ],
    });
    const commit = await post("commits", { message: "docs: new", tree: tree.sha, parents: [parent] });
    const moved = await gh.send("PATCH", "/repos/ana/app/git/refs/heads/main", { sha: commit.sha });
    const clone = join(temporaryFolder(), "clone");
    execFileSync("git", ["clone", "--quiet", gh.github.gitStore.folderOf({ fullName: "ana/app" }), clone], {
      stdio: "pipe",
    });
    const files = execFileSync("git", ["ls-files"], { cwd: clone, encoding: "utf8" });

    expect(moved.status).toBe(200);
    expect(execFileSync("git", ["rev-parse", "HEAD"], { cwd: clone, encoding: "utf8" }).trim()).toBe(
      commit.sha,
    );
    expect(files).toBe("README.md\ndocs/new.md\n");
  });

  it("moves a branch forward only, unless forced", async () => {
    const gh = await emulatedGitHub(seed);
    const [main, feature] = [await shaOf(gh, "main"), await shaOf(gh, "feature")];
    const move = (body: object) => gh.send("PATCH", "/repos/ana/app/git/refs/heads/feature", body);

    const refused = await move({ sha: main });
    const forced = await move({ sha: main, force: true });
    const forward = await move({ sha: feature });

    expect(refused.body).toMatchObject({ message: "Update is not a fast forward" });
    expect([refused.status, forced.status, forward.status]).toEqual([422, 200, 200]);
    expect(await shaOf(gh, "feature")).toBe(feature);
    expect((await gh.get("/repos/ana/app/activity?ref=feature")).body).toMatchObject([
      { activity_type: "push", before: main, after: feature },
      { activity_type: "force_push", before: feature, after: main },
    ]);
  });

  it("refuses refs that exist, that point nowhere, and that no name can be", async () => {
    const gh = await emulatedGitHub(seed);
    const sha = await shaOf(gh, "main");
    const create = async (body: object) => (await gh.send("POST", "/repos/ana/app/git/refs", body)).status;

    expect(await create({ ref: "refs/heads/main", sha })).toBe(422);
    expect(await create({ ref: "refs/heads/new", sha: "0".repeat(40) })).toBe(422);
    expect(await create({ ref: "refs/heads/../x", sha })).toBe(422);
    expect(await create({ ref: "main", sha })).toBe(422);
    expect(await create({ ref: "refs/heads/new", sha })).toBe(201);
    expect((await gh.send("DELETE", "/repos/ana/app/git/refs/heads/new")).status).toBe(204);
    expect((await gh.get("/repos/ana/app/git/ref/heads/new")).status).toBe(404);
  });

  it("finds a commit of a fork by its id, as GitHub does, but on no branch (impostor commits)", async () => {
    const gh = await emulatedGitHub(seed);
    const evil = (await gh.get("/repos/eve/app/commits/main")).body as { sha: string };

    const found = await gh.get(`/repos/ana/app/commits/${evil.sha}`);
    const onBranch = await gh.get(`/repos/ana/app/commits/${evil.sha}/branches-where-head`);
    const compared = await gh.get(`/repos/ana/app/compare/main...${evil.sha}`);

    expect(found.status).toBe(200);
    expect(onBranch.body).toEqual([]);
    expect(compared.body).toMatchObject({ status: "ahead", ahead_by: 1 });
  });

  it("says 409 for an empty repository", async () => {
    const gh = await emulatedGitHub(seed);

    expect((await gh.get("/repos/ana/empty/commits", { as: "app" })).status).toBe(409);
    expect((await gh.get("/repos/ana/empty/branches", { as: "app" })).body).toEqual([]);
  });
});

describe("a comparison", () => {
  it("shows the commits, the files and how far two commits are apart", async () => {
    const gh = await emulatedGitHub(seed);

    const { body } = await gh.get("/repos/ana/app/compare/main...feature");

    expect(body).toMatchObject({
      status: "ahead",
      ahead_by: 1,
      behind_by: 0,
      total_commits: 1,
      commits: [{ commit: { message: "feat: more" } }],
      files: [
        { filename: "c c.txt", status: "added", additions: 1 },
        {
          filename: "src/b.ts",
          previous_filename: "src/a.ts",
          status: "renamed",
          additions: 1,
          deletions: 0,
          changes: 1,
        },
      ],
    });
    expect((await gh.get("/repos/ana/app/compare/feature...main")).body).toMatchObject({
      status: "behind",
      behind_by: 1,
      files: [],
    });
    expect((await gh.get("/repos/ana/app/compare/main...none")).status).toBe(404);
    expect((await gh.get("/repos/ana/app/compare/main...eve:main")).body).toMatchObject({ ahead_by: 1 });
  });
});

describe("contents", () => {
  it("are a file, a folder, or the bytes as they are", async () => {
    const gh = await emulatedGitHub(seed);

    const file = (await gh.get("/repos/ana/app/contents/src/a.ts")).body as { content: string };
    const folder = await gh.get("/repos/ana/app/contents/");
    const raw = await gh.get("/repos/ana/app/contents/README.md?ref=feature", {
      headers: { accept: "application/vnd.github.raw+json" },
    });

    expect(Buffer.from(file.content, "base64").toString("utf8")).toBe("1\n2\n3\n4\n5\n6\n7\n8\n");
    expect(folder.body).toMatchObject([
      { name: "README.md", type: "file" },
      { name: "src", type: "dir" },
    ]);
    expect(raw.body).toBe("hello\n");
    expect((await gh.get("/repos/ana/app/contents/none")).status).toBe(404);
    expect((await gh.get("/repos/ana/app/contents/a?ref=none")).body).toMatchObject({
      message: "No commit found for the ref none",
    });
  });

  it("are overwritten only by someone who saw what was there", async () => {
    const gh = await emulatedGitHub(seed);
    const put = (body: object) =>
      gh.send("PUT", "/repos/ana/app/contents/README.md", {
        message: "docs: hi",
        content: Buffer.from("hi\n").toString("base64"),
        ...body,
      });
    const { sha } = (await gh.get("/repos/ana/app/contents/README.md")).body as { sha: string };

    expect((await put({})).status).toBe(422);
    expect((await put({ sha: "0".repeat(40) })).status).toBe(409);
    expect((await put({ sha })).status).toBe(200);
    expect((await gh.get("/repos/ana/app/commits/main")).body).toMatchObject({
      commit: { message: "docs: hi" },
    });
    expect((await gh.get("/repos/ana/app/activity", { as: "job" })).body).toMatchObject([
      { activity_type: "push", ref: "refs/heads/main", actor: { login: "github-actions[bot]" } },
    ]);
  });
});
