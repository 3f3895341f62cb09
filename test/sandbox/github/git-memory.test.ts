import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GitError } from "../../../sandbox/git.ts";
import { GitMemory, isFixedCommand, isFixedName } from "../../../sandbox/github/git/memory.ts";
import { GitRepository } from "../../../sandbox/github/git/repository.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const a = "a".repeat(40);
const b = "b".repeat(40);

function bareRepository(): GitRepository {
  const folder = temporaryFolder();
  execFileSync("git", ["init", "--quiet", "--bare", folder]);
  return new GitRepository(folder, new Map());
}

describe("what git said of objects", () => {
  it.each([
    [["log", "--format=%H%x00%B", "-1", a, "--"], true],
    [["rev-parse", "--verify", "--quiet", `${a}^{commit}`], true],
    [["rev-list", `${a}..${b}`], true],
    [["-c", "core.quotePath=false", "diff", "-p", a, b, "--"], true],
    [["rev-parse", "main"], false],
    [["rev-parse", a.slice(0, 12)], false],
    [["rev-list", `main..${a}`], false],
    [["rev-list", "--all", a], false],
    [["log", "-1"], false],
    [["update-ref", a, b], false],
    [["hash-object", "-w", "--stdin", a], false],
  ])("holds for ever, or not: git %j", (words, isFixed) => {
    expect(isFixedCommand(words)).toBe(isFixed);
  });

  it("holds for a path of a commit by its full id, not for one of a branch", () => {
    expect([`${a}:src/a.ts`, a, "main:src/a.ts", a.slice(1)].map(isFixedName)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("is read once, even when the disk is gone", async () => {
    const git = bareRepository();
    const sha = (await git.run(["hash-object", "-w", "--stdin"], { input: "kept" })).trim();
    await git.object(sha);

    rmSync(git.folder, { recursive: true });

    expect((await git.object(sha))?.bytes.toString("utf8")).toBe("kept");
  });

  it("is asked again when there was none", async () => {
    const git = bareRepository();
    const sha = execFileSync("git", ["hash-object", "--stdin"], { input: "later", encoding: "utf8" }).trim();
    await expect(git.run(["rev-parse", "--verify", `${sha}^{blob}`])).rejects.toThrow(GitError);
    expect(await git.object(sha)).toBeUndefined();

    await git.run(["hash-object", "-w", "--stdin"], { input: "later" });

    expect((await git.run(["rev-parse", "--verify", `${sha}^{blob}`])).trim()).toBe(sha);
    expect((await git.object(sha))?.type).toBe("blob");
  });

  it("keeps the order and the doubles of what was asked", async () => {
    const git = bareRepository();
    const [one, two] = await Promise.all(
      ["1", "2"].map(async (input) => (await git.run(["hash-object", "-w", "--stdin"], { input })).trim()),
    );
    await git.object(one ?? "");

    const found = await git.objects([two ?? "", one ?? "", b, two ?? ""]);

    expect(found.map((object) => object?.bytes.toString("utf8"))).toEqual(["2", "1", undefined, "2"]);
  });

  it("forgets what is large", () => {
    const memory = new GitMemory<string>();

    memory.keep("small", "x", 1);
    memory.keep("large", "x", 1024 * 1024);

    expect([memory.get("small"), memory.get("large")]).toEqual(["x", undefined]);
  });
});
