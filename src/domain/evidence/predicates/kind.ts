import type * as z from "zod";

/** What a verifier has to know about one kind of predicate before it believes a statement with it. */
export interface PredicateKind {
  /** Name in `signers.yml` and in the names of bundle files. */
  readonly name: string;
  /** Type URI that we write. */
  readonly type: string;
  /** Whether the run that signed must be one of the very commit that the chain is about (docs/adr/0018). */
  readonly pinsCommit: boolean;
  readonly subjects: "commit" | "artefact" | "either";
  /**
   * The predicate with the fields that are known, without those that are null; unknown fields are left out, as in-toto's
   * parsing rules have it. Throws a ZodError for anything that is not such a predicate.
   */
  parse(predicate: unknown): unknown;
  /** What a verifier has to compare. Throws as `parse` does. */
  claims(predicate: unknown): PredicateClaims;
}

/** What a predicate says of itself that a verifier looks at, whatever its kind. */
export interface PredicateClaims {
  /** `verifier.id` or `builder.id`; null: such a predicate names none. */
  readonly verifierId: string | null;
  /** `sha256:<hex>` of the platform policy; null: such a predicate names none. */
  readonly policyDigest: string | null;
  /** Commits that it says it speaks of; null among them: it should name one and does not. */
  readonly commits: readonly (string | null)[];
  /** RFC 3339 time from which it counts no longer; null: it has none. */
  readonly expiresAt: string | null;
}

interface Words<P> extends Pick<PredicateKind, "name" | "type" | "pinsCommit" | "subjects"> {
  readonly shape: z.ZodType<P>;
  /** Word for word: neither a null nor an unknown field is left out. */
  readonly isVerbatim?: true;
  readonly verifierId?: (predicate: P) => string;
  readonly policyDigest?: (predicate: P) => string;
  readonly commits?: (predicate: P) => readonly (string | null)[];
  readonly expiresAt?: (predicate: P) => string | undefined;
}

/** A kind whose `parse` says what type it returns. */
export interface TypedKind<P> extends PredicateKind {
  parse(predicate: unknown): P;
}

/** Describes a kind by its shape and where the fields are that a verifier looks at. */
export function predicateKind<P>(words: Words<P>): TypedKind<P> {
  const { name, type, pinsCommit, subjects, shape } = words;
  const parse = (predicate: unknown): P =>
    shape.parse(words.isVerbatim ? predicate : withoutNulls(predicate));
  return {
    name,
    type,
    pinsCommit,
    subjects,
    parse,
    claims: (predicate) => claimsOf(words, parse(predicate)),
  };
}

function claimsOf<P>(words: Words<P>, predicate: P): PredicateClaims {
  return {
    verifierId: words.verifierId?.(predicate) ?? null,
    policyDigest: words.policyDigest?.(predicate) ?? null,
    commits: words.commits?.(predicate) ?? [],
    expiresAt: words.expiresAt?.(predicate) ?? null,
  };
}

/** Null is absent (in-toto's parsing rules). An entry of a list that is null stays, and no list may hold one. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const present = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(present.map(([key, inner]) => [key, withoutNulls(inner)]));
}
