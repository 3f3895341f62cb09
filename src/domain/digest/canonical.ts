import canonicalize from "canonicalize";
import { InternalError } from "../../errors.ts";
import { sha256Hex } from "./sha256.ts";

/** Digest of a value: sha256 over its canonical JSON (RFC 8785), so that the order of keys does not matter. */
export function canonicalDigest(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new InternalError("bug", "canonical digest: expected a JSON value, got none");
  return `sha256:${sha256Hex(text)}`;
}
