import type { Approval } from "./waiver.ts";

/** Old debt that somebody owns: findings that were there before the gate, each with a date (design §7, ratchet). */
export interface Baseline {
  readonly owner: { readonly name: string; readonly uri: string };
  readonly justification: string;
  readonly tracking: readonly { readonly uri: string }[];
  readonly requestedAt: string;
  readonly approverRole: string;
  readonly entries: readonly { readonly fingerprint: string; readonly burnDownOn: string }[];
}

/** A baseline file as it was found; it is approved like a waiver. */
export interface BaselineFact {
  readonly path: string;
  readonly sha256: string;
  readonly baseline: Baseline;
  readonly approval: Approval;
  readonly author: string | null;
  readonly introducedAt: string | null;
}
