import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gitSources } from "../../../sandbox/runner/sources.ts";
import { bareRepository, gitIn } from "../../support/bare-repository.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const { folder, shas } = bareRepository([
  { "a.txt": "one" },
  { "a.txt": "two", "b/c.txt": "new" },
  { "a.txt": "three" },
]);
gitIn(folder, "tag", "v1", shas[0] ?? "");
gitIn(folder, "update-ref", "refs/pull/7/merge", shas[1] ?? "");
const sources = gitSources({
  folderOf: (repository) => (repository === "acme/app" ? folder : undefined),
  isPublic: () => false,
});

describe("a commit is found", () => {
  test("by branch, tag, full ref, id and as HEAD", async () => {
    const found = await Promise.all(
      ["main", "v1", "refs/heads/main", "refs/pull/7/merge", shas[1] ?? "", "HEAD"].map(
        async (ref) => (await sources.at("acme/app", ref))?.sha,
      ),
    );

    expect(found).toEqual([shas[2], shas[0], shas[2], shas[1], shas[1], shas[2]]);
  });

  test.each([
    "nothing",
    "--upload-pack=touch /tmp/x",
    "main~1",
    "0".repeat(40),
    "abc1234",
    "pull/7/merge",
    "",
  ])("but none is by %o", async (ref) => {
    expect(await sources.at("acme/app", ref)).toBeUndefined();
  });

  test("nor is one in a repository that is not there", async () => {
    expect(await sources.at("acme/other", "main")).toBeUndefined();
  });
});

test("files are read as they are at the commit", async () => {
  const tree = await sources.at("acme/app", shas[1] ?? "");

  expect(await tree?.read("a.txt")).toBe("two");
  expect(await tree?.read("b/c.txt")).toBe("new");
  expect(await tree?.read("none.txt")).toBeUndefined();
  expect(await tree?.read("b")).toBeUndefined();
});

test("a commit is unpacked with nothing but its files", async () => {
  const target = temporaryFolder();

  await (await sources.at("acme/app", "main"))?.unpack(target);

  expect(readdirSync(target).toSorted()).toEqual(["a.txt", "b"]);
  expect(readFileSync(join(target, "b/c.txt"), "utf8")).toBe("new");
});

describe("a clone", () => {
  async function cloned(depth: number) {
    const target = temporaryFolder();
    const tree = await sources.at("acme/app", "refs/pull/7/merge");
    await tree?.clone(target, { depth, url: "https://github.com/acme/app" });
    return target;
  }

  test("has the commit checked out, and as much history as was asked for", async () => {
    const clone = await cloned(2);

    expect(gitIn(clone, "rev-parse", "HEAD", "HEAD^")).toBe(`${shas[1]}\n${shas[0]}`);
    expect(gitIn(clone, "status", "--porcelain")).toBe("");
    expect(gitIn(await cloned(1), "rev-list", "--count", "HEAD")).toBe("1");
  });

  test("of depth 0 has all branches and tags", async () => {
    const clone = await cloned(0);

    expect(gitIn(clone, "rev-parse", "origin/main", "v1")).toBe(`${shas[2]}\n${shas[0]}`);
  });

  test("can fetch more from `origin`, under the address that it goes by", async () => {
    const clone = await cloned(1);

    gitIn(clone, "fetch", "--quiet", "origin", "main");

    expect(gitIn(clone, "config", "remote.origin.url")).toBe("https://github.com/acme/app");
    expect(gitIn(clone, "rev-parse", "FETCH_HEAD")).toBe(shas[2]);
  });

  test("cannot push: the rules of the emulated GitHub would not be asked (attack: push past the rules)", async () => {
    const clone = await cloned(1);

    expect(() => gitIn(clone, "push", "--quiet", "--force", "origin", "HEAD:main")).toThrow();
    expect(gitIn(folder, "rev-parse", "main")).toBe(shas[2]);
  });
});
