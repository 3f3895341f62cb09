import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

type Texts = Readonly<Record<string, string>>;

/** Nobody's own settings, hooks or signing keys have a say in a test. */
const environment = {
  PATH: process.env["PATH"],
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Ana",
  GIT_AUTHOR_EMAIL: "ana@example.invalid",
  GIT_COMMITTER_NAME: "Ana",
  GIT_COMMITTER_EMAIL: "ana@example.invalid",
};

/** Runs git in a folder and returns what it prints. */
export function git(folder: string, ...words: readonly string[]): string {
  return execFileSync("git", words, {
    cwd: folder,
    encoding: "utf8",
    env: environment,
    stdio: "pipe",
  }).trim();
}

/**
 * A real git repository in which `committed` is the only commit; it is gone when the test ends, and so is the folder
 * around it.
 */
export function temporaryRepository(committed: Texts): string {
  const folder = join(temporaryFolder(), "workspace");
  mkdirSync(folder);
  writeFiles(folder, committed);
  git(folder, "init", "--quiet", "--initial-branch=main");
  commitAll(folder);
  return folder;
}

/** Commits whatever lies in the folder, and returns the commit. */
export function commitAll(folder: string): string {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message=change");
  return git(folder, "rev-parse", "HEAD");
}

/** Writes files below a folder. */
export function writeFiles(folder: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
