import type { Host } from "../../src/adapters/host.ts";

/** A process that only remembers. */
export interface FakeHost extends Host {
  readonly out: () => string;
  readonly error: () => string;
  /** Files outside the workspace by path. */
  readonly files: Map<string, string>;
  readonly exitCode: () => number | undefined;
}

interface Given {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly argv?: readonly string[];
  readonly nodeVersion?: string;
  readonly files?: Readonly<Record<string, string>>;
}

export const fileTime = "2026-11-21T10:00:00.000Z";

export function fakeHost(given: Given = {}): FakeHost {
  const files = new Map(Object.entries(given.files ?? {}));
  let out = "";
  let error = "";
  let exitCode: number | undefined;
  return {
    env: given.env ?? {},
    cwd: given.cwd ?? "/work",
    argv: given.argv ?? [],
    nodeVersion: given.nodeVersion ?? "24.0.0",
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
    append: (path, text) => void files.set(path, (files.get(path) ?? "") + text),
    read: (path) => files.get(path),
    status(path) {
      const text = files.get(path);
      return text === undefined ? undefined : { bytes: Buffer.byteLength(text), modifiedAt: fileTime };
    },
    exitWith: (code) => {
      exitCode = code;
    },
    out: () => out,
    error: () => error,
    files,
    exitCode: () => exitCode,
  };
}
