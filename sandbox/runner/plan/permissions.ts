import type { PermissionLevel, Permissions } from "../api.ts";
import type { PermissionsAsked } from "../model.ts";

/** Scopes that exist, with the most that each can be; `id-token` and `copilot-requests` know no read. */
const scopes: Readonly<Record<string, readonly PermissionLevel[]>> = {
  actions: ["read", "write"],
  "artifact-metadata": ["read", "write"],
  attestations: ["read", "write"],
  checks: ["read", "write"],
  "code-quality": ["read", "write"],
  contents: ["read", "write"],
  "copilot-requests": ["write"],
  deployments: ["read", "write"],
  discussions: ["read", "write"],
  drives: ["read", "write"],
  "id-token": ["write"],
  issues: ["read", "write"],
  models: ["read"],
  packages: ["read", "write"],
  pages: ["read", "write"],
  "pull-requests": ["read", "write"],
  "repository-projects": ["read", "write"],
  "security-events": ["read", "write"],
  statuses: ["read", "write"],
  "vulnerability-alerts": ["read"],
};

/** What `read-all` and `write-all` give. */
export function permissionsOfAll(access: "read" | "write"): Permissions {
  const given = Object.entries(scopes).map(([scope, levels]) => [scope, mostOf(levels, access)] as const);
  return Object.fromEntries(given.filter(([, level]) => level !== "none"));
}

function mostOf(levels: readonly PermissionLevel[], access: "read" | "write"): PermissionLevel {
  if (access === "write" && levels.includes("write")) return "write";
  return levels.includes("read") ? "read" : "none";
}

/** What a job gets: by its own key, else that of its workflow, else all that stands above: the default, or the calling job's. */
export function effectivePermissions(asked: {
  readonly job: PermissionsAsked;
  readonly workflow: PermissionsAsked;
  readonly above: Permissions;
}): Permissions {
  return asked.job ?? asked.workflow ?? asked.above;
}

/** Permissions, none of them above a ceiling: a fork's token only reads, whatever the file says. */
export function capped(permissions: Permissions, ceiling: Permissions | null): Permissions {
  if (ceiling === null) return permissions;
  const lowered = Object.entries(permissions).map(([scope, level]) => {
    const most = ceiling[scope] ?? "none";
    return [scope, isWithin(level, most) ? level : most] as const;
  });
  return Object.fromEntries(lowered.filter(([, level]) => level !== "none"));
}

/** What is asked above what is allowed, as `scope: level`; a called workflow that does is not started. */
export function excessOf(
  asked: Permissions,
  allowed: Permissions,
): readonly { readonly asked: string; readonly allowed: string }[] {
  return Object.entries(asked)
    .filter(([scope, level]) => !isWithin(level, allowed[scope] ?? "none"))
    .map(([scope, level]) => ({
      asked: `${scope}: ${level}`,
      allowed: `${scope}: ${allowed[scope] ?? "none"}`,
    }));
}

function isWithin(level: PermissionLevel, most: PermissionLevel): boolean {
  const order: readonly PermissionLevel[] = ["none", "read", "write"];
  return order.indexOf(level) <= order.indexOf(most);
}
