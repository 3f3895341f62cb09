import { appendFileSync, readFileSync, statSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { isMissing } from "./workspace.ts";
import { writeAll } from "./write-all.ts";

/** What a process can see and do, as far as runner and console need it. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly argv: readonly string[];
  readonly nodeVersion: string;
  writeOut(text: string): void;
  writeError(text: string): void;
  append(path: string, text: string): void;
  /** Text of a file outside the workspace that the runner wrote; undefined if there is none. */
  read(path: string): string | undefined;
  /** Size and time of such a file. */
  status(path: string): { readonly bytes: number; readonly modifiedAt: string } | undefined;
  /** The process ends with this code when it has nothing more to do, so that nothing printed is lost. */
  exitWith(code: number): void;
}

/** The process that we run in. */
export function thisHost(): Host {
  return {
    env: process.env,
    cwd: process.cwd(),
    argv: process.argv.slice(2),
    nodeVersion: process.versions.node,
    writeOut: (text) => writeAll(1, text),
    writeError: (text) => writeAll(2, text),
    append: (path, text) => appendFileSync(path, text),
    read: (path) => orUndefined(() => readFileSync(path, "utf8")),
    status: (path) =>
      orUndefined(() => {
        const { size, mtime } = statSync(path);
        return { bytes: size, modifiedAt: mtime.toISOString() };
      }),
    exitWith(code) {
      process.exitCode = code;
    },
  };
}

/** Path of the folder that the address of a module names. */
export function folderOf(address: URL): string {
  return fileURLToPath(address);
}

function orUndefined<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
