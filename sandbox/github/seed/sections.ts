import {
  deployKeysSection,
  environmentSecretsSection,
  runnersSection,
  secretsSection,
  variablesSection,
  webhooksSection,
} from "../actions/inventory.ts";
import { runnerGroupsSection } from "../actions/runner-groups.ts";
import { runsSection } from "../actions/seed.ts";
import { actionsSection } from "../actions/settings.ts";
import { attestationsSection } from "../attestations/seed.ts";
import { checkRunsSection, statusesSection } from "../checks/seed.ts";
import { dependenciesSection } from "../dependencies/records.ts";
import { deploymentsSection } from "../deployments/seed.ts";
import { environmentsSection } from "../environments/seed.ts";
import { commentsSection, issuesSection, labelsSection } from "../issues/seed.ts";
import { installationsSection } from "../organizations/installations.ts";
import { mergeQueueSection } from "../pulls/queue.ts";
import type { OrganizationRecord, RepositoryRecord } from "../records.ts";
import { immutableReleasesSection, releasesSection } from "../releases/seed.ts";
import { ruleSuitesSection } from "../rules/suites.ts";
import { dependabotSection, secretScanningSection } from "../scanning/alerts.ts";
import { codeScanningSection } from "../scanning/code-seed.ts";
import { securitySection } from "../scanning/features.ts";
import type { Section } from "./section.ts";

/** Parts below a repository, by their key. */
export const repositorySections: Readonly<Record<string, Section<RepositoryRecord>>> = {
  merge_queue: mergeQueueSection,
  rule_suites: ruleSuitesSection,
  check_runs: checkRunsSection,
  statuses: statusesSection,
  environments: environmentsSection,
  deployments: deploymentsSection,
  labels: labelsSection,
  issues: issuesSection,
  comments: commentsSection,
  actions: actionsSection,
  runners: runnersSection,
  secrets: secretsSection,
  environment_secrets: environmentSecretsSection,
  variables: variablesSection,
  deploy_keys: deployKeysSection,
  webhooks: webhooksSection,
  runs: runsSection,
  security: securitySection,
  code_scanning: codeScanningSection,
  secret_scanning: secretScanningSection,
  dependabot: dependabotSection,
  dependencies: dependenciesSection,
  immutable_releases: immutableReleasesSection,
  releases: releasesSection,
  attestations: attestationsSection,
};

/** Parts below an organisation, by their key. */
export const organizationSections: Readonly<Record<string, Section<OrganizationRecord>>> = {
  actions: actionsSection,
  runners: runnersSection,
  runner_groups: runnerGroupsSection,
  installations: installationsSection,
};
