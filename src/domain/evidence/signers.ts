import { type Rejected, rejected } from "./open.ts";
import type { SignerIdentity } from "./signer-identity.ts";

/** One commit of a workflow file, with the time in which what it signed counts. */
export interface SignerRevision {
  readonly sha: string;
  /** RFC 3339. */
  readonly from: string;
  readonly until: string | null;
  /** Nothing that it signed counts; with `keepsEarlier` only what it signed from `at` on does not. */
  readonly revoked: { readonly at: string; readonly keepsEarlier: boolean } | null;
}

/** A workflow file that may say such predicates. */
export interface Signer {
  /** Names of predicates: `gate-evaluation`. */
  readonly predicates: readonly string[];
  /** `https://github.com/<owner>/<repo>/<path>`. */
  readonly workflow: string;
  /** Full refs at which products may call it. */
  readonly refs: readonly string[];
  readonly revisions: readonly SignerRevision[];
  /** Events of the run. */
  readonly triggers: readonly string[];
  /** `github-hosted`, `self-hosted`. */
  readonly runners: readonly string[];
}

/** Whose word counts for what. The verifier holds it, never what is verified. */
export interface Signers {
  readonly issuer: string;
  readonly signers: readonly Signer[];
}

export interface Signature {
  readonly identity: SignerIdentity;
  readonly signedAt: string;
}

/** Decides whether this somebody may say this predicate; null: yes. */
export function rejectSigner(
  { issuer, signers }: Signers,
  predicate: string,
  { identity, signedAt }: Signature,
): Rejected | null {
  if (identity.issuer !== issuer)
    return rejected("issuer", `expected a token of ${issuer}, got one of ${shown(identity.issuer)}`);
  const san = identity.subjectAlternativeName;
  if (identity.signerUri !== san)
    return rejected(
      "signer-workflow",
      `the certificate names two files: ${shown(san)}, ${shown(identity.signerUri)}`,
    );
  const named = signers.filter(
    (signer) => signer.predicates.includes(predicate) && addressesOf(signer).includes(san),
  );
  if (named.length === 0)
    return rejected("signer-workflow", `no signer of ${predicate} is the file ${shown(san)}`);
  const refusals = named.map((signer) => rejectUse(signer, { identity, signedAt }));
  return refusals.includes(null) ? null : (refusals[0] ?? null);
}

/** Whole addresses are compared: a pattern or a beginning would let others in. */
function addressesOf({ workflow, refs }: Signer): readonly string[] {
  return refs.map((ref) => `${workflow}@${ref}`);
}

function rejectUse(
  { revisions, runners, triggers }: Signer,
  { identity, signedAt }: Signature,
): Rejected | null {
  const revision = revisions.find(({ sha }) => sha === identity.signerDigest);
  if (revision === undefined)
    return rejected(
      "signer-revision",
      `commit ${shown(identity.signerDigest)} of the signing file is not listed`,
    );
  const refusal = rejectRevision(revision, signedAt);
  if (refusal !== null) return refusal;
  if (!includes(runners, identity.runnerEnvironment))
    return rejected(
      "runner",
      `expected a runner that is ${runners.join(" or ")}, got ${shown(identity.runnerEnvironment)}`,
    );
  if (!includes(triggers, identity.trigger))
    return rejected("trigger", `expected the event ${triggers.join(" or ")}, got ${shown(identity.trigger)}`);
  return null;
}

function rejectRevision({ sha, from, until, revoked }: SignerRevision, signedAt: string): Rejected | null {
  const at = Date.parse(signedAt);
  const name = `commit ${sha} of the signing file`;
  if (revoked !== null && !(revoked.keepsEarlier && at < Date.parse(revoked.at)))
    return rejected(
      "signer-revoked",
      `${name} is revoked since ${revoked.at}; this was signed at ${signedAt}`,
    );
  const isInTime = at >= Date.parse(from) && (until === null || at < Date.parse(until));
  if (isInTime) return null;
  const end = until === null ? "" : ` until ${until}`;
  return rejected("signer-expired", `${name} counts from ${from}${end}; this was signed at ${signedAt}`);
}

function includes(list: readonly string[], word: string | null): boolean {
  return word !== null && list.includes(word);
}

const longestShown = 200;

/** Somebody else's text in a message of ours: quoted, on one line, cut short. */
export function shown(text: string | null): string {
  return text === null ? "nothing" : JSON.stringify(text.slice(0, longestShown));
}
