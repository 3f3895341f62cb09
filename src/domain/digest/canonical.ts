import canonicalize from "canonicalize";
import { InternalError } from "../../errors.ts";
import { sha256Hex } from "./sha256.ts";

/** Canonical JSON of a value (RFC 8785): the same text for equal values, whatever the order of keys. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new InternalError("bug", "canonical JSON: expected a JSON value, got none");
  return text;
}

/** Digest of a value: sha256 over its canonical JSON. */
export function canonicalDigest(value: unknown): string {
  return `sha256:${sha256Hex(canonicalJson(value))}`;
}
