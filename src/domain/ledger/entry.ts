import * as z from "zod";
import { canonicalJson } from "../digest/canonical.ts";

const hex = /^[0-9a-f]{64}$/;

/** `audit-export`: what a release run left behind was kept and signed. */
export const entryKinds = ["release", "audit-export"] as const;

/** What a ledger remembers: digests and numbers that only the evidence explains; no name, no person. */
export interface LedgerEntry {
  readonly kind: (typeof entryKinds)[number];
  /** Numeric id of the run that made the release, also of its export. */
  readonly run: number;
  /** sha256 of the artefact, or of the manifest of an export, in lower-case hex. */
  readonly subject: string;
  /** sha256 of the file with all signed statements as lines, or of the bundle of an export, in lower-case hex. */
  readonly evidence: string;
}

/** Most bytes of a leaf: an index, numbers and digests, and nothing that anybody could write prose into. */
export const mostLeafBytes = 200;
/** So that a leaf is never too long. */
const mostIndex = 999_999_999;

/** Digests without padding: in hex, two of them and their names would not fit. */
const Digest = z
  .string()
  .regex(/^[\w-]{43}$/)
  .transform((text) => Buffer.from(text, "base64url").toString("hex"));
const Leaf = z.strictObject({
  evidence: Digest,
  index: z.int().min(0).max(mostIndex),
  kind: z.enum(entryKinds),
  run: z.int().min(1),
  subject: Digest,
});

/** An entry at its place. */
export interface LedgerLeaf {
  readonly index: number;
  readonly entry: LedgerEntry;
}

/** The one text of an entry at an index (RFC 8785), which is what the tree is over. */
export function leafText({ index, entry }: LedgerLeaf): string {
  const { kind, run, subject, evidence } = entry;
  return canonicalJson({ evidence: short(evidence), index, kind, run, subject: short(subject) });
}

function short(digest: string): string {
  return Buffer.from(digest, "hex").toString("base64url");
}

/** Reads what {@link leafText} writes and nothing else; null: these bytes are no leaf. */
export function readLeaf(bytes: Uint8Array): LedgerLeaf | null {
  if (bytes.length > mostLeafBytes) return null;
  const text = Buffer.from(bytes).toString("latin1");
  const parsed = Leaf.safeParse(tryParse(text));
  if (!parsed.success) return null;
  const { index, ...entry } = parsed.data;
  const leaf = { index, entry };
  // Another order of keys, a blank or spare bits of a digest would be another leaf that says the same.
  return leafText(leaf) === text ? leaf : null;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a ledger can take it. */
export function isEntry({ run, subject, evidence }: LedgerEntry): boolean {
  return Number.isSafeInteger(run) && run > 0 && hex.test(subject) && hex.test(evidence);
}
