/** Why evidence is not accepted; docs/explanation/evidence-trust.md says what each stops. */
export const rejectionCodes = [
  // The bundle as bytes.
  "not-a-bundle",
  "too-large",
  "too-deep",
  "unsigned",
  "several-signatures",
  "payload-type",
  // What cryptography says of it.
  "signature",
  "certificate",
  "timestamp",
  "transparency-log",
  // Who signed.
  "issuer",
  "signer-workflow",
  "signer-revision",
  "signer-revoked",
  "signer-expired",
  "runner",
  "trigger",
  "ref",
  "repository",
  "source-commit",
  // What was signed.
  "statement",
  "predicate-type",
  "predicate",
  "verifier",
  "subject",
  "weak-digest",
  "policy",
  "expired",
  "not-yet-valid",
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

/** Evidence that counts for nothing, with what was expected and what was found. */
export interface Rejection {
  readonly code: RejectionCode;
  readonly message: string;
}
