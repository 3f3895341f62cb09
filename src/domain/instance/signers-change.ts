import type { Candidate } from "./listing.ts";

interface Commit {
  readonly sha: string;
  /** Address of the instance. */
  readonly address: string;
}

/** What becomes of a commit in a list of signers. Times are RFC 3339. */
export type SignersChange =
  | { readonly kind: "list"; readonly candidate: Candidate; readonly from: string }
  /** What it signed before `until` counts on. */
  | ({ readonly kind: "end"; readonly until: string } & Commit)
  /** Nothing that it ever signed counts. */
  | ({ readonly kind: "revoke"; readonly at: string; readonly reason: string } & Commit);
