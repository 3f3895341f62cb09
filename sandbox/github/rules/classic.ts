import type { operations } from "@octokit/openapi-types";
import type { RepositoryRecord } from "../records.ts";

/** Body of the PUT that protects a branch, and what is set beside it. */
export type ClassicProtection =
  operations["repos/update-branch-protection"]["requestBody"]["content"]["application/json"] & {
    readonly required_signatures?: boolean;
  };

/** Classic protection of a branch; what a seed leaves out is off. */
export function classicOf({ protection }: RepositoryRecord, branch: string): ClassicProtection | undefined {
  const found = protection.get(branch);
  if (found === undefined) return undefined;
  const nothing = {
    required_status_checks: null,
    enforce_admins: null,
    required_pull_request_reviews: null,
    restrictions: null,
  };
  // Written by the PUT, or by a seed that says the same.
  return { ...nothing, ...found };
}
