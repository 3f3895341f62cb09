import { isUtf8 } from "node:buffer";
import { readSync } from "node:fs";
import { UserError } from "../errors.ts";
import { openFile } from "./open-file.ts";

const mostBytes = 64 * 1024 * 1024;
const chunkBytes = 64 * 1024;
const retryMs = 2;

/** Whole text of a regular file. @throws {UserError} missing-file, invalid-input */
export function readTextFile(path: string): string {
  const file = openFile(path, path);
  try {
    return textOf(JSON.stringify(path), (into, position) => file.read(into, position));
  } finally {
    file.close();
  }
}

/** Whole text of the standard input. @throws {UserError} invalid-input */
export function readTextInput(): string {
  return textOf("the standard input", readInput);
}

type Read = (into: Uint8Array, position: number) => number;

function textOf(shown: string, read: Read): string {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    const taken = read(chunk, bytes);
    if (taken === 0) break;
    chunks.push(chunk.subarray(0, taken));
    bytes += taken;
    if (bytes > mostBytes) throw refused(shown, `at most ${mostBytes} bytes`, "more");
  }
  const whole = Buffer.concat(chunks, bytes);
  // Bytes that are no text would all be read as the same character, and one name could pass for another.
  if (!isUtf8(whole)) throw refused(shown, "UTF-8", "other bytes");
  return whole.toString("utf8");
}

function refused(shown: string, expected: string, found: string): UserError {
  return new UserError("invalid-input", `expected ${expected} in ${shown}, found ${found}.`);
}

function readInput(into: Uint8Array): number {
  let taken = tryRead(into);
  while (taken === undefined) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryMs);
    taken = tryRead(into);
  }
  return taken;
}

/** How many bytes came; undefined if the pipe does not block and nobody has written yet. */
function tryRead(into: Uint8Array): number | undefined {
  try {
    return readSync(0, into, 0, into.byteLength, null);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EOF") return 0;
    if (code === "EAGAIN") return undefined;
    throw error;
  }
}
