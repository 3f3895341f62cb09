import type { OrganizationRecord, RepositoryRecord } from "../records.ts";
import { conflict } from "../refusal.ts";
import type { Section } from "../seed/section.ts";
import { table } from "../tables.ts";

/** What Actions may do in a repository or an organisation. */
export interface ActionsSettings {
  enabled: boolean;
  enabled_repositories: "all" | "none" | "selected";
  allowed_actions: "all" | "local_only" | "selected";
  sha_pinning_required: boolean;
  github_owned_allowed: boolean;
  verified_allowed: boolean;
  patterns_allowed: string[];
  default_workflow_permissions: "read" | "write";
  can_approve_pull_request_reviews: boolean;
  access_level: "none" | "user" | "organization";
  /** Which repositories of an organisation may have runners of their own. */
  own_runners: "all" | "none" | "selected";
}

const initial: ActionsSettings = {
  enabled: true,
  enabled_repositories: "all",
  allowed_actions: "all",
  sha_pinning_required: false,
  github_owned_allowed: true,
  verified_allowed: true,
  patterns_allowed: [],
  default_workflow_permissions: "read",
  can_approve_pull_request_reviews: false,
  access_level: "none",
  own_runners: "all",
};

const settings = table<ActionsSettings>("actions-settings");

type Owner = RepositoryRecord | OrganizationRecord;

/** Settings of a repository or an organisation; GitHub's own until somebody changes them. */
export function settingsOf(owner: Owner): ActionsSettings {
  const rows = settings.of(owner);
  const [row = { ...initial, patterns_allowed: [] }] = rows;
  if (rows.length === 0) rows.push(row);
  return row;
}

/** Which actions are allowed by name. @throws {Refusal} 409 where all are, or only local ones */
export function selectedActions(owner: Owner) {
  const {
    allowed_actions: allowed,
    github_owned_allowed,
    verified_allowed,
    patterns_allowed,
  } = settingsOf(owner);
  if (allowed !== "selected") throw conflict("Actions are not limited to selected ones.");
  return { github_owned_allowed, verified_allowed, patterns_allowed: [...patterns_allowed] };
}

const flag = { type: "boolean" };

/** `actions` below a repository or an organisation. */
export const actionsSection: Section<Owner> = {
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      enabled: flag,
      enabled_repositories: { enum: ["all", "none", "selected"] },
      allowed_actions: { enum: ["all", "local_only", "selected"] },
      sha_pinning_required: flag,
      github_owned_allowed: flag,
      verified_allowed: flag,
      patterns_allowed: { type: "array", items: { type: "string" } },
      default_workflow_permissions: { enum: ["read", "write"] },
      can_approve_pull_request_reviews: flag,
      access_level: { enum: ["none", "user", "organization"] },
      own_runners: { enum: ["all", "none", "selected"] },
    },
  },
  plant(_github, owner, seed: Partial<ActionsSettings>) {
    Object.assign(settingsOf(owner), seed);
  },
};
