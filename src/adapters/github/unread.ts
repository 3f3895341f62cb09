import { RequestError } from "@octokit/request-error";
import type { Unknown, UnknownCause } from "../../domain/facts/known.ts";
import { permissions, type Route } from "./permissions.ts";
import { isGraphqlLimit, isRateLimit, resetOf } from "./rate-limit.ts";

/** A fact that GitHub did not give, and why: never an exception. */
export interface Unread extends Unknown {
  readonly cause: UnknownCause;
}

export function unread(
  cause: UnknownCause,
  why: string,
  detail: { readonly needs?: string | undefined; readonly resetAt?: string | undefined } = {},
): Unread {
  const { needs, resetAt } = detail;
  return {
    state: "unknown",
    cause,
    why: plainWords(why),
    ...(needs === undefined ? {} : { needs }),
    ...(resetAt === undefined ? {} : { resetAt }),
  };
}

/** Ends a request from inside Octokit, which knows errors only; outside the client it is a value again. */
export class Unanswered extends Error {
  override readonly name = "Unanswered";
  readonly unread: Unread;
  /** Asking again would change nothing. */
  readonly isFinal: boolean;

  constructor(reason: Unread, { isFinal, cause }: { readonly isFinal: boolean; readonly cause?: unknown }) {
    super(reason.why, { cause });
    this.unread = reason;
    this.isFinal = isFinal;
  }
}

/** What a failed request means for the fact that was asked for. Errors that are ours are thrown on. */
export function unreadOf(error: unknown, route: Asked): Unread {
  if (isGraphqlLimit(error))
    return unread("rate-limit", words(route, error.message), { resetAt: resetOf(error) });
  if (!(error instanceof RequestError)) throw error;
  if (error.cause instanceof Unanswered) return { ...error.cause.unread, why: words(route, error.message) };
  const why = words(route, `${error.status} ${error.message}`);
  return isRateLimit(error)
    ? unread("rate-limit", why, { resetAt: resetOf(error) })
    : refusal(error, route, why);
}

type Asked = Route | "POST /graphql";

function refusal(error: RequestError, route: Asked, why: string): Unread {
  const needs = acceptedBy(error) ?? (route === "POST /graphql" ? undefined : permissions[route]);
  switch (error.status) {
    case 401:
      return unread("permission", `${why}: the token is not valid, or no longer`);
    case 403:
      return unread(isTooLarge(error) ? "too-large" : "permission", why, { needs });
    case 404:
      // GitHub says the same of what is not there and of what this token may not see.
      return unread("not-found", why, { needs });
    case 409:
    case 410:
    case 451:
      return unread("not-found", why);
    default:
      return unread(error.status >= 500 ? "outage" : "malformed", why);
  }
}

/** `contents=read; metadata=read` or `pull_requests=read,issues=read`, as a workflow writes it. */
function acceptedBy(error: RequestError): string | undefined {
  const accepted = error.response?.headers["x-accepted-github-permissions"];
  const first = typeof accepted === "string" ? accepted.split(";")[0] : undefined;
  const named = first?.split(",").map((entry) => /^\s*([a-z_]{1,60})=([a-z]{1,10})\s*$/.exec(entry));
  const words = named?.flatMap((match) =>
    match === null ? [] : [`${match[1]?.replaceAll("_", "-")}: ${match[2]}`],
  );
  return words === undefined || words.length === 0 ? undefined : words.join(", ");
}

function isTooLarge(error: RequestError): boolean {
  return /\btoo[ _]large\b/i.test(error.message);
}

function words(route: Asked, what: string): string {
  return plainWords(`${route}: ${what}`);
}

const longestWords = 300;

/** GitHub's words on one line, without characters that a terminal or a log would obey. */
function plainWords(text: string): string {
  const line = text.slice(0, 2 * longestWords).replace(/[\p{C}\p{Z}\s]+/gu, " ");
  return line.length > longestWords ? `${line.slice(0, longestWords)}…` : line;
}

/** Of a fact that no check asked for. */
export const notAsked: Unknown = { state: "unknown", why: "no check of this run needs it" };
