import { readAsset } from "../assets.ts";

export const levels = ["read", "write", "admin"] as const;

export type PermissionLevel = (typeof levels)[number];

export interface Permission {
  /** GitHub's name of it; `anyone` for what needs none. */
  readonly scope: string;
  readonly level: PermissionLevel;
}

/** Permissions that are needed together. */
type Together = readonly Permission[];

let table: ReadonlyMap<string, readonly Together[]> | undefined;

/** Alternatives of permissions, each of which suffices for the operation. */
export function permissionsFor(operation: string): readonly Together[] {
  table ??= readTable();
  const alternatives = table.get(operation);
  if (alternatives === undefined) throw new Error(`expected ${operation} in description/operations.txt`);
  return alternatives;
}

/** As in `x-accepted-github-permissions`. */
export function describePermissions(alternatives: readonly Together[]): string {
  return alternatives
    .map((together) => together.map(({ scope, level }) => `${scope}=${level}`).join(","))
    .join("; ");
}

function readTable(): Map<string, readonly Together[]> {
  const lines = readAsset("operations.txt")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => {
      const [operation = "", rule = ""] = line.split(/ +/);
      return [operation, rule.split("|").map((together) => together.split("+").map(parsePermission))];
    }),
  );
}

function parsePermission(text: string): Permission {
  const [scope = "", name = "read"] = text.split(":");
  const level = levels.find((candidate) => candidate === name);
  if (level === undefined) throw new Error(`expected a permission such as contents:read, got ${text}`);
  return { scope, level };
}
