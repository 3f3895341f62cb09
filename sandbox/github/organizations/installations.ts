import type { GitHub } from "../github.ts";
import type { OrganizationRecord } from "../records.ts";
import type { Section } from "../seed/section.ts";
import { appOf } from "../shapes/app.ts";
import type { Schema } from "../shapes/schema.ts";
import { accountShape } from "../shapes/user.ts";
import { table } from "../tables.ts";

/** An app that is installed in an organisation. */
interface InstallationRecord {
  readonly id: number;
  readonly app: string;
  readonly permissions: Readonly<Record<string, "read" | "write" | "admin">>;
  readonly selection: "all" | "selected";
  readonly events: readonly string[];
  readonly at: string;
}

export const installations = table<InstallationRecord>("installations");

const metadataOnly: InstallationRecord["permissions"] = { metadata: "read" };

interface InstallationSeed {
  /** Slug. */
  readonly app: string;
  readonly permissions?: InstallationRecord["permissions"];
  readonly repository_selection?: InstallationRecord["selection"];
  readonly events?: readonly string[];
}

/** `installations` below an organisation. */
export const installationsSection: Section<OrganizationRecord> = {
  schema: {
    type: "array",
    items: {
      type: "object",
      additionalProperties: false,
      required: ["app"],
      properties: {
        app: { type: "string" },
        permissions: { type: "object", additionalProperties: { enum: ["read", "write", "admin"] } },
        repository_selection: { enum: ["all", "selected"] },
        events: { type: "array", items: { type: "string" } },
      },
    },
  },
  plant(github, organization, seeds: readonly InstallationSeed[]) {
    for (const {
      app,
      permissions = metadataOnly,
      repository_selection: selection = "all",
      events = [],
    } of seeds) {
      const row = { id: github.nextId(), app, permissions, selection, events, at: github.clock.stamp() };
      installations.of(organization).push(row);
    }
  },
};

/** An installation. */
export function installationShape(
  github: GitHub,
  { login, id: target }: OrganizationRecord,
  { id, app, permissions, selection, events, at }: InstallationRecord,
): Schema<"installation"> {
  return {
    id,
    account: accountShape(github, login),
    repository_selection: selection,
    access_tokens_url: github.api(`/app/installations/${id}/access_tokens`),
    repositories_url: github.api("/installation/repositories"),
    html_url: github.html(`/organizations/${login}/settings/installations/${id}`),
    app_id: appOf(github, app)?.id ?? 0,
    app_slug: app,
    target_id: target,
    target_type: "Organization",
    // Permissions are GitHub's own names; the answer is held to them.
    permissions: permissions as Schema<"app-permissions">,
    events: [...events],
    single_file_name: null,
    suspended_by: null,
    suspended_at: null,
    created_at: at,
    updated_at: at,
  };
}
