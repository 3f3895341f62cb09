import type { OrganizationRecord } from "../records.ts";
import type { Section } from "../seed/section.ts";
import { table } from "../tables.ts";

/** Machines of an organisation that certain repositories and workflows may use. */
export interface RunnerGroupRecord {
  readonly id: number;
  readonly name: string;
  readonly visibility: "all" | "selected" | "private";
  /** Names of repositories, where it is for selected ones. */
  readonly repositories: readonly string[];
  readonly isOpenToPublic: boolean;
  /** Null: any workflow may use it. */
  readonly workflows: readonly string[] | null;
}

export const runnerGroups = table<RunnerGroupRecord>("runner-groups");

interface RunnerGroupSeed {
  readonly name: string;
  readonly visibility?: RunnerGroupRecord["visibility"];
  readonly repositories?: readonly string[];
  readonly allows_public_repositories?: boolean;
  readonly selected_workflows?: readonly string[];
}

const text = { type: "string" };
const texts = { type: "array", items: text };

/** `runner_groups` below an organisation; the group `Default` is there without being named. */
export const runnerGroupsSection: Section<OrganizationRecord> = {
  schema: {
    type: "array",
    items: {
      type: "object",
      additionalProperties: false,
      required: ["name"],
      properties: {
        name: text,
        visibility: { enum: ["all", "selected", "private"] },
        repositories: texts,
        allows_public_repositories: { type: "boolean" },
        selected_workflows: texts,
      },
    },
  },
  plant(github, organization, seeds: readonly RunnerGroupSeed[]) {
    const groups = runnerGroups.of(organization);
    for (const { name, visibility = "selected", repositories = [], ...seed } of seeds)
      groups.push({
        ...{ id: github.nextId(), name, visibility, repositories },
        isOpenToPublic: seed.allows_public_repositories ?? false,
        workflows: seed.selected_workflows ?? null,
      });
  },
};
