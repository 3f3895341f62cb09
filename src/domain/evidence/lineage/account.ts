import type { Lineage } from "./lineage.ts";

/** What came of judging the recorded facts of a stage once more. */
export interface Rejudged {
  readonly stage: number;
  /** `not-here`: the facts or their record did not come along, or the policy of then did not. */
  readonly state: "same" | "other" | "not-here";
  readonly words: string;
}

/** The answer to "where does this come from": what is proved, what is not, and what is wrong with the folder itself. */
export interface Account {
  readonly lineage: Lineage;
  readonly rejudged: readonly Rejudged[];
  /** Files of the folder that are gone, or are not what its index says. */
  readonly damage: readonly string[];
  /** Whether every stage must come to the same result again. */
  readonly isRejudgingAsked: boolean;
}

/**
 * Whether everything is proved. Facts that contradict take nothing away unless it was asked to judge again, as whoever left them
 * out would gain by that; then facts that did not come along take as much.
 */
export function isProved({ lineage, rejudged, damage, isRejudgingAsked }: Account): boolean {
  if (!lineage.holds || damage.length > 0) return false;
  return !isRejudgingAsked || rejudged.every(({ state }) => state === "same");
}

/** `owner/name` as the certificate of a proved link has it; null: no link is proved. */
export function repositoryOf({ links }: Lineage): string | null {
  const proof = links.flatMap(({ proofs }) => proofs)[0];
  return proof?.verified.identity.sourceRepository?.replace("https://github.com/", "") ?? null;
}

/** When the newest statement of the chain was signed; null: none is proved. */
export function signedLast({ links }: Lineage): string | null {
  const times = links.flatMap(({ proofs }) => proofs.map(({ verified }) => verified.signedAt));
  return times.toSorted().at(-1) ?? null;
}
