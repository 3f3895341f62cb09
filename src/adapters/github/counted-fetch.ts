import type { CallBook } from "./call-book.ts";
import type { Hosts } from "./hosts.ts";
import { Pace, type PaceLimits } from "./pace.ts";
import type { Fetch } from "./redirect.ts";
import { strictFetch } from "./strict-fetch.ts";
import { Unanswered, unread } from "./unread.ts";

export interface FetchLimits extends PaceLimits {
  readonly attemptMs: number;
  readonly maxBytes: number;
}

/** Every attempt of every plugin goes through here: it is counted, paced, limited and sent to GitHub only. */
export function countedFetch(fetch: Fetch, hosts: Hosts, book: CallBook, limits: FetchLimits): Fetch {
  const { attemptMs, maxBytes } = limits;
  const pace = new Pace(limits);
  const origins = [hosts.api, hosts.graphql, hosts.uploads].map((address) => new URL(address).origin);
  const strict = strictFetch({ fetch, maxBytes, attemptMs: () => Math.min(attemptMs, book.remainingMs) });
  return (url, init) =>
    pace.run(async () => {
      if (!origins.includes(new URL(url).origin)) throw elsewhere();
      const spent = book.charge(url === hosts.graphql ? "graphql" : "rest");
      if (spent !== null) throw new Unanswered(spent, { isFinal: true });
      const response = await strict(url, init);
      book.see(response.headers);
      return response;
    });
}

function elsewhere(): Unanswered {
  return new Unanswered(unread("malformed", "expected an address of GitHub, found another"), {
    isFinal: true,
  });
}
