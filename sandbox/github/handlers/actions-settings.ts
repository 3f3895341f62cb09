import { selectedActions, settingsOf } from "../actions/settings.ts";
import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { OrganizationRecord, RepositoryRecord } from "../records.ts";

function defaults(owner: RepositoryRecord | OrganizationRecord) {
  const { default_workflow_permissions, can_approve_pull_request_reviews } = settingsOf(owner);
  return { default_workflow_permissions, can_approve_pull_request_reviews };
}

function allowed(github: GitHub, owner: RepositoryRecord | OrganizationRecord, path: string) {
  const { allowed_actions, sha_pinning_required } = settingsOf(owner);
  const selected_actions_url = github.api(`${path}/actions/permissions/selected-actions`);
  return {
    allowed_actions,
    sha_pinning_required,
    ...(allowed_actions === "selected" ? { selected_actions_url } : {}),
  };
}

/** What Actions may do. */
export const actionsSettings = {
  "actions/get-github-actions-permissions-repository": ({ github, repository }) => ({
    status: 200,
    body: {
      enabled: settingsOf(repository).enabled,
      ...allowed(github, repository, `/repos/${repository.fullName}`),
    },
  }),

  "actions/set-github-actions-permissions-repository": ({ repository, body }) => {
    const { enabled, allowed_actions, sha_pinning_required } = body;
    const settings = settingsOf(repository);
    settings.enabled = enabled;
    settings.allowed_actions = allowed_actions ?? settings.allowed_actions;
    settings.sha_pinning_required = sha_pinning_required ?? settings.sha_pinning_required;
    return { status: 204 };
  },

  "actions/get-allowed-actions-repository": ({ repository }) => ({
    status: 200,
    body: selectedActions(repository),
  }),

  "actions/get-github-actions-default-workflow-permissions-repository": ({ repository }) => ({
    status: 200,
    body: defaults(repository),
  }),

  "actions/set-github-actions-default-workflow-permissions-repository": ({ repository, body = {} }) => {
    const settings = settingsOf(repository);
    const { default_workflow_permissions: level, can_approve_pull_request_reviews: mayApprove } = body;
    settings.default_workflow_permissions = level ?? settings.default_workflow_permissions;
    settings.can_approve_pull_request_reviews = mayApprove ?? settings.can_approve_pull_request_reviews;
    return { status: 204 };
  },

  "actions/set-allowed-actions-repository": ({ repository, body = {} }) => {
    const settings = settingsOf(repository);
    selectedActions(repository);
    settings.github_owned_allowed = body.github_owned_allowed ?? settings.github_owned_allowed;
    settings.verified_allowed = body.verified_allowed ?? settings.verified_allowed;
    settings.patterns_allowed = body.patterns_allowed ?? settings.patterns_allowed;
    return { status: 204 };
  },

  "actions/get-workflow-access-to-repository": ({ repository }) => ({
    status: 200,
    body: { access_level: settingsOf(repository).access_level },
  }),

  "actions/set-workflow-access-to-repository": ({ repository, body }) => {
    settingsOf(repository).access_level = body.access_level;
    return { status: 204 };
  },

  "actions/get-github-actions-permissions-organization": ({ github, path }) => {
    const organization = github.organization(path.org);
    const { enabled_repositories } = settingsOf(organization);
    return {
      status: 200,
      body: { enabled_repositories, ...allowed(github, organization, `/orgs/${path.org}`) },
    };
  },

  "actions/get-allowed-actions-organization": ({ github, path }) => ({
    status: 200,
    body: selectedActions(github.organization(path.org)),
  }),

  "actions/get-self-hosted-runners-permissions-organization": ({ github, path }) => ({
    status: 200,
    body: { enabled_repositories: settingsOf(github.organization(path.org)).own_runners },
  }),

  "actions/get-github-actions-default-workflow-permissions-organization": ({ github, path }) => ({
    status: 200,
    body: defaults(github.organization(path.org)),
  }),
} satisfies Handlers;
