import type { GitHub } from "../github.ts";
import type { OrganizationRecord } from "../records.ts";
import { nodeId } from "./node-id.ts";
import type { Schema } from "./schema.ts";

/** An organisation as it stands inside other objects. */
export function organizationSimpleShape(
  github: GitHub,
  { id, login }: OrganizationRecord,
): Schema<"organization-simple"> {
  const url = github.api(`/orgs/${login}`);
  return {
    login,
    id,
    node_id: nodeId("O", id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    description: null,
  };
}

const since = "2020-01-01T00:00:00Z";

/** An organisation. */
export function organizationShape(
  github: GitHub,
  organization: OrganizationRecord,
): Schema<"organization-full"> & Schema<"team-organization"> {
  const { login, baseRole } = organization;
  const repositories = [...github.state.repositories.values()].filter(({ owner }) => owner === login);
  const open = repositories.filter(({ visibility }) => visibility === "public").length;
  return {
    ...organizationSimpleShape(github, organization),
    name: login,
    type: "Organization",
    has_organization_projects: false,
    has_repository_projects: false,
    public_repos: open,
    total_private_repos: repositories.length - open,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: github.html(`/${login}`),
    default_repository_permission: baseRole,
    two_factor_requirement_enabled: true,
    created_at: since,
    updated_at: since,
    archived_at: null,
  };
}
