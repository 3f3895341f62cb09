import { expect } from "vitest";
import { pushCommits } from "../../sandbox/github/git/push.ts";
import { GitHubClient } from "../../src/adapters/github/client.ts";
import { hostsOf } from "../../src/adapters/github/hosts.ts";
import { repositoryReader } from "../../src/adapters/github/repository-reader.ts";
import { diagnose } from "../../src/domain/doctor/diagnose.ts";
import type { Diagnosis } from "../../src/domain/doctor/diagnosis.ts";
import { type EmulatedGitHub, emulatedGitHub } from "./emulated-github.ts";
import { doctorPolicy, goodWorkflow } from "./repository-facts.ts";

export const name = "acme/app";
export const checks = (context: string, id?: number) => ({
  type: "required_status_checks",
  parameters: {
    strict_required_status_checks_policy: true,
    required_status_checks: [{ context, ...(id !== undefined && { integration_id: id }) }],
  },
});
export const pull = {
  type: "pull_request",
  parameters: {
    required_approving_review_count: 1,
    require_code_owner_review: true,
    dismiss_stale_reviews_on_push: true,
    require_last_push_approval: true,
    required_review_thread_resolution: true,
  },
};
const everything = {
  contents: "write",
  actions: "read",
  administration: "write",
  checks: "read",
  statuses: "read",
  secrets: "read",
  environments: "read",
  organization_self_hosted_runners: "read",
  organization_administration: "write",
} as const;

export function ruleset(rules: readonly object[], overrides: object = {}) {
  return {
    name: "main",
    target: "branch" as const,
    enforcement: "active" as const,
    conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
    rules,
    ...overrides,
  };
}

export function seed(app: object = {}): Parameters<typeof emulatedGitHub>[0] {
  return {
    users: { ana: {}, ben: {} },
    organizations: {
      actions: {},
      acme: { teams: { payments: { members: ["ana"], repositories: { app: "push" } } } },
    },
    repositories: {
      "acme/app": {
        files: {
          "src/main.ts": "export {};\n",
          ".github/CODEOWNERS":
            "* @acme/payments\n/.github/ @acme/payments\n/.github/CODEOWNERS @acme/payments\n",
        },
        rulesets: [ruleset([pull, checks("Gate", 15_368)])],
        environments: { production: { reviewers: [{ user: "ana" }] } },
        actions: { sha_pinning_required: true },
        check_runs: [{ name: "Gate", conclusion: "success" }],
        ...app,
      },
      "actions/checkout": {
        visibility: "public",
        files: { "action.yml": "name: checkout\n" },
        branches: {
          "releases/v4": { commits: [{ message: "fix: v4", files: { "a.txt": "4" } }] },
          stray: { commits: [{ message: "stray", files: { "b.txt": "x" } }] },
        },
        tags: { v4: "releases/v4" },
      },
    },
    tokens: {
      admin: { app: true, permissions: everything },
      job: {
        repository: name,
        permissions: { contents: "read", actions: "read", checks: "read", statuses: "read" },
      },
    },
  };
}

export async function shaOf(gh: EmulatedGitHub, ref: string): Promise<string> {
  const { body } = await gh.get(`/repos/actions/checkout/commits/${ref}`, { as: "admin" });
  return (body as { sha: string }).sha;
}

export async function writeWorkflow(gh: EmulatedGitHub, text: string): Promise<void> {
  // As a pull request would have brought it: the branch's rules refuse it to a token.
  const files = { ".github/workflows/ci.yml": text };
  const commits = [{ message: "ci: gate", files }];
  await pushCommits(gh.github, gh.github.repository(name), { branch: "main", commits, author: "admin[bot]" });
}

const pinned = (sha: string): string => goodWorkflow.replace(/@a{40}/, `@${sha}`);

export async function diagnosed(gh: EmulatedGitHub, token: string, repository = name): Promise<Diagnosis> {
  const waits = { secondMs: 1, betweenWritesMs: 0, betweenNotificationsMs: 0 };
  const hosts = hostsOf({ server: gh.url, api: gh.url, graphql: gh.graphqlUrl });
  const client = new GitHubClient({ token: gh.tokens[token] ?? "", hosts, version: "0.0.0", waits });
  const facts = await repositoryReader(client).read({ repository, cloudPaths: ["**/*.tf"] });
  if (facts.state === "unknown") throw new Error(facts.why);
  return diagnose(facts.value, doctorPolicy);
}

export function statesOf({ kinds }: Diagnosis): Record<string, string> {
  return Object.fromEntries(kinds.map(({ id, state }) => [id, state]));
}

export async function goodGitHub(app: object = {}): Promise<EmulatedGitHub> {
  const gh = await emulatedGitHub(seed(app));
  await writeWorkflow(gh, pinned(await shaOf(gh, "main")));
  return gh;
}

/** Sends one printed request after the other, asking the doctor anew each time; what is left in the end. */
export async function cured(gh: EmulatedGitHub): Promise<readonly string[]> {
  for (let round = 0; round < 12; round++) {
    const { kinds } = await diagnosed(gh, "admin");
    const fixes = kinds.flatMap(({ findings }) => findings.map(({ fix }) => fix));
    const fix = fixes.find((entry) => entry.kind === "api");
    if (fix?.kind !== "api") return kinds.flatMap(({ id, findings }) => findings.map(() => id));
    const { status } = await gh.send(fix.method, fix.path, fix.body ?? undefined, { as: "admin" });
    expect(status).toBeLessThan(300);
  }
  throw new Error("expected the requests to cure");
}
