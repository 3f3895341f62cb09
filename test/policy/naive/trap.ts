import type { PullRequest } from "../../../src/domain/change/change.ts";
import type { SourceFacts } from "../../../src/domain/facts/source-facts.ts";
import { known } from "../../support/known-facts.ts";
import { requested } from "../../support/source-facts.ts";

/** A judgement as it is often written, on facts on which it passes what it must not. */
export interface Trap {
  readonly attack: string;
  readonly check: string;
  /** Ours on the attack. */
  readonly ours: string;
  readonly facts: SourceFacts;
  /** The same without the attack; the naive one is right here, or it would prove nothing. */
  readonly honest: SourceFacts;
  /** The same with a plain fault that the naive one does see. */
  readonly plain: SourceFacts;
  readonly naive: (facts: SourceFacts) => boolean;
}

export function firstRequest({ change: fact }: SourceFacts): PullRequest {
  if (fact.state === "unknown" || fact.value.pullRequests.state === "unknown") throw new Error("no request");
  const [request] = fact.value.pullRequests.value;
  if (request === undefined) throw new Error("no request");
  return request;
}

/** What an unread list is to somebody who forgets that it was not read. */
export function orNone<T>(
  fact: { readonly state: "known"; readonly value: readonly T[] } | { readonly state: "unknown" },
): readonly T[] {
  return fact.state === "known" ? fact.value : [];
}

export const approvedAtHead = (facts: SourceFacts): boolean => {
  const { headCommit, reviews } = firstRequest(facts);
  return orNone(reviews).some(({ state, commit: at }) => state === "approved" && at === headCommit);
};

export const none = requested({ reviews: known([]) });
