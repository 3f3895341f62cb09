import type { Component, Dependency } from "../component/component.ts";

/** Largest bill that is judged: GitHub attests no larger predicate. */
export const maxBillBytes = 16 * 1024 * 1024;

/** Formats that can be the predicate of a statement, which is JSON. */
export type BillFormat = "cyclonedx" | "spdx";

/** One part of a bill, with what quality is judged by. */
export interface BillPart extends Omit<Component, "hasHash"> {
  /** Somebody is named who made or supplies it. */
  readonly hasProducer: boolean;
  /** It has a purl, CPE or another identifier that others know it by. */
  readonly hasIdentifier: boolean;
  readonly hashes: readonly BillHash[];
}

export interface BillHash {
  /** As written: `SHA-512`, `SHA512`. */
  readonly algorithm: string;
  readonly value: string;
}

/** What a bill says of itself. */
export interface BillHead {
  readonly format: BillFormat;
  /** `1.6`, `2.3`. */
  readonly version: string;
  readonly hasAuthor: boolean;
  /** It has a signature inside; a detached one is the attestation's. */
  readonly isSigned: boolean;
  /** When in the life of the software it was made: `build`, `pre-build`; null: it does not say. */
  readonly context: string | null;
  readonly timestamp: string | null;
  readonly tool: { readonly name: string; readonly version: string | null } | null;
  /** Serial number or namespace, by which one bill is told from another. */
  readonly identity: string | null;
}

/** A bill of materials in the words that both formats share. */
export interface Bill {
  readonly head: BillHead;
  /** What it is about; null: it does not say, or names several. */
  readonly root: BillPart | null;
  readonly parts: readonly BillPart[];
  readonly edges: readonly Dependency[];
}
