import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { organizationOf } from "../rules/targets.ts";
import { appOf } from "../shapes/app.ts";
import { nodeId } from "../shapes/node-id.ts";
import type { Schema } from "../shapes/schema.ts";
import { teamShape } from "../shapes/team.ts";
import { userShape } from "../shapes/user.ts";
import type { BranchPolicyRecord, EnvironmentRecord, ReviewerRecord } from "./records.ts";

type Environment = Schema<"environment">;

/** An environment with its rules; `can_admins_bypass` is answered, though the description lacks it (github-facts 4.4). */
export function environmentShape(
  github: GitHub,
  repository: RepositoryRecord,
  environment: EnvironmentRecord,
): Environment & { can_admins_bypass: boolean } {
  const { id, name, createdAt, updatedAt, branchPolicy, canAdminsBypass } = environment;
  return {
    id,
    node_id: nodeId("EN", id),
    name,
    url: github.api(`/repos/${repository.fullName}/environments/${encodeURIComponent(name)}`),
    html_url: github.html(
      `/${repository.fullName}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    ),
    created_at: createdAt,
    updated_at: updatedAt,
    can_admins_bypass: canAdminsBypass,
    protection_rules: rulesOf(github, repository, environment),
    deployment_branch_policy: branchPolicy,
  };
}

function rulesOf(
  github: GitHub,
  repository: RepositoryRecord,
  { id, waitTimer, preventsSelfReview, reviewers, branchPolicy }: EnvironmentRecord,
): NonNullable<Environment["protection_rules"]> {
  const rule = (kind: number) => ({ id: id * 10 + kind, node_id: nodeId("GA", id * 10 + kind) });
  const people = reviewers.flatMap((reviewer) => reviewerShape(github, repository, reviewer));
  return [
    ...(waitTimer > 0 ? [{ ...rule(1), type: "wait_timer", wait_timer: waitTimer }] : []),
    ...(people.length > 0
      ? [
          {
            ...rule(2),
            type: "required_reviewers",
            prevent_self_review: preventsSelfReview,
            reviewers: people,
          },
        ]
      : []),
    ...(branchPolicy === null ? [] : [{ ...rule(3), type: "branch_policy" }]),
  ];
}

/** A reviewer; one that is gone is no longer named. */
export function reviewerShape(
  github: GitHub,
  repository: RepositoryRecord,
  { type, id }: ReviewerRecord,
): { type: "User" | "Team"; reviewer: Schema<"simple-user"> | Schema<"team"> }[] {
  if (type === "User") {
    const user = [...github.state.users.values()].find((one) => one.id === id);
    return user === undefined ? [] : [{ type, reviewer: userShape(github, user) }];
  }
  const organization = organizationOf(github, repository);
  const team = organization?.teams.find((one) => one.id === id);
  return organization === undefined || team === undefined
    ? []
    : [{ type, reviewer: teamShape(github, organization, team) }];
}

/** A pattern of branches or tags that may deploy to an environment. */
export function branchPolicyShape({
  id,
  name,
  type,
}: BranchPolicyRecord): Schema<"deployment-branch-policy"> {
  return { id, node_id: nodeId("DBP", id), name, type };
}

/** Rules of apps. */
export function customRulesOf(
  github: GitHub,
  repository: RepositoryRecord,
  { name, customRules }: EnvironmentRecord,
): Schema<"deployment-protection-rule">[] {
  const url = github.api(`/repos/${repository.fullName}/environments/${encodeURIComponent(name)}`);
  return customRules.map(({ id, app: slug }) => {
    const app = appOf(github, slug)?.id ?? 0;
    return {
      id,
      node_id: nodeId("DPR", id),
      enabled: true,
      app: { id: app, slug, integration_url: github.api(`/apps/${slug}`), node_id: nodeId("A", app) },
      url: `${url}/deployment_protection_rules/${id}`,
    };
  });
}
