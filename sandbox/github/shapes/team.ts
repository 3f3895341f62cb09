import type { GitHub } from "../github.ts";
import type { OrganizationRecord, Role, TeamRecord } from "../records.ts";
import { nodeId } from "./node-id.ts";
import type { Schema } from "./schema.ts";

/** A team without its parent, as it stands inside other objects. */
export function teamSimpleShape(
  github: GitHub,
  { id: organizationId, login }: OrganizationRecord,
  { id, name, slug, privacy }: TeamRecord,
): Schema<"team-simple"> {
  const url = github.api(`/organizations/${organizationId}/team/${id}`);
  return {
    id,
    node_id: nodeId("T", id),
    name,
    slug,
    description: null,
    privacy,
    notification_setting: "notifications_enabled",
    permission: "pull",
    url,
    html_url: github.html(`/orgs/${login}/teams/${slug}`),
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: "organization",
    organization_id: organizationId,
  };
}

/** A team with its parent. */
export function teamShape(
  github: GitHub,
  organization: OrganizationRecord,
  team: TeamRecord,
): Schema<"team"> {
  const parent = organization.teams.find(({ slug }) => slug === team.parent);
  return {
    ...teamSimpleShape(github, organization, team),
    type: "organization",
    parent: parent === undefined ? null : teamSimpleShape(github, organization, parent),
  };
}

/** A role by the name that the API uses for teams and collaborators. */
export function permissionName(role: Role): string {
  if (role === "read") return "pull";
  return role === "write" ? "push" : role;
}

/** What a role allows, as the five flags that GitHub gives beside repositories. */
export function permissionFlags(role: Role) {
  const rank = ["none", "read", "triage", "write", "maintain", "admin"].indexOf(role);
  return { pull: rank > 0, triage: rank > 1, push: rank > 2, maintain: rank > 3, admin: rank > 4 };
}
