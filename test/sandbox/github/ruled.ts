import type { RulesetBody } from "../../../sandbox/github/records.ts";
import type { PullSeed, RepositorySeed, Seed } from "../../../sandbox/github/seed/seed.ts";
import type { RunningGitHub } from "../../../sandbox/github/server.ts";
import type { EmulatedGitHub } from "../../support/emulated-github.ts";

const owners = "* @acme/core\n/docs/ @eva\n";

export interface Scene {
  readonly rules?: readonly object[];
  readonly repository?: Partial<RepositorySeed>;
  readonly pull?: Partial<PullSeed>;
  readonly bypass?: readonly object[];
  readonly enforcement?: "active" | "evaluate";
}

/** A repository of an organisation, with one ruleset for its main branch and one pull request. */
export function ruled({
  rules = [],
  repository,
  pull,
  bypass = [],
  enforcement = "active",
}: Scene): Omit<Seed, "schema"> {
  const ruleset = {
    ...{ name: "main", target: "branch" as const, enforcement, bypass_actors: bypass },
    conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
    rules,
  } satisfies RulesetBody;
  return {
    users: { ana: { id: 11 }, ben: { id: 12 }, eva: { id: 13 }, rita: { id: 14 }, olga: {} },
    apps: { probe: { id: 999 } },
    organizations: {
      acme: {
        members: { olga: "admin" },
        teams: {
          core: { id: 71, members: ["ana", "ben"], repositories: { app: "push" } },
          security: { id: 72, members: ["eva"], repositories: { app: "push" } },
        },
      },
    },
    repositories: {
      "acme/app": {
        files: { a: "1\n", "docs/a.md": "a\n", ".github/CODEOWNERS": owners },
        collaborators: { rita: "read" },
        rulesets: [ruleset],
        pulls: [{ number: 1, author: "ana", commits: [{ author: "ana", files: { a: "2\n" } }], ...pull }],
        ...repository,
      },
    },
    tokens: {
      ...{ ana: { user: "ana" }, ben: { user: "ben" }, eva: { user: "eva" }, rita: { user: "rita" } },
      olga: { user: "olga" },
      job: {
        repository: "acme/app",
        permissions: { contents: "write", "pull-requests": "write", checks: "write" },
      },
      probe: { app: "probe", permissions: { checks: "write", statuses: "write", contents: "read" } },
    },
  };
}

/** The rule that asks for pull requests. */
export const reviewing = (parameters: object) => ({
  type: "pull_request",
  parameters: {
    ...{ required_approving_review_count: 0, require_code_owner_review: false },
    ...{ dismiss_stale_reviews_on_push: false, require_last_push_approval: false },
    ...{ required_review_thread_resolution: false, ...parameters },
  },
});

/** How GitHub says what rules refuse. */
export const reasons = (...said: string[]) => ({
  message: `Repository rule violations found\n\n${said.join("\n\n")}\n\n`,
});

/** Where a branch is. */
export async function tipOf({ github }: Pick<RunningGitHub, "github">, branch: string) {
  return (await github.git(github.repository("acme/app"))).refs.get(`refs/heads/${branch}`);
}

/** How pull request 1 stands. */
export async function stateOf(gh: Pick<EmulatedGitHub, "get">) {
  const { body } = await gh.get("/repos/acme/app/pulls/1", { as: "ben" });
  return (body as { mergeable_state: string }).mergeable_state;
}
