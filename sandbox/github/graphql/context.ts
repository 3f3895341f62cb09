import { GraphQLError, type GraphQLFieldResolver } from "graphql";
import { type Caller, holds, type Place } from "../callers.ts";
import type { GitHub } from "../github.ts";
import type { PermissionLevel } from "../permissions.ts";

/** What the values of one query are made with. */
export interface Context {
  readonly github: GitHub;
  readonly caller: Caller;
  /** Fields that nobody wrote an answer for, as `Type.field`. */
  readonly unwritten: Set<string>;
}

/** An error of GitHub's GraphQL API, with its type. */
export function graphqlError(
  type: "NOT_FOUND" | "FORBIDDEN" | "UNPROCESSABLE",
  message: string,
): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** @throws {GraphQLError} FORBIDDEN */
export function need(
  { github, caller }: Context,
  permission: { readonly scope: string; readonly level: PermissionLevel },
  { repository, organization }: Partial<Omit<Place, "state">>,
): void {
  if (holds(caller, permission, { repository, organization, state: github.state })) return;
  throw graphqlError("FORBIDDEN", "Resource not accessible by integration");
}

/** Takes a field from a value; one that the value lacks is no null, but a gap of the emulator. */
export const strictResolver: GraphQLFieldResolver<Record<string, unknown>, Context> = (
  source,
  args,
  context,
  info,
) => {
  const { fieldName, parentType } = info;
  if (!Object.hasOwn(source, fieldName)) {
    context.unwritten.add(`${parentType.name}.${fieldName}`);
    throw new GraphQLError(`the emulated GitHub has no answer for ${parentType.name}.${fieldName}`);
  }
  const value = source[fieldName];
  return typeof value === "function" ? value(args, context, info) : value;
};
