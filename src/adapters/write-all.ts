import { writeSync } from "node:fs";

const retryMs = 2;

/**
 * Writes to stdout or stderr at once. The streams of `process` cost as much as the rest of our start, and what they
 * hold back is lost if the process is ended.
 */
export function writeAll(descriptor: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    const written = tryWrite(descriptor, rest);
    if (written === undefined) return;
    rest = rest.subarray(written);
  }
}

/** How many bytes were taken; undefined if nobody reads any more (`| head`), which is no failure of ours. */
function tryWrite(descriptor: number, bytes: Buffer): number | undefined {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EPIPE") return undefined;
    if (code !== "EAGAIN") throw error;
    // The pipe is full and does not block: let its reader catch up.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryMs);
    return 0;
  }
}
