import type { AnyHandler, Handlers } from "../handler.ts";
import { accounts } from "./accounts.ts";
import { actionsSettings } from "./actions-settings.ts";
import { alerts } from "./alerts.ts";
import { artifactMetadata } from "./artifact-metadata.ts";
import { artifacts } from "./artifacts.ts";
import { attestations } from "./attestations.ts";
import { branchProtection } from "./branch-protection.ts";
import { branches } from "./branches.ts";
import { checks } from "./checks.ts";
import { codeScanning } from "./code-scanning.ts";
import { codeowners } from "./codeowners.ts";
import { collaborators } from "./collaborators.ts";
import { commits } from "./commits.ts";
import { concurrency } from "./concurrency.ts";
import { contents } from "./contents.ts";
import { dependencyGraph } from "./dependency-graph.ts";
import { deployments } from "./deployments.ts";
import { environments } from "./environments.ts";
import { gitData } from "./git-data.ts";
import { gitRefs } from "./git-refs.ts";
import { inventory } from "./inventory.ts";
import { issueComments } from "./issue-comments.ts";
import { issueSearch } from "./issue-search.ts";
import { issues } from "./issues.ts";
import { jobs } from "./jobs.ts";
import { labels } from "./labels.ts";
import { merges } from "./merges.ts";
import { meta } from "./meta.ts";
import { newRepositories } from "./new-repositories.ts";
import { organizationRulesets } from "./organization-rulesets.ts";
import { organizations } from "./organizations.ts";
import { pullBranches } from "./pull-branches.ts";
import { pulls } from "./pulls.ts";
import { releases } from "./releases.ts";
import { repositories } from "./repositories.ts";
import { reviewThreads } from "./review-threads.ts";
import { reviews } from "./reviews.ts";
import { ruleSuites } from "./rule-suites.ts";
import { rulesets } from "./rulesets.ts";
import { runApprovals } from "./run-approvals.ts";
import { runs } from "./runs.ts";
import { statuses } from "./statuses.ts";
import { teams } from "./teams.ts";
import { workflows } from "./workflows.ts";

const files: readonly Handlers[] = [
  accounts,
  branches,
  commits,
  contents,
  gitData,
  gitRefs,
  repositories,
  newRepositories,
  pullBranches,
  merges,
  reviewThreads,
  pulls,
  reviews,
  codeowners,
  collaborators,
  meta,
  rulesets,
  organizationRulesets,
  ruleSuites,
  branchProtection,
  checks,
  statuses,
  environments,
  deployments,
  issues,
  issueComments,
  labels,
  runs,
  jobs,
  workflows,
  runApprovals,
  artifacts,
  concurrency,
  actionsSettings,
  inventory,
  organizations,
  teams,
  codeScanning,
  alerts,
  dependencyGraph,
  releases,
  attestations,
  artifactMetadata,
  issueSearch,
];

const all = new Map(files.flatMap((file) => Object.entries(file)));

/** What answers an operation; undefined if nobody wrote it. */
export function handlerOf(operation: string): AnyHandler | undefined {
  // Requests are held to the description before this, so what a handler is given is of the type that it asks for.
  return all.get(operation) as AnyHandler | undefined;
}

/** Operations that have a handler. */
export const handled: ReadonlySet<string> = new Set(all.keys());
