import type { Access, Permissions } from "./model.ts";
import { type TreeEntry, textOf } from "./tree.ts";

const wholesale = new Map<string, Access>([
  ["read-all", "read"],
  ["write-all", "write"],
]);

/** What a `permissions` key gives; whatever is not understood counts as write. */
export function permissionsOf(entry: TreeEntry | undefined): Permissions {
  if (entry === undefined) return { kind: "unset" };
  const { value, line } = entry;
  if (value.kind !== "map") {
    return { kind: "all", access: wholesale.get(textOf(value) ?? "") ?? "write", line };
  }
  const scopes = value.entries.map((scope) => ({
    name: scope.key,
    access: accessOf(textOf(scope.value)),
    line: scope.line,
  }));
  return { kind: "scopes", scopes, line };
}

function accessOf(word: string | undefined): Access {
  return word === "none" || word === "read" ? word : "write";
}

/** What holds for a job: its own key, else that of its workflow, else the repository's default. */
export function effectivePermissions(workflow: Permissions, job: Permissions): Permissions {
  return job.kind === "unset" ? workflow : job;
}

/** Scopes that are given for writing; `all` where a word gives every one of them. */
export function writesOf(
  permissions: Permissions,
): readonly { readonly name: string; readonly line: number }[] {
  switch (permissions.kind) {
    case "unset":
      return [];
    case "all":
      return permissions.access === "write" ? [{ name: "all", line: permissions.line }] : [];
    case "scopes":
      return permissions.scopes.filter(({ access }) => access === "write");
  }
}
