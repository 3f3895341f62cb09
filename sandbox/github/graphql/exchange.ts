import { type Caller, callerOf } from "../callers.ts";
import type { Exchange } from "../exchange.ts";
import { type FaultRule, goWrong } from "../faults.ts";
import type { GitHub } from "../github.ts";
import { refuse } from "../refusal.ts";
import { failureReply, type Reply } from "../reply.ts";
import { parseJson, type Request } from "../request.ts";

/** Answers one query. GitHub answers 200 whatever the query says; what went wrong stands in `errors`. */
export async function exchangeQuery(request: Request, github: GitHub): Promise<Exchange> {
  const faults = github.faults.hits({ operation: "graphql", method: request.method });
  let caller: Caller | undefined;
  let done: Done;
  try {
    caller = callerOf(request.headers, github.state);
    done = await answer({ request, github, caller, faults });
  } catch (error) {
    done = { reply: failureReply(error), cost: 0, isUnhandled: false };
  }
  const { reply, cost, isUnhandled } = done;
  if (caller !== undefined) github.limits.spend(caller, "graphql", cost);
  const headers = caller === undefined ? {} : github.limits.headers(caller, "graphql");
  const charged: Reply = { ...reply, headers: { ...headers, ...reply.headers } };
  return { reply: charged, operation: "graphql", caller, permissions: "", cost, faults, isUnhandled };
}

interface Done {
  readonly reply: Reply;
  readonly cost: number;
  readonly isUnhandled: boolean;
}

interface Step {
  readonly request: Request;
  readonly github: GitHub;
  readonly caller: Caller;
  readonly faults: readonly FaultRule[];
}

async function answer({ request, github, caller, faults }: Step): Promise<Done> {
  if (request.method !== "POST") throw refuse(404, "Not Found");
  if (caller.token === undefined) throw refuse(401, "This endpoint requires you to be authenticated.");
  const status = github.limits.status(caller, "graphql");
  const isExhausted = faults.some(({ kind }) => kind === "primary");
  if (isExhausted) github.limits.exhaust(caller, "graphql");
  // Unlike REST, an exhausted limit is a 200 with an error of its own.
  if (isExhausted || status.remaining === 0)
    return errorDone("RATE_LIMITED", `API rate limit exceeded for ${caller.name}.`);
  await goWrong(faults);
  if (faults.some(({ kind }) => kind === "graphql-errors")) {
    return errorDone(
      undefined,
      "Something went wrong while executing your query. This may be the result of a timeout.",
    );
  }
  const stale = faults.find(({ kind }) => kind === "stale");
  const at = stale === undefined ? github : github.before(stale.writes ?? 1);
  // The library and GitHub's schema are loaded by the first query only.
  const { runQuery } = await import("./run.ts");
  const { body, cost, unwritten } = await runQuery(parseJson(request.bytes), { github: at, caller });
  return { reply: jsonReply(body), cost, isUnhandled: unwritten };
}

function errorDone(type: string | undefined, message: string): Done {
  const errors = [{ ...(type === undefined ? {} : { type }), message }];
  return {
    reply: jsonReply(type === undefined ? { data: null, errors } : { errors }),
    cost: 0,
    isUnhandled: false,
  };
}

function jsonReply(body: object): Reply {
  const headers = { "content-type": "application/json; charset=utf-8" };
  return { status: 200, headers, bytes: Buffer.from(JSON.stringify(body)) };
}
