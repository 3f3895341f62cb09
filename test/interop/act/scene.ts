import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** What both runners are given: the same commit, event and values. */
export interface Scene {
  /** File name in `.github/workflows`. */
  readonly workflow: string;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** Folder of the repository `acme/app`: a work tree of git with everything committed. */
  readonly app: string;
  /** Folders of other repositories by `owner/name`, work trees of git as well. */
  readonly others: Readonly<Record<string, string>>;
  /** The same as act is told it, by `owner/name@ref`: what it does not know is written in another way there. */
  readonly othersOfAct: Readonly<Record<string, string>>;
}

export const secrets = { PASSWORD: "hunter-two" };
/** The API: nobody answers there. */
export const nowhere = "http://127.0.0.1:1";
export const vars = { COLOUR: "green" };

/** The only programs of this machine that steps find: `say`, Node, and what the system has. */
export const searchPath = [
  resolve(import.meta.dirname, "bin"),
  dirname(process.execPath),
  ...["/usr/local/bin", "/usr/bin", "/bin"],
].join(":");

/** What a run gets of this machine's environment. */
export const environmentFor = (evidence: string) => ({
  EVIDENCE: evidence,
  LANG: "C.UTF-8",
  PATH: searchPath,
});

const gitEnvironment = { PATH: process.env["PATH"], HOME: "/nonexistent", GIT_CONFIG_NOSYSTEM: "1" };

/** Runs git without anybody's configuration. */
export const git = (folder: string, ...words: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=Ana", "-c", "user.email=ana@example.org", ...words], {
    cwd: folder,
    env: gitEnvironment,
    encoding: "utf8",
    stdio: "pipe",
  }).trim();

/** Files by path, and copies of files and folders, as a repository with one commit on `main`. */
export function repositoryOf(
  parts: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>> = {},
): string {
  const folder = temporaryFolder(texts);
  for (const [place, from] of Object.entries(parts)) {
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    cpSync(from, join(folder, place), { recursive: true, force: false });
  }
  git(folder, "init", "--quiet", "--initial-branch=main", ".");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", "feat: everything");
  return folder;
}
