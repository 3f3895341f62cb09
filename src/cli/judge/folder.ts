import { sha256HexOfBytes } from "../../domain/digest/sha256.ts";
import { predicateNameFor } from "../../domain/evidence/predicates/index.ts";
import type { Pinned } from "../../domain/evidence/predicates/shapes.ts";
import type { Statement } from "../../domain/evidence/statement.ts";
import type { Verified } from "../../domain/evidence/verify.ts";
import { InternalError } from "../../errors.ts";

/** A bundle on its way into a release folder. */
export interface FiledBundle {
  /** `bundles/03-gate-evaluation.sigstore.json` */
  readonly path: string;
  readonly sha256: string;
  /** Of what was signed: stores write bundles anew. */
  readonly statementDigest: string;
  readonly bytes: Uint8Array;
  readonly predicateType: string;
  /** `sha256:…` of an artefact, `gitCommit:…` of a commit. */
  readonly subject: string;
}

/** Gives a bundle the next place in the folder. */
export function fileBundle(
  bytes: Uint8Array,
  { statement, statementDigest }: Pick<Verified, "statement" | "statementDigest">,
  number: number,
): FiledBundle {
  const { predicateType } = statement;
  const name = predicateNameFor(predicateType);
  if (name === undefined)
    throw new InternalError("bug", `expected a predicate of ours, got ${predicateType}`);
  const path = `bundles/${String(number).padStart(2, "0")}-${name}.sigstore.json`;
  return {
    path,
    sha256: sha256HexOfBytes(bytes),
    statementDigest,
    bytes,
    predicateType,
    subject: subjectOf(statement),
  };
}

function subjectOf({ subject: [subject] }: Statement): string {
  const [algorithm, digest] = Object.entries(subject?.digest ?? {})[0] ?? [];
  if (algorithm === undefined) throw new InternalError("bug", "expected a subject with a digest, got none");
  return `${algorithm}:${digest}`;
}

/** A bundle as other statements name it. */
export function pinnedTo({ path, statementDigest, predicateType }: FiledBundle): Pinned {
  return { uri: path, digest: { sha256: statementDigest }, annotations: { predicateType } };
}

/** A file besides the bundles. */
export interface FolderFile {
  readonly path: string;
  readonly sha256: string;
  readonly kind: "facts" | "record";
  /** Digest of the facts that a record belongs to. */
  readonly of?: string;
  readonly bytes: Uint8Array;
}
