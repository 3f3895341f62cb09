import { deployKeys } from "../actions/inventory.ts";
import { checkRuns, latestOf } from "../checks/records.ts";
import { currentOn } from "../checks/statuses.ts";
import { type EnvironmentRecord, environments } from "../environments/records.ts";
import type { RepositoryRecord } from "../records.ts";
import { classicOf } from "../rules/classic.ts";
import { nodeId } from "../shapes/node-id.ts";
import { connection, type Slice } from "./connection.ts";
import { type Context, need } from "./context.ts";

/** Fields of a repository that an audit reads of many at once. */
export function overviewFields(context: Context, repository: RepositoryRecord) {
  return {
    languages: (slice: Slice) => {
      const names = repository.language === null ? [] : [repository.language];
      const node = (name: string) => ({ __typename: "Language", id: nodeId("L", name), name });
      return connection(names, slice, { node });
    },
    environments: (slice: Slice) => {
      need(context, { scope: "actions", level: "read" }, { repository });
      return connection(environments.of(repository), slice, { node: environmentValue });
    },
    deployKeys: (slice: Slice) => {
      need(context, { scope: "administration", level: "read" }, { repository });
      const node = ({ id, title, isReadOnly }: { id: number; title: string; isReadOnly: boolean }) => ({
        __typename: "DeployKey",
        id: nodeId("DK", id),
        title,
        readOnly: isReadOnly,
      });
      return connection(deployKeys.of(repository), slice, { node });
    },
  };
}

/** A branch policy is no rule of protection here: it holds nobody up. */
function environmentValue({ id, name, reviewers, waitTimer }: EnvironmentRecord): object {
  const rules = [
    ...(reviewers.length > 0 ? ["REQUIRED_REVIEWERS"] : []),
    ...(waitTimer > 0 ? ["WAIT_TIMER"] : []),
  ];
  return {
    __typename: "Environment",
    id: nodeId("EN", id),
    databaseId: id,
    name,
    protectionRules: (slice: Slice) =>
      connection(rules, slice, { node: (type) => ({ __typename: "DeploymentProtectionRule", type }) }),
  };
}

const isOn = (given: unknown): boolean =>
  typeof given === "boolean"
    ? given
    : typeof given === "object" && given !== null && "enabled" in given && given.enabled === true;

/** Classic protection as administrators see it, `branchProtectionRule`. */
export function classicRule(context: Context, repository: RepositoryRecord, branch: string): object | null {
  need(context, { scope: "administration", level: "read" }, { repository });
  const classic = classicOf(repository, branch);
  if (classic === undefined) return null;
  const reviews = classic.required_pull_request_reviews;
  const checks = classic.required_status_checks;
  return {
    __typename: "BranchProtectionRule",
    pattern: branch,
    isAdminEnforced: isOn(classic.enforce_admins),
    allowsDeletions: isOn(classic.allow_deletions),
    allowsForcePushes: isOn(classic.allow_force_pushes),
    requiresApprovingReviews: reviews != null,
    requiredApprovingReviewCount: reviews?.required_approving_review_count ?? null,
    requiresCodeOwnerReviews: reviews?.require_code_owner_reviews === true,
    dismissesStaleReviews: reviews?.dismiss_stale_reviews === true,
    requireLastPushApproval: reviews?.require_last_push_approval === true,
    requiresConversationResolution: isOn(classic.required_conversation_resolution),
    requiresLinearHistory: isOn(classic.required_linear_history),
    requiresCommitSignatures: isOn(classic.required_signatures),
    requiresStatusChecks: checks != null,
    requiresStrictStatusChecks: checks?.strict === true,
    requiredStatusChecks: (checks?.checks ?? []).map(({ context: name, app_id: app }) => ({
      __typename: "RequiredStatusCheckDescription",
      context: name,
      app: app == null ? null : { __typename: "App", databaseId: app },
    })),
  };
}

/** Checks and statuses of a commit together; null where there is none. */
export function rollupOf(context: Context, repository: RepositoryRecord, sha: string): object | null {
  need(context, { scope: "checks", level: "read" }, { repository });
  const runs = latestOf(checkRuns.of(repository).filter((run) => run.sha === sha));
  const values = [
    ...runs.map(({ name, app }) => ({
      __typename: "CheckRun",
      name,
      checkSuite: {
        __typename: "CheckSuite",
        app: { __typename: "App", databaseId: context.github.state.apps.get(app)?.id ?? null },
      },
    })),
    ...currentOn(repository, sha).map(({ context: name }) => ({
      __typename: "StatusContext",
      context: name,
    })),
  ];
  if (values.length === 0) return null;
  return {
    __typename: "StatusCheckRollup",
    contexts: (slice: Slice) => connection(values, slice, { node: (value) => value }),
  };
}
