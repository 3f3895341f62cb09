import type { Octokit } from "@octokit/core";
import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import type { CallBook } from "./call-book.ts";
import { faultOf } from "./pages.ts";
import { type Unread, unread } from "./unread.ts";

/** A question whose text is ours; whatever comes from outside goes into the variables. */
export interface GraphqlRequest<T> {
  /** Selects `rateLimit { cost }` too, which is how points are counted. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly shape: z.ZodType<T>;
  /** Permission that the question needs. */
  readonly needs: string;
  /** Whether a field that this token may not see leaves the others known. */
  readonly isPartialFine: boolean;
}

/** A field that was not answered, by its path: `repository.pullRequest.reviews.nodes.0.onBehalfOf`. */
export interface GraphqlFault {
  readonly path: string;
  readonly unread: Unread;
}

export interface GraphqlReply<T> {
  readonly data: T;
  readonly faults: readonly GraphqlFault[];
}

const Fault = z.object({
  type: z.string().optional(),
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
});
type Fault = z.infer<typeof Fault>;

const Envelope = z.object({ data: z.unknown().optional(), errors: z.array(Fault).optional() });
const RateLimit = z.object({ rateLimit: z.object({ cost: z.number() }) });

/** GraphQL answers 200 whatever went wrong; here an answer with errors is none, unless the asker says otherwise. */
export class GraphqlClient {
  readonly #octokit: Octokit;
  readonly #url: string;
  readonly #book: CallBook;

  constructor(octokit: Octokit, url: string, book: CallBook) {
    this.#octokit = octokit;
    this.#url = url;
    this.#book = book;
  }

  async ask<T>({
    query,
    variables,
    shape,
    needs,
    isPartialFine,
  }: GraphqlRequest<T>): Promise<Known<GraphqlReply<T>>> {
    const { data: body } = await this.#octokit.request<unknown>({
      method: "POST",
      url: this.#url,
      query,
      variables,
      request: { isRepeatable: true },
    });
    const envelope = Envelope.safeParse(body);
    if (!envelope.success)
      return unread("malformed", `expected an answer of GraphQL, found ${faultOf(envelope.error)}`);
    const { data, errors = [] } = envelope.data;
    const cost = RateLimit.safeParse(data);
    if (cost.success) this.#book.count("points", cost.data.rateLimit.cost);
    const faults = errors.map((error) => ({
      path: error.path?.join(".") ?? "",
      unread: unreadFault(error, needs),
    }));
    const [first] = faults;
    if (first !== undefined && (!isPartialFine || faults.some(({ path }) => path === "")))
      return first.unread;
    const value = shape.safeParse(data);
    if (value.success) return { state: "known", value: { data: value.data, faults } };
    return first?.unread ?? unread("malformed", `POST /graphql: ${faultOf(value.error)}`);
  }
}

function unreadFault({ type, message }: Fault, needs: string): Unread {
  const why = `POST /graphql: ${type ?? "error"}: ${message}`;
  switch (type) {
    case "FORBIDDEN":
    case "INSUFFICIENT_SCOPES":
      return unread("permission", why, { needs });
    case "NOT_FOUND":
      return unread("not-found", why, { needs });
    case "RATE_LIMITED":
    case "RATE_LIMIT":
      return unread("rate-limit", why);
    case undefined:
      return unread("outage", why);
    default:
      return unread(/TIMEOUT|UNAVAILABLE|INTERNAL/.test(type) ? "outage" : "malformed", why);
  }
}
