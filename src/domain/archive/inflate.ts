// Unpacking is a function of its input only, as a hash is (docs/adr/0011): bytes in, bytes out, and never more than asked.
import { gunzipSync, inflateRawSync } from "node:zlib";

export type Packing = "gzip" | "deflate";

/** Unpacks bytes; null where they are broken or come to more than `maxBytes`. */
export function inflate(packed: Uint8Array, packing: Packing, maxBytes: number): Uint8Array | null {
  // Zero would mean "no limit" to zlib.
  if (maxBytes < 1) return null;
  const options = { maxOutputLength: maxBytes };
  try {
    return packing === "gzip" ? gunzipSync(packed, options) : inflateRawSync(packed, options);
  } catch {
    return null;
  }
}
