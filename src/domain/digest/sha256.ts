// The one thing of Node that the core uses: a function of its input only, and forty times as fast as one in JavaScript
// on the thousands of short texts that a report has (docs/adr/0011).
import { hash } from "node:crypto";

/** sha256 of bytes, or of a text's UTF-8 bytes, in lower-case hex. */
export function sha256Hex(content: string | Uint8Array): string {
  return hash("sha256", content, "hex");
}

/** sha256 of bytes, as bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return hash("sha256", bytes, "buffer");
}

/** sha256 of bytes, in lower-case hex. */
export function sha256HexOfBytes(bytes: Uint8Array): string {
  return hash("sha256", bytes, "hex");
}
