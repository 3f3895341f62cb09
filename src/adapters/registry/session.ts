import { setTimeout as wait } from "node:timers/promises";
import * as z from "zod";
import type { Fetch } from "../github/redirect.ts";
import { strictFetch } from "../github/strict-fetch.ts";
import { Unanswered, unread } from "../github/unread.ts";
import { realmOf, safeAddress } from "./address.ts";
import { parseJson } from "./answers.ts";
import { parseChallenge } from "./challenge.ts";
import { basicOf, type Credentials } from "./credentials.ts";
import type { RegistryAnswer, RegistryCall } from "./exchange.ts";

export interface SessionOptions {
  readonly origin: string;
  readonly repository: string;
  readonly access: "pull" | "push";
  readonly credentials: Credentials | null;
  readonly fetch: Fetch;
  /** Keeps a token out of every log. */
  mask(secret: string): void;
}

const Token = z.object({ token: z.string().optional(), access_token: z.string().optional() });
const largestToken = 64 * 1024;
const largestAnswer = 4 * 1024 * 1024;
const attempts = 4;
const attemptMs = 5 * 60_000;
const longestWaitMs = 20_000;

/** Requests to one repository: authorised when the registry asks for it, repeated while it is out of order. */
export class RegistrySession {
  readonly #options: SessionOptions;
  /** Null: nobody asked for one so far. */
  #authorization: string | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** Address of something in the repository. */
  at(path: string): URL {
    const { origin, repository } = this.#options;
    return safeAddress(`/v2/${repository}/${path}`, origin);
  }

  /** Address that the registry gave for what comes next; credentials go nowhere else. */
  next(address: string, from: URL): URL {
    const url = safeAddress(address, from.href);
    if (url.origin === this.#options.origin) return url;
    throw new Unanswered(unread("malformed", "expected an address of the same registry, found another"), {
      isFinal: true,
    });
  }

  /** The answer, whatever its status, unless there is none in the end. */
  async send(call: RegistryCall): Promise<RegistryAnswer> {
    for (let attempt = 1; ; attempt++) {
      const answer = await this.#authorised(call).catch((error) => orThrow(error, attempt));
      if (answer !== null && (!isTransient(answer.status) || attempt === attempts)) return answer;
      await wait(pauseMs(attempt, answer));
    }
  }

  async #authorised(call: RegistryCall): Promise<RegistryAnswer> {
    const answer = await this.#once(call);
    // Who we were sent on to, a store of blobs, has no business to ask who we are.
    if (answer.status !== 401 || !answer.isOwn) return answer;
    const authorization = await this.#authorise(answer.headers.get("www-authenticate"));
    if (authorization === null) return answer;
    this.#authorization = authorization;
    return this.#once(call);
  }

  #once({ method, path, headers, body, maxBytes = largestAnswer }: RegistryCall): Promise<RegistryAnswer> {
    const url = typeof path === "string" ? this.at(path) : path;
    const authorization = this.#authorization === null ? {} : { authorization: this.#authorization };
    const init = {
      method,
      headers: { ...headers, ...authorization },
      ...(body === undefined ? {} : { body: new Uint8Array(body) }),
    };
    return this.#fetch(url, init, maxBytes);
  }

  /** Null: nothing that we could say would help. */
  async #authorise(header: string | null): Promise<string | null> {
    const { credentials, repository, access, mask } = this.#options;
    const challenge = parseChallenge(header);
    if (challenge === null) return null;
    const basic = credentials === null ? null : basicOf(credentials);
    if (challenge.scheme === "basic") return basic;
    const url = realmOf(challenge.realm, this.#options.origin);
    if (challenge.service !== null) url.searchParams.set("service", challenge.service);
    url.searchParams.set("scope", `repository:${repository}:${access === "push" ? "pull,push" : "pull"}`);
    const headers = basic === null ? {} : { authorization: basic };
    const answer = await this.#fetch(url, { method: "GET", headers }, largestToken);
    const token = answer.status === 200 ? tokenOf(answer.body) : null;
    if (token !== null) mask(token);
    return token === null ? null : `Bearer ${token}`;
  }

  async #fetch(url: URL, init: RequestInit, maxBytes: number): Promise<RegistryAnswer> {
    const send: Fetch = (to, how) => this.#options.fetch(safeAddress(to).href, how);
    const whole = strictFetch({ fetch: send, attemptMs: () => attemptMs, maxBytes });
    const response = await whole(url.href, init);
    const { status, headers } = response;
    const isOwn = URL.parse(response.url)?.origin === this.#options.origin;
    return { status, headers, body: new Uint8Array(await response.arrayBuffer()), isOwn };
  }
}

function tokenOf(body: Uint8Array): string | null {
  const parsed = Token.safeParse(parseJson(body));
  const token = parsed.data?.token ?? parsed.data?.access_token ?? "";
  // A line break would make another header of it.
  return /^[\x21-\x7e]{1,16000}$/.test(token) ? token : null;
}

function orThrow(error: unknown, attempt: number): null {
  if (error instanceof Unanswered && !error.isFinal && attempt < attempts) return null;
  throw error;
}

function isTransient(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** What the registry asks for, else longer each time and never the same for two. */
function pauseMs(attempt: number, answer: RegistryAnswer | null): number {
  const asked = Number(answer?.headers.get("retry-after") ?? Number.NaN) * 1000;
  const own = 100 * 2 ** attempt * (0.5 + Math.random());
  return Math.min(longestWaitMs, Number.isFinite(asked) && asked >= 0 ? Math.max(asked, 50) : own);
}
