import type { Seed } from "../../sandbox/github/seed/seed.ts";
import { GitHubClient } from "../../src/adapters/github/client.ts";
import type { EtagStore } from "../../src/adapters/github/etag-store.ts";
import { hostsOf } from "../../src/adapters/github/hosts.ts";
import { organizationReader } from "../../src/adapters/github/organization-reader.ts";
import { audit } from "../../src/cli/audit/audit.ts";
import { postureProperty } from "../../src/domain/posture/posture-text.ts";
import type { OrganizationReader } from "../../src/ports/organization-reader.ts";
import type { EmulatedGitHub } from "./emulated-github.ts";
import { memoryPorts } from "./memory-ports.ts";

const goodWorkflow = `name: Gate
on: [pull_request, merge_group]
permissions: { contents: read }
jobs:
  gate-check:
    runs-on: ubuntu-24.04
    steps:
      - run: npm test
`;
export const badWorkflow = goodWorkflow.replace("- run: npm test", "- uses: acme/tool@v1");
export const owners = "* @ana\n/.github/ @ana\n";
export const good = {
  ".github/workflows/gate.yml": goodWorkflow,
  ".github/CODEOWNERS": owners,
  "main.ts": "1\n",
};

const ruleset = {
  name: "main",
  target: "branch",
  enforcement: "active",
  bypass_actors: [],
  conditions: {
    ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] },
    repository_name: { include: ["~ALL"], exclude: [] },
  },
  rules: [
    { type: "deletion" },
    { type: "non_fast_forward" },
    {
      type: "pull_request",
      parameters: {
        required_approving_review_count: 1,
        require_code_owner_review: true,
        dismiss_stale_reviews_on_push: true,
        require_last_push_approval: true,
        required_review_thread_resolution: true,
      },
    },
    {
      type: "required_status_checks",
      parameters: {
        strict_required_status_checks_policy: true,
        required_status_checks: [{ context: "gate-check", integration_id: 15368 }],
      },
    },
  ],
} as const;

export const auditor = {
  metadata: "read",
  contents: "read",
  actions: "read",
  checks: "read",
  statuses: "read",
  secrets: "read",
  administration: "write",
  organization_administration: "write",
  organization_self_hosted_runners: "read",
  organization_custom_properties: "write",
} as const;

const settled = {
  sha_pinning_required: true,
  default_workflow_permissions: "read",
  own_runners: "none",
} as const;

export function fleet(
  repositories: Seed["repositories"],
  overrides: Partial<Seed> = {},
): Omit<Seed, "schema"> {
  return {
    now: "2026-11-22T01:00:00Z",
    frozen: true,
    users: { ana: {} },
    organizations: {
      acme: {
        members: { ana: "admin" },
        rulesets: [ruleset],
        actions: settled,
        properties: [
          { property_name: postureProperty, value_type: "string", values_editable_by: "org_actors" },
        ],
      },
    },
    repositories: repositories ?? {},
    tokens: {
      auditor: { app: true, owner: "acme", permissions: auditor },
      stranger: { app: true, owner: "other", permissions: { metadata: "read" } },
      reader: { app: true, owner: "acme", permissions: { metadata: "read" } },
    },
    ...overrides,
  } as Omit<Seed, "schema">;
}

function readerOf(gh: EmulatedGitHub, token = "auditor", etags?: EtagStore): OrganizationReader {
  const hosts = hostsOf({ server: gh.url, api: gh.url, graphql: gh.graphqlUrl });
  const waits = { secondMs: 1, betweenWritesMs: 0, betweenNotificationsMs: 0 };
  const kept = etags === undefined ? {} : { etags };
  return organizationReader(
    new GitHubClient({ token: gh.tokens[token] ?? "", hosts, version: "0.0.0", waits, ...kept }),
  );
}

export async function run(
  gh: EmulatedGitHub,
  words: readonly string[] = [],
  more: { token?: string; journals?: Map<string, unknown[]>; etags?: EtagStore; now?: string } = {},
) {
  const { token, journals, etags, now = "2026-11-22T01:00:00Z" } = more;
  const organizations = readerOf(gh, token, etags);
  const { ports, told } = memoryPorts({ organizations, now, ...(journals && { journals }) });
  const code = await audit(["--org", "acme", "--format", "json", ...words], ports);
  const report: Report = JSON.parse(told.printed.join("") || "{}");
  return { code, told, report };
}

interface Report {
  readonly state: string;
  readonly total: number;
  readonly incomplete: string | null;
  readonly summary: { readonly blind: readonly { readonly why: string; readonly needs: string | null }[] };
  readonly repositories: readonly {
    readonly repository: string;
    readonly class: string;
    readonly state: string;
    readonly posture: string | null;
    readonly kinds?: readonly { readonly id: string; readonly findings: readonly unknown[] }[];
  }[];
  readonly publication: {
    readonly written: readonly { readonly repository: string; readonly value: string }[];
    readonly withheld: readonly { readonly repository: string; readonly why: string }[];
  } | null;
}

export const twoGood = { "acme/api": { files: good }, "acme/web": { files: good } };
