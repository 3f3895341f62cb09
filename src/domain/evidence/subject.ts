import { type Rejected, rejected } from "./open.ts";
import type { PredicateKind } from "./predicates/kind.ts";
import type { DigestSet, Statement } from "./statement.ts";

/** Algorithms that are accepted, with how their digests look; all others are as if they were not there. */
const accepted: ReadonlyMap<string, RegExp> = new Map([
  ["sha256", /^[0-9a-f]{64}$/],
  ["gitCommit", /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/],
]);

const algorithmsOf = {
  commit: ["gitCommit"],
  artefact: ["sha256"],
  either: ["sha256", "gitCommit"],
} as const satisfies Readonly<Record<PredicateKind["subjects"], readonly string[]>>;

/** Decides whether the statement is about the expected subject; null: yes. */
export function rejectSubject(
  { subject }: Statement,
  wanted: DigestSet,
  subjects: PredicateKind["subjects"],
): Rejected | null {
  const allowed: readonly string[] = algorithmsOf[subjects];
  const asked = strong(wanted).filter(([algorithm]) => allowed.includes(algorithm));
  if (asked.length === 0)
    return rejected("weak-digest", `expected to be asked for a subject by ${allowed.join(" or ")}`);
  const isMeant = ({ digest }: { readonly digest: DigestSet }): boolean =>
    asked.some(([algorithm, hex]) => own(digest, algorithm) === hex) &&
    asked.every(([algorithm, hex]) => [undefined, hex].includes(own(digest, algorithm)));
  if (subject.some(isMeant)) return null;
  if (subject.every(({ digest }) => strong(digest).length === 0))
    return rejected("weak-digest", "the statement names its subjects by no accepted digest");
  const names = asked.map(([algorithm, hex]) => `${algorithm}:${hex}`).join(", ");
  return rejected("subject", `the statement is not about ${names}`);
}

/** Commits that the statement is about. */
export function commitsOf({ subject }: Statement): readonly string[] {
  return subject.flatMap(({ digest }) => own(digest, "gitCommit") ?? []);
}

function strong(digest: DigestSet): readonly (readonly [string, string])[] {
  return Object.entries(digest).filter(([algorithm, hex]) => accepted.get(algorithm)?.test(hex) === true);
}

function own(digest: DigestSet, algorithm: string): string | undefined {
  return Object.hasOwn(digest, algorithm) ? digest[algorithm] : undefined;
}
