import { requiredWorkflow } from "../pipeline/places.ts";

/** The instance whose workflow a repository calls by itself, where no ruleset requires it. */
export interface Instance {
  /** `ORG/platform`. */
  readonly repository: string;
  /** Channel: a protected branch of the instance (design §3). */
  readonly channel: string;
}

/** What the called jobs may ask for: the caller's permissions are their ceiling (facts 1.20). */
const permissions = [
  ["contents: read", "to check the source out, and to read the rules of the base commit"],
  ["pull-requests: write", "to read reviews, and to keep one comment with the verdict"],
  ["checks: read", "to see which checks reported"],
  ["statuses: read", "the same for commit statuses"],
  ["deployments: read", "to find the last production release"],
  ["actions: read", "to fetch the reports of the run's own jobs"],
] as const;

/** A workflow of ten lines that calls the organisation's own. */
export function renderCaller({ repository, channel }: Instance): string {
  const width = Math.max(...permissions.map(([name]) => name.length));
  return [
    "# Calls the organisation's gate. Once a ruleset requires it (assaygate org apply), remove this file.",
    "name: Assaygate",
    "on:",
    "  pull_request:",
    "  merge_group:",
    "permissions: {}",
    "jobs:",
    "  gate:",
    "    permissions:",
    ...permissions.map(([name, why]) => `      ${name.padEnd(width)} # ${why}`),
    `    uses: ${repository}/${requiredWorkflow}@${channel}`,
    "",
  ].join("\n");
}
