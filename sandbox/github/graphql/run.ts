import { type DocumentNode, execute, GraphQLError, getOperationAST, parse, validate } from "graphql";
import type { Caller } from "../callers.ts";
import type { GitHub } from "../github.ts";
import { type Context, strictResolver } from "./context.ts";
import { costOf } from "./cost.ts";
import { mutationValue } from "./mutation.ts";
import { queryValue } from "./query.ts";
import { githubSchema } from "./schema.ts";

interface Run {
  readonly body: object;
  readonly cost: number;
  /** The query asks for a field that nobody wrote. */
  readonly unwritten: boolean;
}

interface Asker {
  readonly github: GitHub;
  readonly caller: Caller;
}

/** Runs one query against GitHub's schema. */
export async function runQuery(given: unknown, { github, caller }: Asker): Promise<Run> {
  const { query, variables } = queryOf(given);
  const document = parsed(query);
  if (document instanceof GraphQLError) return refused([document]);
  const faults = validate(githubSchema(), document);
  if (faults.length > 0) return refused(faults);
  const cost = costOf(document, variables);
  const context: Context = { github, caller, unwritten: new Set() };
  const isMutation = getOperationAST(document)?.operation === "mutation";
  if (isMutation) github.remember();
  const result = await execute({
    schema: githubSchema(),
    document,
    rootValue: isMutation ? mutationValue(context) : queryValue(context, { cost, nodeCount: cost }),
    contextValue: context,
    variableValues: variables,
    fieldResolver: strictResolver,
  });
  const errors = result.errors === undefined ? {} : { errors: result.errors.map(errorOf) };
  return { body: { data: result.data, ...errors }, cost, unwritten: context.unwritten.size > 0 };
}

function queryOf(given: unknown): { query: string; variables: Readonly<Record<string, unknown>> } {
  const { query, variables } = (given ?? {}) as {
    query?: unknown;
    variables?: Record<string, unknown> | null;
  };
  return { query: typeof query === "string" ? query : "", variables: variables ?? {} };
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function refused(errors: readonly GraphQLError[]): Run {
  return { body: { errors: errors.map(errorOf) }, cost: 0, unwritten: false };
}

/** GitHub puts the type of an error beside its message. */
function errorOf({ message, path, locations, extensions }: GraphQLError): object {
  const { type, ...rest } = extensions;
  return {
    ...(type === undefined ? {} : { type }),
    ...(path === undefined ? {} : { path }),
    ...(Object.keys(rest).length === 0 ? {} : { extensions: rest }),
    locations,
    message,
  };
}
