import type { operations } from "@octokit/openapi-types";
import type { Caller } from "./callers.ts";
import type { GitHub } from "./github.ts";
import type { RepositoryRecord } from "./records.ts";

/** GitHub's own ids of operations. */
export type OperationId = keyof operations;

type ParametersOf<K extends OperationId> = operations[K] extends { parameters: infer P } ? P : object;

type PathOf<K extends OperationId> = ParametersOf<K> extends { path: infer P } ? P : object;

/** A parameter that is not given is not there, so it is never undefined. */
type Given<Q> = { [P in keyof Q]: Exclude<Q[P], undefined> };

type QueryOf<K extends OperationId> =
  ParametersOf<K> extends { query?: infer Q }
    ? NonNullable<Q> extends never
      ? object
      : Given<NonNullable<Q>>
    : object;

type BodyOf<K extends OperationId> = operations[K] extends {
  requestBody?: infer R;
}
  ? NonNullable<R> extends { content: { "application/json": infer B } }
    ? B
    : undefined
  : undefined;

/** A request that was routed, authorised and found to be as the description says. */
export interface Call<K extends OperationId> {
  readonly path: PathOf<K>;
  readonly query: QueryOf<K>;
  /** Undefined where GitHub takes no body; an empty one arrives as `{}`. */
  readonly body: BodyOf<K>;
  /** The body as it came, for uploads. */
  readonly bytes: Buffer;
  /** Media type that was asked for. */
  readonly accept: string;
  readonly caller: Caller;
  readonly github: GitHub;
  /** The repository that the path names; the caller may see it. */
  readonly repository: PathOf<K> extends { repo: string } ? RepositoryRecord : undefined;
}

type Good = 200 | 201 | 202 | 204 | 205 | 207;

type JsonOf<R> = R extends { content?: never }
  ? undefined
  : R extends { content: { "application/json": infer B } }
    ? B
    : undefined;

interface Json<S, B> {
  readonly status: S;
  readonly body: B;
  readonly headers?: Readonly<Record<string, string>>;
  /** Length of the whole list, where the handler cut its page out by itself; else the server pages the list. */
  readonly total?: number;
}

/** Bytes that are no JSON: a raw file, a diff, an archive. */
export interface RawAnswer {
  readonly status: 200;
  readonly bytes: Buffer;
  readonly type: string;
}

/** The answer lies elsewhere. */
export interface Redirect {
  readonly status: 302;
  readonly location: string;
}

/** An answer without a body. */
interface Bare<S> {
  readonly status: S;
}

type JsonAnswerOf<K extends OperationId> = {
  [S in keyof operations[K]["responses"] & Good]: S extends 204 | 205
    ? Bare<S>
    : JsonOf<operations[K]["responses"][S]> extends undefined
      ? Bare<S>
      : Json<S, JsonOf<operations[K]["responses"][S]>>;
}[keyof operations[K]["responses"] & Good];

/** What GitHub's description says that an operation answers when all is well; refusals are thrown. */
export type AnswerOf<K extends OperationId> = JsonAnswerOf<K> | RawAnswer | Redirect;

/** Does what one operation does. @throws {Refusal} for every answer of 4xx */
export type Handler<K extends OperationId> = (call: Call<K>) => AnswerOf<K> | Promise<AnswerOf<K>>;

/** Handlers by operation; each file in `handlers/` is one of these. */
export type Handlers = { readonly [K in OperationId]?: Handler<K> };

/** An answer as the server sees it. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly total?: number;
  readonly bytes?: Buffer;
  readonly type?: string;
  readonly location?: string;
}

/** A handler as the server calls it: what it is given was checked against the description. */
export type AnyHandler = (call: AnyCall) => Promise<Answer> | Answer;

export interface AnyCall extends Omit<Call<"meta/root">, "path" | "query" | "body" | "repository"> {
  readonly path: object;
  readonly query: object;
  readonly body: unknown;
  readonly repository: RepositoryRecord | undefined;
}
