import type { Octokit } from "@octokit/core";
import type * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import { UserError } from "../../errors.ts";
import { CallBook, type CallCounts, type CallLimits } from "./call-book.ts";
import { countedFetch, type FetchLimits } from "./counted-fetch.ts";
import { type EtagStore, memoryEtags } from "./etag-store.ts";
import { GraphqlClient, type GraphqlReply, type GraphqlRequest } from "./graphql.ts";
import type { Hosts } from "./hosts.ts";
import { makeOctokit, type OctokitRequest, type Waits } from "./octokit.ts";
import { readPages } from "./page-walk.ts";
import { faultOf, joinPages, type ListShape } from "./pages.ts";
import type { GetRoute, WriteRoute } from "./permissions.ts";
import type { Fetch } from "./redirect.ts";
import { type Answer, Reuse } from "./reuse.ts";
import { Unanswered, unread, unreadOf } from "./unread.ts";

export interface ClientRequest {
  readonly token: string;
  readonly hosts: Hosts;
  /** Version of the suite, for the user agent. */
  readonly version: string;
  /** Answers of earlier runs. */
  readonly etags?: EtagStore;
  readonly fetch?: Fetch;
  readonly limits?: Partial<CallLimits & FetchLimits>;
  readonly waits?: Waits;
}

type Parameters = Readonly<Record<string, unknown>>;

export interface ReadOptions {
  /** Asks again although it was asked before: right before a write (G11). */
  readonly isFresh?: boolean;
}

const defaultLimits = {
  maxCalls: 1_000,
  deadlineMs: 240_000,
  waitBudgetMs: 120_000,
  attemptMs: 10_000,
  maxBytes: 64 * 1024 * 1024,
  inFlight: 10,
  aMinute: 800,
};
const realWaits: Waits = { secondMs: 1_000, betweenWritesMs: 1_000, betweenNotificationsMs: 3_000 };
const noSpacing = { betweenWritesMs: 0, betweenNotificationsMs: 0 };

/**
 * GitHub's API for one token and one run. What cannot be read is a value with its cause; only a bug throws. Answers
 * are checked against the shape that the caller needs, and lists are whole or unknown.
 */
export class GitHubClient {
  readonly #book: CallBook;
  readonly #octokit: Octokit;
  readonly #reuse: Reuse;
  readonly #graphql: GraphqlClient;

  /** @throws {UserError} invalid-input for a token that is none */
  constructor(request: ClientRequest) {
    const { token, hosts, version, waits = realWaits } = request;
    requireToken(token);
    const limits = { ...defaultLimits, ...request.limits };
    this.#book = new CallBook(limits);
    const shared: OctokitRequest = {
      token,
      api: hosts.api,
      userAgent: `assaygate/${version}`,
      fetch: countedFetch(request.fetch ?? globalThis.fetch, hosts, this.#book, limits),
      book: this.#book,
      waits,
    };
    this.#octokit = makeOctokit(shared);
    this.#reuse = new Reuse(this.#octokit, this.#book, request.etags ?? memoryEtags());
    // The throttling plugin spaces queries as if they were writes.
    const unspaced = makeOctokit({ ...shared, waits: { ...waits, ...noSpacing } });
    this.#graphql = new GraphqlClient(unspaced, hosts.graphql, this.#book);
  }

  get counts(): CallCounts {
    return this.#book.counts;
  }

  /** One thing. */
  async get<T>(
    route: GetRoute,
    parameters: Parameters,
    shape: z.ZodType<T>,
    { isFresh = false }: ReadOptions = {},
  ): Promise<Known<T>> {
    return this.#answer(route, async () => {
      const { data } = await this.#ask(route, parameters, isFresh);
      return checked(route, data, shape);
    });
  }

  /** All pages of a list, if nothing of it is lacking (G10). */
  async list<T>(
    route: GetRoute,
    parameters: Parameters,
    shape: ListShape<T>,
    { isFresh = false }: ReadOptions = {},
  ): Promise<Known<readonly T[]>> {
    return this.#answer(route, async () => {
      const ask = (position: Parameters) => this.#ask(route, { ...parameters, ...position }, isFresh);
      const isCounted = (shape.expected ?? null) !== null;
      return joinPages(await readPages(ask, isCounted), shape);
    });
  }

  /** The bytes of a file, asked for once and not kept. */
  async bytes(route: GetRoute, parameters: Parameters): Promise<Known<Uint8Array>> {
    return this.#answer(route, async () => {
      const { method, url } = split(route);
      const { data } = await this.#octokit.request<unknown>({ ...parameters, method, url });
      if (data instanceof ArrayBuffer) return { state: "known", value: new Uint8Array(data) };
      return unread("malformed", `${route}: expected the bytes of a file, found something else`);
    });
  }

  /** Something is made or changed. It is tried once: a write that may have worked is looked for, not repeated. */
  async write<T>(route: WriteRoute, parameters: Parameters, shape: z.ZodType<T>): Promise<Known<T>> {
    return this.#answer(route, async () => {
      const { method, url } = split(route);
      const { data } = await this.#octokit.request<unknown>({ ...parameters, method, url });
      return checked(route, data, shape);
    });
  }

  /** A question to GraphQL; what of it could not be seen is listed in the reply. */
  async query<T>(request: GraphqlRequest<T>): Promise<Known<GraphqlReply<T>>> {
    return this.#answer("POST /graphql", () => this.#graphql.ask(request));
  }

  #ask(route: GetRoute, parameters: Parameters, isFresh: boolean): Promise<Answer> {
    return this.#reuse.get({ url: split(route).url, parameters, isFresh });
  }

  async #answer<T>(
    route: GetRoute | WriteRoute | "POST /graphql",
    ask: () => Promise<Known<T>>,
  ): Promise<Known<T>> {
    try {
      return await ask();
    } catch (error) {
      return error instanceof Unanswered ? error.unread : unreadOf(error, route);
    }
  }
}

/** A blank or line end would make another header of it. */
function requireToken(token: string): void {
  if (/^[\x21-\x7e]{1,4096}$/.test(token)) return;
  throw new UserError("invalid-input", "expected a token of printable characters, found something else", {
    at: "github-token",
  });
}

function split(route: GetRoute | WriteRoute): { readonly method: string; readonly url: string } {
  const blank = route.indexOf(" ");
  return { method: route.slice(0, blank), url: route.slice(blank + 1) };
}

function checked<T>(route: GetRoute | WriteRoute, data: unknown, shape: z.ZodType<T>): Known<T> {
  const found = shape.safeParse(data);
  if (found.success) return { state: "known", value: found.data };
  return unread("malformed", `${route}: expected another answer, found ${faultOf(found.error)}`);
}
