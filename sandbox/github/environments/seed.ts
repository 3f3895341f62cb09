import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { organizationOf } from "../rules/targets.ts";
import type { Section } from "../seed/section.ts";
import { type EnvironmentRecord, ensureEnvironment, type ReviewerRecord } from "./records.ts";

/** As the body of the PUT; people and teams may be named instead of numbered. */
interface EnvironmentSeed {
  readonly wait_timer?: number;
  readonly prevent_self_review?: boolean;
  readonly reviewers?: readonly ReviewerSeed[];
  readonly deployment_branch_policy?: EnvironmentRecord["branchPolicy"];
  readonly can_admins_bypass?: boolean;
  readonly branch_policies?: readonly { readonly name: string; readonly type?: "branch" | "tag" }[];
  /** Slugs of apps. */
  readonly custom_rules?: readonly string[];
}

type ReviewerSeed = ReviewerRecord | { readonly user: string } | { readonly team: string };

const text = { type: "string" };
const flag = { type: "boolean" };
const only = (properties: Record<string, object>, required: readonly string[] = []) => ({
  type: "object",
  additionalProperties: false,
  required,
  properties,
});

/** `environments` below a repository: name to rules. */
export const environmentsSection: Section<RepositoryRecord> = {
  schema: {
    type: "object",
    additionalProperties: only({
      wait_timer: { type: "integer", minimum: 0, maximum: 43_200 },
      prevent_self_review: flag,
      reviewers: {
        type: "array",
        maxItems: 6,
        items: {
          anyOf: [
            only({ user: text }, ["user"]),
            only({ team: text }, ["team"]),
            only({ type: { enum: ["User", "Team"] }, id: { type: "integer" } }, ["type", "id"]),
          ],
        },
      },
      deployment_branch_policy: {
        anyOf: [
          { type: "null" },
          only({ protected_branches: flag, custom_branch_policies: flag }, [
            "protected_branches",
            "custom_branch_policies",
          ]),
        ],
      },
      can_admins_bypass: flag,
      branch_policies: {
        type: "array",
        items: only({ name: text, type: { enum: ["branch", "tag"] } }, ["name"]),
      },
      custom_rules: { type: "array", items: text },
    }),
  },
  plant(github, repository, seeds: Readonly<Record<string, EnvironmentSeed>>) {
    for (const [name, seed] of Object.entries(seeds)) plantEnvironment(github, repository, { name, seed });
  },
};

function plantEnvironment(
  github: GitHub,
  repository: RepositoryRecord,
  { name, seed }: { readonly name: string; readonly seed: EnvironmentSeed },
): void {
  const environment = ensureEnvironment(github, repository, name);
  const { branch_policies: policies = [], custom_rules: rules = [] } = seed;
  environment.waitTimer = seed.wait_timer ?? 0;
  environment.preventsSelfReview = seed.prevent_self_review ?? false;
  environment.canAdminsBypass = seed.can_admins_bypass ?? true;
  environment.reviewers = (seed.reviewers ?? []).map((reviewer) => reviewerOf(github, repository, reviewer));
  const custom = { protected_branches: false, custom_branch_policies: true };
  environment.branchPolicy = seed.deployment_branch_policy ?? (policies.length > 0 ? custom : null);
  environment.policies.push(
    ...policies.map((policy) => ({
      id: github.nextId(),
      type: policy.type ?? ("branch" as const),
      name: policy.name,
    })),
  );
  environment.customRules.push(...rules.map((app) => ({ id: github.nextId(), app })));
}

function reviewerOf(github: GitHub, repository: RepositoryRecord, seed: ReviewerSeed): ReviewerRecord {
  if ("type" in seed) return seed;
  if ("user" in seed) return { type: "User", id: github.user(seed.user).id };
  const team = organizationOf(github, repository)?.teams.find(({ slug }) => slug === seed.team);
  if (team === undefined) throw new Error(`expected team ${seed.team} in ${repository.owner}`);
  return { type: "Team", id: team.id };
}
