import type { Approval } from "../domain/waiver/waiver.ts";

/** What is known about how an exception came about. */
export interface Consent {
  readonly approval: Approval;
  /** Login of who wrote the file; null if unknown. */
  readonly author: string | null;
  /** RFC 3339 time at which the file first appeared; null if unknown. */
  readonly introducedAt: string | null;
}

/** Proves that a waiver or baseline was approved by the role it names. Until a client can, everything is unknown. */
export interface Approvals {
  consentTo(file: { readonly path: string; readonly sha256: string }): Promise<Consent>;
}
