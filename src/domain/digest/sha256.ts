// The one thing of Node that the core uses: a function of its input only, and forty times as fast as one in JavaScript
// on the thousands of short texts that a report has (docs/adr/0011).
import { hash } from "node:crypto";

/** sha256 of a text's UTF-8 bytes, in lower-case hex. */
export function sha256Hex(text: string): string {
  return hash("sha256", text, "hex");
}
