import { createWriteStream, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import { readZipDirectory } from "../domain/archive/zip-directory.ts";
import type { ZipEntry, ZipLimits } from "../domain/archive/zip-entry.ts";
import { InternalError, UserError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { workspaceFiles } from "./files.ts";
import type { Host } from "./host.ts";
import { temporaryFolder } from "./temporary-folder.ts";

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
  readonly env: Host["env"];
  /** Other limits than those of a real run. */
  readonly limits?: ZipLimits;
}

/**
 * Unpacks an archive into a new folder outside the workspace: what a checkout brings along, a link or a file of the same
 * name, can be no part of it. One file after the other, never as a whole in memory.
 */
export async function unpack(request: UnpackRequest): Promise<Unpacked> {
  const directory = readZipDirectory(request.zip, request.limits ?? limits);
  if (!directory.ok) return directory;
  const { path: folder, remove } = temporaryFolder(request.env, "assaygate-");
  let isWhole = false;
  try {
    const paths: string[] = [];
    for (const entry of directory.entries) {
      const path = request.root === "" ? entry.path : `${request.root}/${entry.path}`;
      const fault = await writeEntry(request.zip, entry, join(folder, path));
      if (fault !== null) return { ok: false, message: fault };
      paths.push(path);
    }
    isWhole = true;
    return { ok: true, files: workspaceFiles(folder), paths: paths.sort(), close: remove };
  } finally {
    if (!isWhole) remove();
  }
}

/** Null, or what is wrong with the packed bytes. */
async function writeEntry(zip: Uint8Array, entry: ZipEntry, target: string): Promise<string | null> {
  const packed = Readable.from([zip.subarray(entry.start, entry.start + entry.packedBytes)]);
  try {
    mkdirSync(dirname(target), { recursive: true });
    // Exclusive: on a file system that takes two names for one, the second is refused.
    const file = createWriteStream(target, { flags: "wx", mode: 0o600 });
    const inflater = createInflateRaw();
    if (entry.isDeflated) await pipeline(packed, inflater, (bytes) => measured(bytes, entry), file);
    else await pipeline(packed, (bytes) => measured(bytes, entry), file);
    // What stands behind the end of the packed bytes would be the next file to who reads from record to record.
    const isEnd = !entry.isDeflated || inflater.bytesWritten === entry.packedBytes;
    return isEnd ? null : "expected a plain zip archive, found bytes behind the end of a file";
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
