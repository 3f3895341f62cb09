import type { OrganizationRecord, RepositoryRecord } from "./records.ts";

/**
 * A collection of records that one file of handlers knows: `const runs = table<RunRecord>("runs")`, then
 * `runs.of(repository).push(…)`. The records must be plain data.
 */
export interface Table<T> {
  readonly name: string;
  of(owner: Pick<RepositoryRecord | OrganizationRecord, "tables">): T[];
}

/** Names a collection of repositories or organisations. */
export function table<T>(name: string): Table<T> {
  return {
    name,
    of({ tables }) {
      const rows = tables.get(name) ?? [];
      tables.set(name, rows);
      // A name is given to one table only, so its rows are of one type.
      return rows as T[];
    },
  };
}
