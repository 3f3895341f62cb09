import { sha256HexOfBytes } from "../digest/sha256.ts";
import { type AcceptedPolicies, isAccepted } from "./accepted-policies.ts";
import type { Expectation } from "./expectation.ts";
import { type OpenBundle, type Opened, type Rejected, rejected } from "./open.ts";
import { predicateFor } from "./predicates/index.ts";
import type { PredicateClaims, PredicateKind } from "./predicates/kind.ts";
import type { SignerIdentity } from "./signer-identity.ts";
import { rejectSigner, type Signers, shown } from "./signers.ts";
import { rejectCommit, rejectSource } from "./source.ts";
import type { Statement } from "./statement.ts";
import { readStatement } from "./statement-bytes.ts";
import { commitsOf, rejectSubject } from "./subject.ts";

/** What a verifier brings along; none of it comes from what is verified (docs/adr/0018). */
export interface Trust {
  readonly open: OpenBundle;
  readonly signers: Signers;
  readonly policies: AcceptedPolicies;
  /** Refs that count besides those that are asked for, as the verifier's own policy names them. */
  readonly isReleaseRef?: (ref: string) => boolean;
}

/** Evidence that counts. */
export interface Verified {
  readonly state: "verified";
  readonly statement: Statement;
  readonly identity: SignerIdentity;
  readonly signedAt: string;
  /** sha256 of the bundle's bytes, in lower-case hex. */
  readonly digest: string;
  /** sha256 of the bytes that were signed: a store may write the bundle around them anew. */
  readonly statementDigest: string;
}

interface Claim {
  readonly statement: Statement;
  readonly opened: Opened;
  readonly expected: Expectation;
  readonly kind: PredicateKind;
}

interface ReadClaim extends Claim {
  readonly claims: PredicateClaims;
}

/**
 * Decides whether a bundle is evidence of what is expected: the only place where evidence becomes believed. The order is the
 * one of docs/adr/0018; the first thing that is not as expected is the answer.
 */
export async function verifyEvidence(
  bundle: Uint8Array,
  expected: Expectation,
  trust: Trust,
): Promise<Verified | Rejected> {
  const kind = await predicateFor(expected.predicateType);
  if (kind === undefined)
    return rejected("predicate-type", `nobody here knows the predicate ${shown(expected.predicateType)}`);
  const opened = await trust.open(bundle);
  if (opened.state === "rejected") return opened;
  const { identity, signedAt } = opened;
  const stranger =
    rejectTime(opened, expected) ??
    rejectSigner(trust.signers, kind.name, opened) ??
    rejectSource(expected.source, identity, trust.isReleaseRef);
  if (stranger !== null) return stranger;
  const read = readStatement(opened.payload);
  if (read.state === "rejected") return read;
  const { statement } = read;
  const refusal = rejectClaim({ statement, opened, expected, kind }, trust.policies);
  if (refusal !== null) return refusal;
  const digests = { digest: sha256HexOfBytes(bundle), statementDigest: sha256HexOfBytes(opened.payload) };
  return { state: "verified", statement, identity, signedAt, ...digests };
}

/** The authority's clock and the asker's are never quite the same. */
const toleranceMs = 60_000;

/** Who asks about a past time must not be answered by what was signed after it. */
function rejectTime({ signedAt }: Opened, { at }: Expectation): Rejected | null {
  const [signed, asked] = [Date.parse(signedAt), Date.parse(at)];
  if (signed <= asked + toleranceMs) return null;
  return rejected("not-yet-valid", `this was signed at ${signedAt}, which is after ${shown(at)}`);
}

function rejectClaim(claim: Claim, policies: AcceptedPolicies): Rejected | null {
  const { statement, expected, kind } = claim;
  const type = statement.predicateType;
  if (type !== expected.predicateType)
    return rejected("predicate-type", `expected the predicate ${expected.predicateType}, got ${shown(type)}`);
  const claims = claimsOf(claim);
  if (claims === null) return rejected("predicate", `the predicate is not a ${kind.name} of the known form`);
  const read = { ...claim, claims };
  return (
    rejectPinned(read) ??
    rejectVerifier(read) ??
    rejectSubject(statement, expected.subject, kind.subjects) ??
    rejectPolicy(read, policies) ??
    rejectAge(read)
  );
}

/** Null: it is none of its kind. */
function claimsOf({ statement, kind }: Claim): PredicateClaims | null {
  try {
    return kind.claims(statement.predicate);
  } catch {
    return null;
  }
}

/**
 * Where the predicate pins the commit, everything that names one names that of the run: who asks, the subject, and for
 * provenance the source that it says it was built from.
 */
function rejectPinned({ statement, opened, expected, kind, claims }: ReadClaim): Rejected | null {
  if (!kind.pinsCommit) return null;
  const asked = expected.source.commit === null ? [] : [expected.source.commit];
  return rejectCommit([...asked, ...commitsOf(statement), ...claims.commits], opened.identity);
}

/** Whoever judged is named as the file that signed: by its ref, as the certificate has it, or by its commit. */
function rejectVerifier({ opened, claims: { verifierId: id } }: ReadClaim): Rejected | null {
  const { subjectAlternativeName: san, signerDigest } = opened.identity;
  const atCommit = `${san.slice(0, san.lastIndexOf("@"))}@${signerDigest}`;
  if (id === null || id === san || id === atCommit) return null;
  return rejected("verifier", `expected the verifier ${shown(atCommit)}, got ${shown(id)}`);
}

function rejectPolicy(
  { expected, claims: { policyDigest: digest } }: ReadClaim,
  policies: AcceptedPolicies,
): Rejected | null {
  if (digest === null || isAccepted(policies, digest, expected.at)) return null;
  return rejected("policy", `the platform policy ${shown(digest)} is not accepted at ${shown(expected.at)}`);
}

function rejectAge({ expected, claims: { expiresAt } }: ReadClaim): Rejected | null {
  if (expiresAt === null || Date.parse(expected.at) < Date.parse(expiresAt)) return null;
  return rejected(
    "expired",
    `this counts until ${shown(expiresAt)}; the question is about ${shown(expected.at)}`,
  );
}
