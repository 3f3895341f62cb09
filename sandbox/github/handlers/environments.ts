import {
  type EnvironmentRecord,
  ensureEnvironment,
  environmentNamed,
  environments as table,
} from "../environments/records.ts";
import { branchPolicyShape, customRulesOf, environmentShape, reviewerShape } from "../environments/shape.ts";
import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { notFound, refuse, unprocessable } from "../refusal.ts";

const mostReviewers = 6;

interface Rules {
  readonly reviewers?: readonly { readonly type?: "User" | "Team"; readonly id?: number }[] | null;
  readonly deployment_branch_policy?: EnvironmentRecord["branchPolicy"];
}

/** @throws {Refusal} 422 */
function requireSound(
  github: GitHub,
  repository: RepositoryRecord,
  { reviewers, deployment_branch_policy: policy }: Rules,
) {
  const named = (reviewers ?? []).map(({ type = "User", id = 0 }) => ({ type, id }));
  if (named.length > mostReviewers)
    throw unprocessable(`Environments may have at most ${mostReviewers} reviewers`);
  if (named.some((reviewer) => reviewerShape(github, repository, reviewer).length === 0)) {
    throw unprocessable("Invalid reviewers");
  }
  if (policy != null && policy.protected_branches === policy.custom_branch_policies) {
    throw unprocessable("protected_branches and custom_branch_policies cannot have the same value");
  }
  return named;
}

function policyOf({ policies }: EnvironmentRecord, id: number) {
  const found = policies.find((policy) => policy.id === id);
  if (found === undefined) throw notFound();
  return found;
}

/** Environments and their rules. */
export const environments = {
  "repos/get-all-environments": ({ github, repository }) => {
    const all = table.of(repository).map((environment) => environmentShape(github, repository, environment));
    return { status: 200, body: { total_count: all.length, environments: all } };
  },

  "repos/get-environment": ({ github, repository, path }) => ({
    status: 200,
    body: environmentShape(github, repository, environmentNamed(repository, path.environment_name)),
  }),

  "repos/create-or-update-environment": ({ github, repository, path, body }) => {
    const given = body ?? {};
    const reviewers = requireSound(github, repository, given);
    const environment = ensureEnvironment(github, repository, path.environment_name);
    environment.reviewers = reviewers;
    environment.waitTimer = given.wait_timer ?? 0;
    environment.preventsSelfReview = given.prevent_self_review ?? false;
    environment.branchPolicy = given.deployment_branch_policy ?? null;
    environment.updatedAt = github.clock.stamp();
    return { status: 200, body: environmentShape(github, repository, environment) };
  },

  "repos/delete-an-environment": ({ repository, path }) => {
    const all = table.of(repository);
    all.splice(all.indexOf(environmentNamed(repository, path.environment_name)), 1);
    return { status: 204 };
  },

  "repos/list-deployment-branch-policies": ({ repository, path }) => {
    const { policies } = environmentNamed(repository, path.environment_name);
    return {
      status: 200,
      body: { total_count: policies.length, branch_policies: policies.map(branchPolicyShape) },
    };
  },

  "repos/create-deployment-branch-policy": ({ github, repository, path, body }) => {
    const { policies, branchPolicy } = environmentNamed(repository, path.environment_name);
    if (branchPolicy?.custom_branch_policies !== true) throw notFound();
    const { name, type = "branch" } = body;
    if (policies.some((policy) => policy.name === name && policy.type === type))
      throw refuse(303, "See Other");
    const policy = { id: github.nextId(), name, type };
    policies.push(policy);
    return { status: 200, body: branchPolicyShape(policy) };
  },

  "repos/get-deployment-branch-policy": ({ repository, path }) => ({
    status: 200,
    body: branchPolicyShape(
      policyOf(environmentNamed(repository, path.environment_name), path.branch_policy_id),
    ),
  }),

  "repos/delete-deployment-branch-policy": ({ repository, path }) => {
    const environment = environmentNamed(repository, path.environment_name);
    environment.policies.splice(
      environment.policies.indexOf(policyOf(environment, path.branch_policy_id)),
      1,
    );
    return { status: 204 };
  },

  "repos/get-all-deployment-protection-rules": ({ github, repository, path }) => {
    const rules = customRulesOf(github, repository, environmentNamed(repository, path.environment_name));
    return { status: 200, body: { total_count: rules.length, custom_deployment_protection_rules: rules } };
  },
} satisfies Handlers;
