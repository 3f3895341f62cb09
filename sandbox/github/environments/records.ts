import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { notFound } from "../refusal.ts";
import { table } from "../tables.ts";

/** Who may release a job: a person or a team, by id. */
export interface ReviewerRecord {
  readonly type: "User" | "Team";
  readonly id: number;
}

export interface BranchPolicyRecord {
  readonly id: number;
  readonly name: string;
  readonly type: "branch" | "tag";
}

/** An environment and its rules. */
export interface EnvironmentRecord {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  updatedAt: string;
  /** Minutes. */
  waitTimer: number;
  preventsSelfReview: boolean;
  reviewers: readonly ReviewerRecord[];
  branchPolicy: { readonly protected_branches: boolean; readonly custom_branch_policies: boolean } | null;
  /** Allowed unless somebody forbade it (github-facts 4.4). */
  canAdminsBypass: boolean;
  readonly policies: BranchPolicyRecord[];
  /** Slugs of apps that decide by a rule of their own. */
  readonly customRules: { readonly id: number; readonly app: string }[];
}

export const environments = table<EnvironmentRecord>("environments");

/** An environment by its name; case does not count. */
export function findEnvironment(repository: RepositoryRecord, name: string): EnvironmentRecord | undefined {
  return environments.of(repository).find((one) => one.name.toLowerCase() === name.toLowerCase());
}

/** @throws {Refusal} 404 */
export function environmentNamed(repository: RepositoryRecord, name: string): EnvironmentRecord {
  const found = findEnvironment(repository, name);
  if (found === undefined) throw notFound();
  return found;
}

/** An environment, made without rules if nobody made it before: that is what naming one does (github-facts 4.12). */
export function ensureEnvironment(
  github: GitHub,
  repository: RepositoryRecord,
  name: string,
): EnvironmentRecord {
  const known = findEnvironment(repository, name);
  if (known !== undefined) return known;
  const at = github.clock.stamp();
  const made: EnvironmentRecord = {
    id: github.nextId(),
    name,
    createdAt: at,
    updatedAt: at,
    waitTimer: 0,
    preventsSelfReview: false,
    reviewers: [],
    branchPolicy: null,
    canAdminsBypass: true,
    policies: [],
    customRules: [],
  };
  environments.of(repository).push(made);
  return made;
}
