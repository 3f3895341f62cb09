import { sha256HexOfBytes } from "../../digest/sha256.ts";
import type { OpenBundle } from "../open.ts";
import { predicateFor } from "../predicates/index.ts";
import type { PredicateKind, TypedKind } from "../predicates/kind.ts";
import type { DigestSet, Statement } from "../statement.ts";
import { readStatement } from "../statement-bytes.ts";
import { type Trust, type Verified, verifyEvidence } from "../verify.ts";
import type { Exhibit, LineageRequest, Proof, Refusal } from "./lineage.ts";

/** A bundle whose signature holds. What it says decides only which question it may answer. */
export interface Admitted extends Exhibit {
  readonly kind: PredicateKind;
  readonly statement: Statement;
  /** sha256 of the signed bytes. */
  readonly digest: string;
}

/** Everything that was brought, opened once. */
export interface Evidence {
  readonly admitted: readonly Admitted[];
  readonly unreadable: readonly Refusal[];
  /** The verifier's trust, which opens no bundle twice. */
  readonly trust: Trust;
}

/** Opens every bundle, and sorts them by what they claim to be. */
export async function openExhibits(exhibits: readonly Exhibit[], trust: Trust): Promise<Evidence> {
  const own = { ...trust, open: openedOnce(trust.open) };
  const looked = [];
  for (const exhibit of exhibits) looked.push(await admit(exhibit, own));
  return {
    admitted: looked.flatMap((entry) => ("kind" in entry ? [entry] : [])),
    unreadable: looked.flatMap((entry) => ("kind" in entry ? [] : [entry])),
    trust: own,
  };
}

/** Opens each bundle once, however often and from wherever it is brought. */
export function openedOnce(open: OpenBundle): OpenBundle {
  const answers = new Map<string, ReturnType<OpenBundle>>();
  return (bundle) => {
    const digest = sha256HexOfBytes(bundle);
    const answer = answers.get(digest) ?? open(bundle);
    answers.set(digest, answer);
    return answer;
  };
}

async function admit(exhibit: Exhibit, { open }: Trust): Promise<Admitted | Refusal> {
  const { path, bundle } = exhibit;
  const opened = await open(bundle);
  if (opened.state === "rejected") return { path, code: opened.code, message: opened.message };
  const read = readStatement(opened.payload);
  if (read.state === "rejected") return { path, code: read.code, message: read.message };
  const kind = await predicateFor(read.statement.predicateType);
  const digest = sha256HexOfBytes(opened.payload);
  if (kind !== undefined) return { path, bundle, kind, statement: read.statement, digest };
  return { path, code: "predicate-type", message: "nobody here knows what such a predicate says" };
}

/** What is asked of all evidence of one kind. */
export interface Question<P> {
  readonly kind: TypedKind<P>;
  /** `named`: whatever it is about, as other evidence that counts names this very statement by its digest. */
  readonly subject: DigestSet | { readonly named: ReadonlySet<string> };
  /** Commit that the run which signed must have been of; null: the one that it says itself. */
  readonly commit: string | null;
  /** Whether it speaks of this at all; what does not is no answer, good or bad. */
  concerns?(predicate: P): boolean;
  /** Why it is not the answer that is needed; null: it is. */
  objection?(predicate: P, verified: Verified): string | null;
}

export interface Answer<P> {
  readonly proofs: readonly Proof<P>[];
  readonly refusals: readonly Refusal[];
}

/** All evidence that answers a question, and why the rest of its kind does not. */
export async function ask<P>(
  question: Question<P>,
  evidence: Evidence,
  request: LineageRequest,
): Promise<Answer<P>> {
  const proofs: Proof<P>[] = [];
  const refusals: Refusal[] = [];
  for (const exhibit of evidence.admitted) {
    if (exhibit.kind !== question.kind || !mayConcern(question, exhibit)) continue;
    const answer = await tryOne(question, exhibit, { trust: evidence.trust, request });
    if ("predicate" in answer) proofs.push(answer);
    else refusals.push(answer);
  }
  return { proofs, refusals };
}

/** Nothing is believed here: who cannot be read is looked at, and refused by name. */
function mayConcern<P>({ kind, subject, concerns }: Question<P>, exhibit: Admitted): boolean {
  if (isNamed(subject) && !digestsOf(exhibit).some((digest) => subject.named.has(digest))) return false;
  if (concerns === undefined) return true;
  try {
    return concerns(kind.parse(exhibit.statement.predicate));
  } catch {
    return true;
  }
}

type Named = Extract<Question<unknown>["subject"], { readonly named: ReadonlySet<string> }>;

function isNamed(subject: Question<unknown>["subject"]): subject is Named {
  return typeof subject["named"] === "object";
}

/** Digests by which another statement may name this one: of what was signed, and of the bundle as it was published. */
export function digestsOf({ digest, bundle }: Admitted): readonly string[] {
  return [digest, sha256HexOfBytes(bundle)];
}

async function tryOne<P>(
  question: Question<P>,
  { path, bundle, statement, digest }: Admitted,
  { trust, request }: { readonly trust: Trust; readonly request: LineageRequest },
): Promise<Proof<P> | Refusal> {
  const { kind, subject, commit } = question;
  const { repositoryId, ownerId, refs, at } = request;
  const source = { repositoryId, ownerId, refs, commit };
  const about = isNamed(subject) ? (statement.subject[0]?.digest ?? {}) : subject;
  const expected = { predicateType: statement.predicateType, subject: about, source, at };
  const verified = await verifyEvidence(bundle, expected, trust);
  if (verified.state === "rejected") return { path, code: verified.code, message: verified.message };
  const predicate = kind.parse(verified.statement.predicate);
  const message = question.objection?.(predicate, verified) ?? null;
  return message === null
    ? { path, verified, predicate, statementDigest: digest }
    : { path, code: "objection", message };
}
