import { Unanswered, unread } from "./unread.ts";

/** `fetch`, as far as Octokit uses it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const mostHops = 5;
const movedForReads = [301, 302, 303, 307, 308];
/** With the others a client sends a GET in place of the write, and takes its answer for the write's. */
const movedForWrites = [307, 308];

/**
 * Follows redirects as far as they are safe: the token stays with the origin it was given for, TLS is not left, and
 * a write goes nowhere else.
 */
export async function follow(send: Fetch, url: string, init: RequestInit): Promise<Response> {
  let target = new URL(url);
  let headers = new Headers(init.headers);
  for (let hop = 0; hop <= mostHops; hop++) {
    const response = await send(target.href, { ...init, headers, redirect: "manual" });
    const location = locationOf(response);
    if (location === null) return response;
    await response.body?.cancel();
    const next = nextOf(target, location, { isRead: isRead(init), status: response.status });
    if (next.origin !== target.origin) headers = withoutToken(headers);
    target = next;
  }
  throw refused(`more than ${mostHops} redirects`);
}

function locationOf(response: Response): string | null {
  return movedForReads.includes(response.status) ? (response.headers.get("location") ?? "") : null;
}

function nextOf(
  from: URL,
  location: string,
  { isRead, status }: { readonly isRead: boolean; readonly status: number },
): URL {
  const next = URL.parse(location, from.href);
  if (next === null || (next.protocol !== "https:" && next.protocol !== from.protocol))
    throw refused("a redirect to no safe address");
  if (isRead) return next;
  if (!movedForWrites.includes(status)) throw refused(`a write that ${status} turns into a read`);
  if (next.origin !== from.origin) throw refused("a write that is sent to another host");
  return next;
}

function isRead({ method = "GET" }: RequestInit): boolean {
  return method === "GET" || method === "HEAD";
}

function withoutToken(headers: Headers): Headers {
  const rest = new Headers(headers);
  rest.delete("authorization");
  return rest;
}

function refused(found: string): Unanswered {
  const why = `expected an answer, found ${found}`;
  return new Unanswered(unread("malformed", why), { isFinal: true });
}
