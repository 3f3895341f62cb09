import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashFiles } from "../../../../sandbox/runner/expr/hash-files.ts";

let workspace = "";

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "hash-files-"));
  for (const folder of ["a/deep", "b", "z"]) mkdirSync(join(workspace, folder), { recursive: true });
  for (const file of ["a/deep/lock.json", "a/lock.json", "b/.lock.json", "b/lock.json", "top.txt"]) {
    writeFileSync(join(workspace, file), `of ${file}`);
  }
});

afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const digest = (...files: readonly string[]): string => {
  const total = createHash("sha256");
  for (const file of files) total.update(createHash("sha256").update(`of ${file}`).digest());
  return total.digest("hex");
};

test("the digest is over the digests of the files in their order", () => {
  expect(hashFiles(["**/lock.json"], workspace)).toBe(
    digest("a/deep/lock.json", "a/lock.json", "b/lock.json"),
  );
  expect(hashFiles(["b/lock.json", "a/*.json"], workspace)).toBe(digest("b/lock.json", "a/lock.json"));
});

test("a folder stands for all that is below it, hidden files too", () => {
  expect(hashFiles(["b"], workspace)).toBe(digest("b/.lock.json", "b/lock.json"));
});

test("a later pattern takes files out again", () => {
  expect(hashFiles(["**/lock.json", "!a/deep/**"], workspace)).toBe(digest("a/lock.json", "b/lock.json"));
  expect(hashFiles(["**/*.json\n!**/.lock.json\n# a comment"], workspace)).toBe(
    digest("a/deep/lock.json", "a/lock.json", "b/lock.json"),
  );
});

test("no file gives an empty text", () => {
  expect(hashFiles(["nothing/**"], workspace)).toBe("");
  expect(hashFiles([], workspace)).toBe("");
});

test("files outside the workspace do not count, nor what is behind a link to a folder", () => {
  symlinkSync(join(workspace, "a"), join(workspace, "z/linked"));
  symlinkSync(join(workspace, "top.txt"), join(workspace, "z/top.txt"));
  expect(hashFiles(["z/**"], workspace)).toBe(digest("top.txt"));
  expect(hashFiles(["../**/lock.json", "/etc/hosts"], join(workspace, "z"))).toBe("");
});

test("an option that is not known is refused", () => {
  expect(() => hashFiles(["--follow-symbolic-links", "**"], workspace)).toThrow("is not supported");
});
