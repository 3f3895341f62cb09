import { resetIn } from "./rate-limit.ts";
import { type Unread, unread } from "./unread.ts";

/** What the questions of a run have cost. */
export interface CallCounts {
  /** Requests that were sent, each attempt by itself. */
  readonly rest: number;
  readonly graphql: number;
  /** Answers that had not changed; GitHub does not charge them (facts 8.11). */
  readonly notModified: number;
  /** Attempts after the first. */
  readonly retries: number;
  /** Milliseconds spent waiting for limits and between attempts. */
  readonly waitedMs: number;
  /** Points of GraphQL's own budget. */
  readonly points: number;
}

/** How much a run may ask, and how long it may take. */
export interface CallLimits {
  readonly maxCalls: number;
  /** From the making of the client to its last attempt. */
  readonly deadlineMs: number;
  /** All waiting for rate limits together. */
  readonly waitBudgetMs: number;
}

/** Counts the calls of one run and says when it has had enough: an outcome of its own, never an answer. */
export class CallBook {
  readonly #limits: CallLimits;
  readonly #startedAt = performance.now();
  readonly #counts = { rest: 0, graphql: 0, notModified: 0, retries: 0, waitedMs: 0, points: 0 };
  #resetAt: string | undefined;

  constructor(limits: CallLimits) {
    this.#limits = limits;
  }

  get counts(): CallCounts {
    return { ...this.#counts };
  }

  /** Time left, for one more attempt. */
  get remainingMs(): number {
    return Math.max(0, this.#limits.deadlineMs - (performance.now() - this.#startedAt));
  }

  /** Enters an attempt; instead of that, the reason why there is none left. */
  charge(kind: "rest" | "graphql"): Unread | null {
    const { maxCalls, deadlineMs } = this.#limits;
    const { rest, graphql } = this.#counts;
    const resetAt = this.#resetAt;
    if (rest + graphql >= maxCalls)
      return unread("budget", `the ${maxCalls} calls of this run are spent`, { resetAt });
    if (this.remainingMs === 0)
      return unread("budget", `the ${deadlineMs} ms of this run for GitHub are over`, { resetAt });
    this.#counts[kind] += 1;
    return null;
  }

  count(what: "notModified" | "points", by = 1): void {
    this.#counts[what] += by;
  }

  /** Enters another attempt after a wait, if the run can afford it. */
  canRetry(afterMs: number): boolean {
    const { waitBudgetMs } = this.#limits;
    if (this.#counts.waitedMs + afterMs > waitBudgetMs || afterMs >= this.remainingMs) return false;
    this.#counts.waitedMs += afterMs;
    this.#counts.retries += 1;
    return true;
  }

  /** Remembers when GitHub's hourly limit begins anew. */
  see(headers: Headers): void {
    this.#resetAt =
      resetIn({ "x-ratelimit-reset": headers.get("x-ratelimit-reset") ?? undefined }) ?? this.#resetAt;
  }
}
