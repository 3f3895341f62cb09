import { type Fetch, follow } from "./redirect.ts";
import { Unanswered, unread } from "./unread.ts";

export interface Attempt {
  readonly fetch: Fetch;
  /** Longest time from the request to the last byte of the answer. */
  readonly attemptMs: () => number;
  readonly maxBytes: number;
}

/**
 * A fetch whose answers are whole: Octokit takes a JSON body that breaks off for a success with a text as its data,
 * and a timeout for an answer of status 500 that it repeats with a dead signal.
 */
export function strictFetch({ fetch, attemptMs, maxBytes }: Attempt): Fetch {
  return async (url, init) => {
    const signal = AbortSignal.timeout(Math.max(1, Math.floor(attemptMs())));
    const response = await follow((to, how) => answered(fetch(to, { ...how, signal })), url, init);
    const body = await answered(readBody(response, maxBytes));
    requireWhole(response, body);
    return rebuilt(response, body);
  };
}

/** What breaks between us and GitHub. */
async function answered<T>(attempt: Promise<T>): Promise<T> {
  try {
    return await attempt;
  } catch (error) {
    if (error instanceof Unanswered) throw error;
    throw new Unanswered(unread("outage", `no answer: ${reasonOf(error)}`), { isFinal: false, cause: error });
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

async function readBody(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, bytes));
}

function tooLarge(maxBytes: number): Unanswered {
  const why = `expected an answer of at most ${maxBytes} bytes, found more`;
  return new Unanswered(unread("too-large", why), { isFinal: true });
}

/** What Octokit parses; raw contents come as `application/vnd.github.raw+json` and are none. */
const isJson = /^application\/(scim\+)?json\b/i;

function requireWhole(response: Response, body: Uint8Array): void {
  const type = response.headers.get("content-type") ?? "";
  if (!response.ok || !isJson.test(type) || hasNoBody(response.status)) return;
  try {
    JSON.parse(new TextDecoder().decode(body));
  } catch (cause) {
    const why = `expected JSON, found ${body.byteLength} bytes that break off or are none`;
    throw new Unanswered(unread("malformed", why), { isFinal: false, cause });
  }
}

/** Statuses whose answers are empty by definition; a Response refuses a body for them. */
function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

/** The same answer with a body that is there. */
function rebuilt(response: Response, body: Uint8Array<ArrayBuffer>): Response {
  const { status, statusText, headers, url } = response;
  const copy = new Response(hasNoBody(status) ? null : body, { status, statusText, headers });
  return Object.defineProperty(copy, "url", { value: url });
}
