import type { Rejection } from "./rejection.ts";
import type { SignerIdentity } from "./signer-identity.ts";

/** Largest bundle that is read at all: three quarters of it are left for the statement. */
export const maxBundleBytes = 16 * 1024 * 1024;

/** A bundle whose signature holds: who signed these bytes, and since when at the latest. */
export interface Opened {
  readonly state: "opened";
  readonly identity: SignerIdentity;
  /** The bytes that were signed; nothing else of the bundle was. */
  readonly payload: Uint8Array;
  /** RFC 3339: earliest time that a log or a time stamp authority vouches for. */
  readonly signedAt: string;
}

/** Evidence that counts for nothing. */
export interface Rejected extends Rejection {
  readonly state: "rejected";
}

/**
 * Proves by cryptography who signed a bundle and when, against a root that the verifier brought. It says nothing about
 * whether that somebody is allowed to say so: that is `verifyEvidence`.
 */
export type OpenBundle = (bundle: Uint8Array) => Promise<Opened | Rejected>;

/** A rejection as a value. */
export function rejected(code: Rejection["code"], message: string): Rejected {
  return { state: "rejected", code, message };
}
