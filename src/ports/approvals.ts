import type { Approval } from "../domain/waiver/waiver.ts";

/** What is known about how an exception came about. */
export interface Consent {
  readonly approval: Approval;
  /** Login of who wrote the file; null if unknown. */
  readonly author: string | null;
  /** RFC 3339 time at which the file first appeared; null if unknown. */
  readonly introducedAt: string | null;
}

/** A file that asks for an exception, and who may grant it. */
export interface ConsentRequest {
  readonly path: string;
  /** sha256 of the text that is judged; consent to another text is none. */
  readonly sha256: string;
  /** Teams (`@org/team`) and people (`@login`) of the role that the file names. */
  readonly holders: readonly string[];
}

/** Proves that a waiver or baseline was approved by the role it names. Without GitHub everything is unknown. */
export interface Approvals {
  consentTo(request: ConsentRequest): Promise<Consent>;
}
