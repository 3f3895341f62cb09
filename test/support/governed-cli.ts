import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import type { CommandRun } from "./bundle.ts";
import type { EmulatedGitHub } from "./emulated-github.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const root = resolve(import.meta.dirname, "../..");

interface CliRequest {
  readonly words: readonly string[];
  /** Name of a token of the seed; none if not given. */
  readonly as?: string;
}

/** Runs the committed bundle of the CLI against an emulated GitHub, which goes on answering meanwhile. */
export async function runCliOnGitHub(github: EmulatedGitHub, { words, as }: CliRequest): Promise<CommandRun> {
  const folder = temporaryFolder();
  const child = spawn(process.execPath, [join(root, "dist/cli.js"), ...words], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      ...(as === undefined ? {} : { GITHUB_TOKEN: github.tokens[as] }),
    },
  });
  const said: Record<"stdout" | "stderr", string> = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  const exitCode = await new Promise<number | null>((done) => child.once("close", done));
  return { exitCode, ...said };
}
