import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { plant } from "./github/seed/plant.ts";
import { readSeed } from "./github/seed/read.ts";
import type { Seed } from "./github/seed/seed.ts";
import { serve } from "./github/server.ts";

export interface Request {
  /** Path of the seed; paths in it are relative to its folder. */
  readonly file: string;
  readonly text: string;
  /** 0 for any that is free. */
  readonly port: number;
}

export type Started =
  | {
      readonly kind: "started";
      readonly ready: {
        readonly url: string;
        readonly graphqlUrl: string;
        readonly oidcUrl: string;
        readonly tokens: object;
      };
      close(): Promise<void>;
    }
  | { readonly kind: "refused"; readonly at: string; readonly message: string };

/** Starts an emulated GitHub; a bad seed and a taken port are answers, not exceptions. */
export async function startSandbox({ file, text, port }: Request): Promise<Started> {
  const reading = readSeed(text, (path) => isFolder(resolve(dirname(file), path)));
  if (reading.kind === "faulty") {
    const [{ line, column } = { line: 1, column: 1 }] = reading.faults;
    return {
      kind: "refused",
      at: `${file}:${line}:${column}`,
      message: reading.faults.map(({ message }) => message).join("; "),
    };
  }
  if (!hasGit()) return { kind: "refused", at: "", message: "expected git on the PATH, found none." };
  return start(reading.seed, { file, port });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function hasGit(): boolean {
  try {
    execFileSync("git", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

async function start(seed: Seed, { file, port }: Pick<Request, "file" | "port">): Promise<Started> {
  const github = await plant(seed, dirname(file));
  try {
    const { url, graphqlUrl, oidcUrl, tokens, close } = await serve(github, port);
    return { kind: "started", ready: { url, graphqlUrl, oidcUrl, tokens }, close };
  } catch (error) {
    await github.gitStore.close();
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
      return { kind: "refused", at: "", message: `expected port ${port} to be free, found it taken.` };
    }
    throw error;
  }
}
