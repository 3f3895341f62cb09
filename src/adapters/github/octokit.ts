import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { RequestError } from "@octokit/request-error";
import Bottleneck from "bottleneck/light.js";
import type { CallBook } from "./call-book.ts";
import { nameLimit } from "./rate-limit.ts";
import type { Fetch } from "./redirect.ts";
import { Unanswered } from "./unread.ts";

/** How long things take; tests give shorter times. */
export interface Waits {
  /** What counts as a second between attempts. */
  readonly secondMs: number;
  /** Time between two writes, and between two that notify people (facts 8.9). */
  readonly betweenWritesMs: number;
  readonly betweenNotificationsMs: number;
}

export interface OctokitRequest {
  readonly token: string;
  readonly api: string;
  readonly userAgent: string;
  readonly fetch: Fetch;
  readonly book: CallBook;
  readonly waits: Waits;
}

const mostAttempts = 4;
const apiVersion = "2022-11-28";
/** 401 to 451: an answer. 304 is one too, which Octokit throws. */
const answers = [304, 400, 401, 403, 404, 409, 410, 413, 422, 429, 451];
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Octokit with throttling and retries, and with the cures for what they do wrong. The order of plugins matters. */
export function makeOctokit(request: OctokitRequest): Octokit {
  const { token, api, userAgent, fetch, book, waits } = request;
  const handle = (afterSeconds: number, _options: unknown, _octokit: unknown, retries: number): boolean =>
    retries + 1 < mostAttempts && book.canRetry(afterSeconds * waits.secondMs);
  const Client = Octokit.plugin(affordableRetries(book, waits), throttling, retry, isolate, pinVersion);
  return new Client({
    auth: token,
    baseUrl: api,
    userAgent,
    log: silent,
    request: { fetch, log: silent },
    throttle: {
      onRateLimit: handle,
      onSecondaryRateLimit: handle,
      retryAfterBaseValue: waits.secondMs,
      write: spaced(waits.betweenWritesMs),
      notifications: spaced(waits.betweenNotificationsMs),
    },
    retry: { doNotRetry: answers, retries: mostAttempts - 1, retryAfterBaseValue: waits.secondMs },
  });
}

function spaced(minTime: number): Bottleneck.Group {
  return new Bottleneck.Group(minTime === 0 ? {} : { maxConcurrent: 1, minTime });
}

/** Registered first, so that it sees every attempt before the other plugins decide what to do about it. */
function affordableRetries(book: CallBook, waits: Waits) {
  return ({ hook }: Octokit): void => {
    hook.error("request", (error, options) => {
      if (!(error instanceof RequestError)) throw error;
      nameLimit(error);
      const { retryCount = 0, retries = mostAttempts - 1 } = options.request;
      const isNext = error.status >= 500 && retryCount < retries;
      const waitMs = (retryCount + 1) ** 2 * waits.secondMs;
      if (isNext && (isFinal(error) || !book.canRetry(waitMs))) options.request["retries"] = 0;
      throw error;
    });
  };
}

function isFinal({ cause }: RequestError): boolean {
  return cause instanceof Unanswered && cause.isFinal;
}

const repeatable = ["GET", "HEAD"];

/**
 * The plugins keep their counts in `options.request`, which is one object for all calls: a call would wait as long
 * as its predecessor left off. And they repeat a POST after a reset, which may have done its work. Registered last.
 */
function isolate({ hook }: Octokit): void {
  hook.before("request", (options) => {
    const isRepeatable = repeatable.includes(options.method) || options.request["isRepeatable"] === true;
    options.request = { ...options.request, retryCount: 0, ...(isRepeatable ? {} : { retries: 0 }) };
  });
}

/** Without this header GitHub answers in the version that is its default on that day (facts 8.13). */
function pinVersion({ hook }: Octokit): void {
  hook.before("request", (options) => {
    options.headers["x-github-api-version"] = apiVersion;
  });
}
