import { createHash } from "node:crypto";
import { minimatch } from "minimatch";
import { InternalError, UserError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { memorySource } from "../syntax/source.ts";

/** Files of a commit that lies elsewhere, as a workspace that can only be read. */
export function textFiles(texts: ReadonlyMap<string, string>, modifiedAt: string): Files {
  const bytesOf = (path: string): Buffer => {
    const text = texts.get(path);
    if (text === undefined)
      throw new UserError("missing-file", `expected the file ${path}, found none.`, { at: path });
    return Buffer.from(text, "utf8");
  };
  const readBytes = (path: string, maxBytes: number): Buffer => {
    const bytes = bytesOf(path);
    if (bytes.length <= maxBytes) return bytes;
    throw new UserError("invalid-input", `expected at most ${maxBytes} bytes, found ${bytes.length}.`, {
      at: path,
    });
  };
  const digest = (path: string): string => createHash("sha256").update(bytesOf(path)).digest("hex");
  const files: Files = {
    root: null,
    find: (glob) => [...texts.keys()].filter((path) => minimatch(path, glob, { dot: true })).sort(),
    settled: () => files,
    exists: (path) => texts.has(path),
    locate: (path) => (texts.has(path) ? path : null),
    status: (path) => ({ bytes: bytesOf(path).length, modifiedAt }),
    open: (path) => ({
      ...memorySource(bytesOf(path)),
      close: () => {},
      modifiedAt,
      sha256: () => digest(path),
    }),
    readBytes,
    readText: (path, maxBytes) => readBytes(path, maxBytes).toString("utf8"),
    sha256: digest,
    write: (path) => {
      throw new InternalError("bug", `expected nothing to be written into a commit, got ${path}`);
    },
  };
  return files;
}
