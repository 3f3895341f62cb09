import { execFileSync } from "node:child_process";

const author = [
  "-c",
  "user.name=Demo",
  "-c",
  "user.email=demo@example.invalid",
  "-c",
  "commit.gpgsign=false",
];

/** Makes a repository of a folder, so that reports can be tied to a commit. */
export function initRepository(folder: string): void {
  execFileSync("git", ["init", "--quiet", "--initial-branch=main"], { cwd: folder });
}

/** Commits everything that is not ignored; returns the commit's id. */
export function commitAll(folder: string, message: string): string {
  execFileSync("git", ["add", "--all"], { cwd: folder });
  execFileSync("git", [...author, "commit", "--quiet", "--allow-empty", "--message", message], {
    cwd: folder,
  });
  return execFileSync("git", ["rev-parse", "HEAD"], { cwd: folder, encoding: "utf8" }).trim();
}
