import { sees } from "../callers.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";
import { nodeId } from "../shapes/node-id.ts";
import { type Context, graphqlError } from "./context.ts";

/** A pull request and where it belongs. */
export interface FoundPull {
  readonly repository: RepositoryRecord;
  readonly pull: PullRecord;
}

/** Repositories that the caller knows of. */
export function visibleRepositories({ github, caller }: Context): RepositoryRecord[] {
  return [...github.state.repositories.values()].filter((one) => sees(caller, one, github.state));
}

/** @throws {GraphQLError} NOT_FOUND */
export function pullWithId(context: Context, id: string): FoundPull {
  for (const repository of visibleRepositories(context)) {
    const pull = repository.pulls.find((one) => nodeId("PR", one.id) === id);
    if (pull !== undefined) return { repository, pull };
  }
  throw unresolved(id);
}

export const unresolved = (id: string) =>
  graphqlError("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'.`);
