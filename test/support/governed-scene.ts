import type { PullSeed, RepositorySeed, Seed, TokenSeed } from "../../sandbox/github/seed/seed.ts";
import { goodWorkspace } from "./workspace.ts";

/** The repository that is judged, and its pull request. */
export const repository = "acme/payments-api";
export const pullNumber = 7;

/** A ruleset of the organisation that asks for all that the shipped policy wants of a branch. */
export const goodRules: readonly object[] = [
  { type: "deletion" },
  { type: "non_fast_forward" },
  { type: "required_signatures" },
  {
    type: "pull_request",
    parameters: {
      required_approving_review_count: 1,
      require_code_owner_review: true,
      dismiss_stale_reviews_on_push: true,
      require_last_push_approval: true,
      required_review_thread_resolution: true,
      allowed_merge_methods: ["merge", "squash"],
    },
  },
];

export const goodRuleset = {
  name: "platform-gate",
  target: "branch",
  enforcement: "active",
  conditions: {
    ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] },
    repository_name: { include: ["~ALL"], exclude: [] },
  },
  rules: goodRules,
  bypass_actors: [],
} as const;

export const goodReview = {
  user: "ben",
  state: "APPROVED",
  on_behalf_of: ["payments"],
} as const;

/** What the README asks for, and no more. */
export const jobPermissions: NonNullable<TokenSeed["permissions"]> = {
  actions: "read",
  checks: "read",
  contents: "read",
  deployments: "read",
  issues: "write",
  pull_requests: "write",
  statuses: "read",
};

/** Changes to the good scene: each replaces what stands there. */
export interface Scene {
  readonly pull?: Partial<PullSeed>;
  readonly repository?: Partial<RepositorySeed>;
  readonly organization?: NonNullable<Seed["organizations"]>[string];
  readonly files?: Readonly<Record<string, string | null>>;
  readonly permissions?: TokenSeed["permissions"];
  readonly seed?: Partial<Omit<Seed, "schema">>;
}

const codeowners = `* @acme/payments\n/.github/ @acme/payments\n`;
const template = "## What\n\n## Why\n";

/** A governed repository with one pull request, in which everything is as the shipped policy wants it. */
export function goodSeed(scene: Scene = {}): Omit<Seed, "schema"> {
  return {
    now: "2026-11-20T09:00:00Z",
    users: { ana: {}, ben: {}, eva: {}, mallory: {}, robo: { type: "Bot" } },
    organizations: { acme: scene.organization ?? goodOrganization() },
    repositories: {
      [repository]: {
        visibility: "private",
        files: { ...committedFiles(), ...scene.files },
        pulls: [goodPull(scene.pull)],
        ...scene.repository,
      },
    },
    tokens: { job: { repository, permissions: scene.permissions ?? jobPermissions } },
    ...scene.seed,
  };
}

export function goodOrganization(): NonNullable<Seed["organizations"]>[string] {
  return {
    teams: { payments: { members: ["ana", "ben", "eva"], repositories: { "payments-api": "push" } } },
    rulesets: [goodRuleset],
  };
}

export function goodPull(change: Partial<PullSeed> = {}): PullSeed {
  return {
    number: pullNumber,
    title: "feat: fees",
    body: "## What\n\nFees.\n\n## Why\n\nThey are due.\n",
    author: "ana",
    head: "fees",
    commits: [
      {
        message: "feat: fees",
        author: "ana",
        files: { "src/fee.ts": "export const fee = 30;\n" },
        verified: true,
      },
    ],
    reviews: [goodReview],
    ...change,
  };
}

/** Everything of the good workspace but its reports, which a run writes. */
function committedFiles(): Record<string, string> {
  const files = Object.entries(goodWorkspace()).filter(([path]) => !path.startsWith("reports/"));
  return {
    ...Object.fromEntries(files),
    ".github/CODEOWNERS": codeowners,
    ".github/pull_request_template.md": template,
  };
}
