import type { RequestError } from "@octokit/request-error";

type Headers = Readonly<Record<string, string | number | undefined>>;

/** Whether GitHub refused because of how much was asked, not because of what was asked (facts 8.9, 8.10). */
export function isRateLimit(error: RequestError): boolean {
  if (error.status === 429) return true;
  if (error.status !== 403) return false;
  const headers: Headers = error.response?.headers ?? {};
  const isSpent = headers["x-ratelimit-remaining"] === "0";
  return isSpent || headers["retry-after"] !== undefined || isNamedLimit(error);
}

/**
 * The throttling plugin knows a secondary limit by these words only; a 429 or 403 with `retry-after` and other words
 * would be retried by nobody.
 */
export function nameLimit(error: RequestError): void {
  const isSpent = error.response?.headers["x-ratelimit-remaining"] === "0";
  if (isRateLimit(error) && !isSpent && !isNamedLimit(error)) error.message += " (a secondary rate limit)";
}

function isNamedLimit(error: RequestError): boolean {
  return /\bsecondary rate\b/i.test(error.message);
}

/** How the throttling plugin says that GraphQL's own budget is spent: an error of no class, with the answer in it. */
export function isGraphqlLimit(error: unknown): error is Error & Pick<RequestError, "response"> {
  return error instanceof Error && error.message === "GraphQL Rate Limit Exceeded" && "response" in error;
}

/** RFC 3339 time at which asking makes sense again; undefined where GitHub does not say. */
export function resetOf(error: Pick<RequestError, "response">): string | undefined {
  const headers: Headers = error.response?.headers ?? {};
  const seconds = Number(headers["retry-after"]);
  if (Number.isFinite(seconds)) return timeOf(Date.now() + seconds * 1_000);
  return resetIn(headers);
}

/** Time of the `x-ratelimit-reset` header. */
export function resetIn(headers: Headers): string | undefined {
  const reset = Number(headers["x-ratelimit-reset"]);
  return Number.isFinite(reset) ? timeOf(reset * 1_000) : undefined;
}

const latestTime = 8.64e15;

function timeOf(ms: number): string | undefined {
  return Math.abs(ms) <= latestTime ? new Date(ms).toISOString() : undefined;
}
