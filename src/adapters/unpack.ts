import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import { readZipDirectory } from "../domain/archive/zip-directory.ts";
import type { ZipEntry, ZipLimits } from "../domain/archive/zip-entry.ts";
import { InternalError, UserError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { workspaceFiles } from "./files.ts";

const megabyte = 1024 * 1024;
const limits: ZipLimits = { files: 2_000, bytes: 1024 * megabyte, ratio: 300 };

/** An archive on disk, or why it was not unpacked. */
export type Unpacked =
  | {
      readonly ok: true;
      readonly files: Files;
      readonly paths: readonly string[];
      close(): void;
    }
  | { readonly ok: false; readonly message: string };

export interface UnpackRequest {
  readonly zip: Uint8Array;
  /** Folder that every path begins in; "": none. */
  readonly root: string;
  /** Other limits than those of a real run. */
  readonly limits?: ZipLimits;
}

/**
 * Unpacks an archive into a new folder outside the workspace: what a checkout brings along, a link or a file of the same
 * name, can be no part of it. One file after the other, never as a whole in memory.
 */
export async function unpack({ zip, root, limits: own = limits }: UnpackRequest): Promise<Unpacked> {
  const directory = readZipDirectory(zip, own);
  if (!directory.ok) return directory;
  const folder = mkdtempSync(join(process.env["RUNNER_TEMP"] || tmpdir(), "assaygate-"));
  const close = (): void => rmSync(folder, { recursive: true, force: true });
  const paths: string[] = [];
  for (const entry of directory.entries) {
    const path = root === "" ? entry.path : `${root}/${entry.path}`;
    const fault = await writeEntry(zip, entry, join(folder, path));
    if (fault !== null) {
      close();
      return { ok: false, message: fault };
    }
    paths.push(path);
  }
  return { ok: true, files: workspaceFiles(folder), paths: paths.sort(), close };
}

/** Null, or what is wrong with the packed bytes. */
async function writeEntry(zip: Uint8Array, entry: ZipEntry, target: string): Promise<string | null> {
  const packed = Readable.from([zip.subarray(entry.start, entry.start + entry.packedBytes)]);
  try {
    mkdirSync(dirname(target), { recursive: true });
    // Exclusive: on a file system that takes two names for one, the second is refused.
    const file = createWriteStream(target, { flags: "wx", mode: 0o600 });
    if (entry.isDeflated) await pipeline(packed, createInflateRaw(), (bytes) => measured(bytes, entry), file);
    else await pipeline(packed, (bytes) => measured(bytes, entry), file);
    return null;
  } catch (cause) {
    return faultOf(cause, entry);
  }
}

/** Lets through what the directory promised, and not a byte more or less. */
async function* measured(chunks: AsyncIterable<Buffer>, entry: ZipEntry): AsyncGenerator<Buffer> {
  let bytes = 0;
  let sum = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > entry.bytes) throw differs("more bytes than it says");
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (bytes !== entry.bytes || sum !== entry.crc32) throw differs("other bytes than it says");
}

function differs(found: string): UserError {
  return new UserError("unreadable-report", `expected a plain zip archive, found a file with ${found}`);
}

function faultOf(cause: unknown, { path }: ZipEntry): string {
  if (cause instanceof UserError) return cause.message;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code.startsWith("Z_")) return "expected a plain zip archive, found packed bytes that are broken";
  if (code === "EEXIST" || code === "ENOTDIR")
    return "expected a plain zip archive, found two names for one file";
  throw new InternalError("io", `expected to unpack ${JSON.stringify(path)}, the system refused`, { cause });
}
