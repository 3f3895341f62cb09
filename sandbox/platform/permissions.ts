import { settingsOf } from "../github/actions/settings.ts";
import type { RepositoryRecord } from "../github/records.ts";
import type { PermissionLevel, Permissions } from "../runner/api.ts";

/** Scopes of GITHUB_TOKEN (github-facts 8.6). */
const scopes = [
  "actions",
  "artifact-metadata",
  "attestations",
  "checks",
  "contents",
  "deployments",
  "discussions",
  "issues",
  "models",
  "packages",
  "pages",
  "pull-requests",
  "repository-projects",
  "security-events",
  "statuses",
  "vulnerability-alerts",
] as const;

const all = (level: PermissionLevel): Permissions =>
  Object.fromEntries(scopes.map((scope) => [scope, level]));

/** What a workflow that asks for nothing is given. */
export function defaultPermissions(repository: RepositoryRecord): Permissions {
  const { default_workflow_permissions: level } = settingsOf(repository);
  return level === "write" ? all("write") : { contents: "read", packages: "read" };
}

/** What no job of a fork or of Dependabot can exceed. */
export const readOnly: Permissions = all("read");
