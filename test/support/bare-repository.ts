import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const environment = {
  PATH: process.env["PATH"],
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
};

/** Runs git for a test. */
export const gitIn = (folder: string, ...words: readonly string[]): string => gitFed(folder, "", ...words);

const gitFed = (folder: string, input: string, ...words: readonly string[]): string =>
  execFileSync("git", words, {
    cwd: folder,
    env: environment,
    encoding: "utf8",
    input,
    stdio: "pipe",
  }).trim();

export interface BareRepository {
  readonly folder: string;
  /** Ids of its commits, the first first. */
  readonly shas: readonly string[];
}

/** A bare repository with a commit on `main` for each set of files; gone when all tests of the file are over. */
export function bareRepository(commits: readonly Readonly<Record<string, string>>[]): BareRepository {
  const folder = mkdtempSync(join(tmpdir(), "assaygate-bare-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  gitIn(folder, "init", "--quiet", "--bare", "--initial-branch=main");
  const text = commits.map((files, i) => commitText(files, i)).join("");
  gitFed(folder, text, "fast-import", "--quiet");
  return { folder, shas: gitIn(folder, "rev-list", "--reverse", "main").split("\n") };
}

function commitText(files: Readonly<Record<string, string>>, i: number): string {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const changes = Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`);
  const committer = `committer Ana <ana@example.org> ${1_790_000_000 + i} +0000\n`;
  return `commit refs/heads/main\n${committer}${data(`commit ${i + 1}`)}${changes.join("")}\n`;
}
