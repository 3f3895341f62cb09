import type { Signer, SignerRevision, Signers } from "../evidence/signers.ts";
import { type Channel, refOf } from "./channel.ts";
import type { SigningFile } from "./signing-files.ts";

/** A commit of an instance that products are about to run, or run. */
export interface Candidate {
  readonly sha: string;
  /** Address of the instance: `https://github.com/acme/platform`. */
  readonly address: string;
  /** Files with which it signs. */
  readonly files: readonly SigningFile[];
  readonly channels: readonly Channel[];
}

/** Whether what a commit signs counts by a list of signers. */
export type Listing =
  | { readonly state: "listed" }
  | { readonly state: "signs-nothing" }
  /** Nobody would take its word: it is not listed, not yet, or not any more. */
  | { readonly state: "unlisted"; readonly why: string }
  | { readonly state: "revoked"; readonly why: string };

/** Address of a workflow file, as a certificate names it. */
export function addressOf({ address }: Pick<Candidate, "address">, { workflow }: SigningFile): string {
  return `${address}/${workflow}`;
}

/** Says of a commit whether all that it signs at its channels counts at a time. Pure. */
export function listingOf({ signers }: Signers, candidate: Candidate, now: string): Listing {
  if (candidate.files.length === 0) return { state: "signs-nothing" };
  const found = candidate.files.map((file) => listingOfFile(signers, { candidate, file, now }));
  return (
    found.find(({ state }) => state === "revoked") ??
    found.find(({ state }) => state === "unlisted") ?? { state: "listed" }
  );
}

interface Question {
  readonly candidate: Candidate;
  readonly file: SigningFile;
  readonly now: string;
}

function listingOfFile(signers: readonly Signer[], { candidate, file, now }: Question): Listing {
  const own = signers.filter(({ workflow }) => workflow === addressOf(candidate, file));
  const revisions = own.flatMap((entry) => entry.revisions.filter(({ sha }) => sha === candidate.sha));
  const revoked = revisions.find((revision) => revision.revoked !== null);
  if (revoked?.revoked != null)
    return { state: "revoked", why: `${candidate.sha} is revoked since ${revoked.revoked.at}` };
  for (const channel of candidate.channels) {
    const why = lackIn(own, { sha: candidate.sha, file, ref: refOf(channel), now });
    if (why !== null) return { state: "unlisted", why };
  }
  return { state: "listed" };
}

interface Use {
  readonly sha: string;
  readonly file: SigningFile;
  readonly ref: string;
  readonly now: string;
}

/** What keeps a verifier from believing one file at one ref; null: nothing. */
function lackIn(own: readonly Signer[], { sha, file, ref, now }: Use): string | null {
  const named = own.filter(({ refs }) => refs.includes(ref));
  const inForce = named.filter(({ revisions }) =>
    revisions.some((one) => one.sha === sha && isInForce(one, now)),
  );
  const lacking = file.predicates.filter((name) => !inForce.some((entry) => entry.predicates.includes(name)));
  if (lacking.length === 0) return null;
  const listed = named.flatMap(({ revisions }) => revisions).some((one) => one.sha === sha);
  if (inForce.length > 0) return `${file.workflow} at ${ref} may not say ${lacking.join(", ")}`;
  return listed
    ? `${file.workflow} of ${sha} does not count at ${ref} now: its time is over, or has not begun`
    : `no signer is ${file.workflow} at ${ref} of commit ${sha}`;
}

function isInForce({ from, until }: SignerRevision, now: string): boolean {
  const at = Date.parse(now);
  return at >= Date.parse(from) && (until === null || at < Date.parse(until));
}

/** Commits that were ever listed, the latest first; of two that were listed at once the one that stands further down. */
export function listedCommits({ signers }: Signers): readonly string[] {
  const all = signers.flatMap(({ revisions }) => revisions).toReversed();
  const latest = all.toSorted((one, other) => Date.parse(other.from) - Date.parse(one.from));
  return [...new Set(latest.map(({ sha }) => sha))];
}
