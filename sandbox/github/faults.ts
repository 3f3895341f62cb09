import { setTimeout as wait } from "node:timers/promises";
import { Refusal, refuse } from "./refusal.ts";

/** What goes wrong, and with which requests (sandbox.md 1.6). */
export interface FaultRule {
  readonly kind: FaultKind;
  /** GitHub's id of an operation, or `graphql`; any if not given. */
  readonly operation?: string;
  readonly method?: string;
  /** The first of the matching requests that it hits, from 1. */
  readonly nth?: number;
  /** How many it hits; 1 if not given. */
  readonly times?: number;
  /** Of `status` and `secondary`. */
  readonly status?: number;
  /** Of `status`: a page in place of JSON, as proxies send it. */
  readonly isHtml?: boolean;
  /** Seconds, of `secondary`: sent as `retry-after`. */
  readonly retryAfter?: number;
  /** Milliseconds, of `slow`. */
  readonly delayMs?: number;
  /** Writes to go back, of `stale`. */
  readonly writes?: number;
  /** Number of the page, of `drop-page` and `repeat-page`. */
  readonly page?: number;
}

export const faultKinds = [
  "primary",
  "secondary",
  "status",
  "reset",
  "reset-after-commit",
  "truncate",
  "slow",
  "stale",
  "drop-page",
  "repeat-page",
  "graphql-errors",
] as const;

export type FaultKind = (typeof faultKinds)[number];

interface Counted {
  readonly rule: FaultRule;
  seen: number;
}

/** The faults of a run; each counts the requests that it could hit. */
export class Faults {
  #rules: Counted[] = [];

  constructor(rules: readonly FaultRule[] = []) {
    this.replace(rules);
  }

  get rules(): readonly FaultRule[] {
    return this.#rules.map(({ rule }) => rule);
  }

  replace(rules: readonly FaultRule[]): void {
    this.#rules = rules.map((rule) => ({ rule, seen: 0 }));
  }

  add(rule: FaultRule): void {
    this.#rules.push({ rule, seen: 0 });
  }

  /** The faults that hit this request. */
  hits(request: Hittable): readonly FaultRule[] {
    return this.#rules.filter((counted) => isHit(counted, request)).map(({ rule }) => rule);
  }
}

interface Hittable {
  /** GitHub's id, or `graphql`. */
  readonly operation: string;
  readonly method: string;
}

function isHit(counted: Counted, request: Hittable): boolean {
  const { rule } = counted;
  const { operation = request.operation, method = request.method, nth = 1 } = rule;
  if (operation !== request.operation || method !== request.method) return false;
  counted.seen += 1;
  // A page that is lost is lost for everybody who asks, however often.
  const times = rule.times ?? (rule.page === undefined ? 1 : Number.POSITIVE_INFINITY);
  return counted.seen >= nth && counted.seen < nth + times;
}

const defaultDelayMs = 1_000;

/** Does what a fault does before the request is answered. @throws {Refusal} in place of the answer */
export async function goWrong(faults: readonly FaultRule[]): Promise<void> {
  for (const fault of faults) {
    if (fault.kind === "slow") await wait(fault.delayMs ?? defaultDelayMs);
    if (fault.kind === "secondary") throw secondaryLimit(fault);
    if (fault.kind === "status") throw failing(fault);
    // Nothing of this answer is sent: the connection is gone before anything was done.
    if (fault.kind === "reset") throw refuse(500, "connection reset");
  }
}

function secondaryLimit({ retryAfter, status = 403 }: FaultRule): Refusal {
  const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  const documentation_url = "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api";
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  return new Refusal(status, { message, documentation_url }, headers);
}

function failing({ status = 502, isHtml = false }: FaultRule): Refusal {
  const headers: Record<string, string> = isHtml ? { "content-type": "text/html; charset=utf-8" } : {};
  return new Refusal(
    status,
    { message: isHtml ? "<html><title>Unicorn!</title></html>" : "Server Error" },
    headers,
  );
}
