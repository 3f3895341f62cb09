import { spawn } from "node:child_process";

/** Nobody's own settings, hooks or keys have a say. */
const environment = {
  PATH: process.env["PATH"],
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C",
};

export interface GitCall {
  readonly folder: string;
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Git ended with another code than 0. */
export class GitFailure extends Error {}

/** Runs git and returns what it prints. @throws {GitFailure} */
export function git(call: GitCall): Promise<string> {
  const { folder, words } = call;
  return new Promise((resolve, reject) => {
    const child = spawn("git", words, {
      cwd: folder,
      env: { ...environment, ...call.environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const out: Buffer[] = [];
    const said: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString("utf8"));
      else reject(new GitFailure(`git ${words[0]}: ${Buffer.concat(said).toString("utf8").trim()}`));
    });
  });
}
