import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { ArtefactFiles } from "../../src/domain/artifact/files.ts";

/** A file for an archive; what is not said is as reproducible archives have it. */
export interface Packed {
  readonly path: string;
  readonly content?: string | Uint8Array;
  readonly modified?: number;
  readonly mode?: number;
  readonly type?: string;
  readonly owner?: string;
  readonly linkTarget?: string;
}

/** A tar archive (ustar) of these entries, in this order. */
export function tarOf(entries: readonly Packed[]): Buffer {
  return Buffer.concat([...entries.flatMap(entryOf), Buffer.alloc(1024)]);
}

function entryOf(entry: Packed): Buffer[] {
  const content = Buffer.from(entry.content ?? "");
  return [headerOf(entry, content.length), content, Buffer.alloc((512 - (content.length % 512)) % 512)];
}

function headerOf(entry: Packed, size: number): Buffer {
  const header = Buffer.alloc(512);
  const octal = (value: number, digits: number): string => `${value.toString(8).padStart(digits, "0")}\0`;
  header.write(entry.path, 0, 100);
  header.write(octal(entry.mode ?? 0o644, 7), 100);
  header.write(octal(0, 7), 108);
  header.write(octal(0, 7), 116);
  header.write(octal(size, 11), 124);
  header.write(octal(entry.modified ?? 0, 11), 136);
  header.write(" ".repeat(8), 148);
  header.write(entry.type ?? "0", 156);
  header.write(entry.linkTarget ?? "", 157, 100);
  header.write("ustar\x0000", 257);
  header.write(entry.owner ?? "", 265, 32);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

export function gzipOf(bytes: Uint8Array, time = 0, level = 9): Buffer {
  const packed = gzipSync(bytes, { level });
  packed.writeUInt32LE(time, 4);
  return packed;
}

/** Files in memory, as those of an artefact. */
export function memoryArtefact(files: Readonly<Record<string, string | Uint8Array>>): ArtefactFiles {
  const read = (path: string): Uint8Array => Buffer.from(files[path] ?? "");
  return {
    paths: Object.keys(files).sort(),
    bytes: (path) => read(path).length,
    read,
    sha256: (path) => createHash("sha256").update(read(path)).digest("hex"),
  };
}
