import type { Caller } from "./callers.ts";
import type { VirtualClock } from "./clock.ts";
import { Refusal } from "./refusal.ts";

export type Resource = "core" | "graphql" | "search" | "code_scanning_upload";

interface Window {
  readonly limit: number;
  used: number;
  resetAt: number;
}

const hourMs = 3_600_000;
const minuteMs = 60_000;
const anonymousLimit = 60;
const fixedLimits: Partial<Record<Resource, number>> = { search: 30, code_scanning_upload: 1_000 };

/** GitHub's primary limits: calls an hour for each token and resource, by the emulator's clock (github-facts 8.8). */
export class RateLimits {
  readonly #clock: VirtualClock;
  readonly #windows = new Map<string, Window>();

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  /** @throws {Refusal} 403 when nothing is left */
  require(caller: Caller, resource: Resource): void {
    const window = this.#window(caller, resource);
    if (window.used < window.limit) return;
    throw exhausted(caller, this.headers(caller, resource));
  }

  spend(caller: Caller, resource: Resource, cost: number): void {
    this.#window(caller, resource).used += cost;
  }

  /** Uses up what is left. */
  exhaust(caller: Caller, resource: Resource): Refusal {
    const window = this.#window(caller, resource);
    window.used = window.limit;
    return exhausted(caller, this.headers(caller, resource));
  }

  headers(caller: Caller, resource: Resource): Record<string, string> {
    const { limit, used, remaining, reset } = this.status(caller, resource);
    return {
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(remaining),
      "x-ratelimit-used": String(used),
      "x-ratelimit-reset": String(reset),
      "x-ratelimit-resource": resource,
    };
  }

  status(
    caller: Caller,
    resource: Resource,
  ): { limit: number; used: number; remaining: number; reset: number } {
    const { limit, used, resetAt } = this.#window(caller, resource);
    return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil(resetAt / 1000) };
  }

  #window(caller: Caller, resource: Resource): Window {
    const key = `${caller.name} ${resource}`;
    const now = this.#clock.now.getTime();
    const known = this.#windows.get(key);
    if (known !== undefined && known.resetAt > now) return known;
    const limit = fixedLimits[resource] ?? caller.token?.limit ?? anonymousLimit;
    const window = { limit, used: 0, resetAt: now + (resource === "search" ? minuteMs : hourMs) };
    this.#windows.set(key, window);
    return window;
  }
}

function exhausted({ name }: Caller, headers: Record<string, string>): Refusal {
  const message = `API rate limit exceeded for installation of ${name}.`;
  return new Refusal(403, { message, documentation_url: "https://docs.github.com/rest/rate-limit" }, headers);
}
