import type { Handlers } from "../handler.ts";
import { installationShape, installations } from "../organizations/installations.ts";
import { define, definitionShape, setValues, valuesOf } from "../organizations/properties.ts";
import { notFound, unprocessable } from "../refusal.ts";
import { organizationShape, organizationSimpleShape } from "../shapes/organization.ts";
import { accountShape } from "../shapes/user.ts";

/** Repositories whose properties one call may set. */
const mostRepositories = 30;

/** Organisations, their members, apps and custom properties. */
export const organizations = {
  "orgs/get": ({ github, path }) => ({
    status: 200,
    body: organizationShape(github, github.organization(path.org)),
  }),

  "orgs/list-members": ({ github, path, query }) => {
    const { role = "all" } = query;
    const found = [...github.organization(path.org).members].filter(
      ([, held]) => role === "all" || held === role,
    );
    return { status: 200, body: found.map(([login]) => accountShape(github, login)) };
  },

  "orgs/get-membership-for-user": ({ github, path }) => {
    const organization = github.organization(path.org);
    const role = organization.members.get(path.username.toLowerCase());
    if (role === undefined) throw notFound();
    const url = github.api(`/orgs/${organization.login}`);
    return {
      status: 200,
      body: {
        url: `${url}/memberships/${path.username}`,
        state: "active",
        role,
        organization_url: url,
        organization: organizationSimpleShape(github, organization),
        user: accountShape(github, path.username),
      },
    };
  },

  "orgs/list-app-installations": ({ github, path }) => {
    const organization = github.organization(path.org);
    const found = installations.of(organization).map((row) => installationShape(github, organization, row));
    return { status: 200, body: { total_count: found.length, installations: found } };
  },

  "orgs/custom-properties-for-repos-get-organization-definitions": ({ github, path }) => {
    const organization = github.organization(path.org);
    const body = organization.properties.map((one) => definitionShape(github, organization, one));
    return { status: 200, body };
  },

  "orgs/custom-properties-for-repos-create-or-update-organization-definitions": ({ github, path, body }) => {
    const organization = github.organization(path.org);
    for (const definition of body.properties) define(organization, definition);
    const names = new Set(body.properties.map(({ property_name }) => property_name));
    const set = organization.properties.filter(({ property_name }) => names.has(property_name));
    return { status: 200, body: set.map((one) => definitionShape(github, organization, one)) };
  },

  "orgs/custom-properties-for-repos-create-or-update-organization-definition": ({ github, path, body }) => {
    const organization = github.organization(path.org);
    const definition = { ...body, property_name: path.custom_property_name };
    define(organization, definition);
    return { status: 200, body: definitionShape(github, organization, definition) };
  },

  "orgs/custom-properties-for-repos-get-organization-values": ({ github, path }) => {
    const organization = github.organization(path.org);
    const all = [...github.state.repositories.values()].filter(({ owner }) => owner === organization.login);
    const body = all.map((repository) => ({
      repository_id: repository.id,
      repository_name: repository.name,
      repository_full_name: repository.fullName,
      properties: valuesOf(organization, repository),
    }));
    return { status: 200, body };
  },

  "orgs/custom-properties-for-repos-create-or-update-organization-values": ({ github, path, body }) => {
    const organization = github.organization(path.org);
    if (body.repository_names.length > mostRepositories) {
      throw unprocessable(`Only ${mostRepositories} repositories can be updated at once`);
    }
    const chosen = body.repository_names.map((name) => github.repository(`${organization.login}/${name}`));
    for (const repository of chosen) setValues(organization, repository, body.properties);
    return { status: 204 };
  },
} satisfies Handlers;
