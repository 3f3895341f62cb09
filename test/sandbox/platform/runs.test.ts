import { describe, expect, it } from "vitest";
import type { Seed } from "../../../sandbox/github/seed/seed.ts";
import { emulatedPlatform } from "../../support/emulated-platform.ts";

const build = `name: Build
on: pull_request
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "## All good" >> "$GITHUB_STEP_SUMMARY"
      - run: echo "::warning file=src/a.js,line=3::look here"
`;

const seed: Omit<Seed, "schema"> = {
  users: { ana: {}, ben: {} },
  organizations: { acme: { members: { ana: "member", ben: "admin" } } },
  repositories: {
    "acme/app": {
      files: { "README.md": "app\n", ".github/workflows/build.yml": build },
      collaborators: { ana: "write" },
    },
  },
  tokens: { ana: { user: "ana" }, ben: { user: "ben" } },
};

describe("a pull request", () => {
  it("that is opened runs the repository's own workflow and shows a check run", async () => {
    const platform = await emulatedPlatform(seed);
    const sha = await platform.push({
      ...{ repository: "acme/app", branch: "fees", author: "ana" },
      files: { "src/fee.js": "export const fee = 30;\n" },
    });

    const number = await platform.open({ head: "fees", as: "ana" });

    expect(platform.troubles).toEqual([]);
    const { body } = await platform.ask("GET", `/repos/acme/app/commits/${sha}/check-runs`);
    expect(body).toMatchObject({
      total_count: 1,
      check_runs: [
        {
          name: "test",
          status: "completed",
          conclusion: "success",
          app: { slug: "github-actions" },
          output: { summary: expect.stringContaining("## All good"), annotations_count: 1 },
        },
      ],
    });
    const runs = await platform.ask("GET", `/repos/acme/app/actions/runs?head_sha=${sha}`);
    expect(runs.body).toMatchObject({
      workflow_runs: [
        {
          ...{ name: "Build", event: "pull_request", head_sha: sha, head_branch: "fees" },
          ...{ run_attempt: 1, conclusion: "success", actor: { login: "ana" } },
        },
      ],
    });
    const pull = await platform.ask("GET", `/repos/acme/app/pulls/${number}`);
    expect(pull.body).toMatchObject({ mergeable_state: "clean" });
  });
});
