import { spawn } from "node:child_process";

/** Nobody's own settings, hooks or keys have a say. */
const surroundings = {
  PATH: process.env["PATH"],
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C",
};

export interface GitCall {
  readonly folder: string;
  readonly words: readonly string[];
  /** What git reads on stdin; nothing if left out. */
  readonly input?: string | Buffer | undefined;
  readonly environment?: Readonly<Record<string, string>> | undefined;
}

/** Git ended with another code than 0. */
export class GitError extends Error {
  override readonly name = "GitError";
}

/** Runs git and returns what it prints. @throws {GitError} */
export function git({ folder, words, input = "", environment = {} }: GitCall): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", words, { cwd: folder, env: { ...surroundings, ...environment } });
    const out: Buffer[] = [];
    const said: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new GitError(`git ${words[0]}: ${Buffer.concat(said).toString("utf8").trim()}`));
    });
    // Git may end before it has read everything; what it says then is what counts.
    child.stdin.once("error", () => {});
    child.stdin.end(input);
  });
}

/** The same as text. @throws {GitError} */
export async function gitText(call: GitCall): Promise<string> {
  return (await git(call)).toString("utf8");
}
