import { describe, expect, it } from "vitest";
import { governedRun } from "../../support/governed.ts";
import {
  goodOrganization,
  goodPull,
  goodReview,
  goodRules,
  goodRuleset,
  type Scene,
} from "../../support/governed-scene.ts";

const commit = goodPull().commits?.[0] ?? {};
const review = (user: string, state: string, at: string, more: object = {}) =>
  ({ ...goodReview, user, state, submitted_at: `2026-11-20T${at}:00Z`, ...more }) as typeof goodReview;
const comments = Array.from({ length: 130 }, () => ({ user: "mallory", state: "COMMENTED" }) as const);
const withRules = (...rulesets: object[]): Scene => ({
  organization: { ...goodOrganization(), rulesets: rulesets as (typeof goodRuleset)[] },
});
const weaker = goodRules.map((rule) =>
  "parameters" in rule
    ? { ...rule, parameters: { ...(rule.parameters as object), require_code_owner_review: false } }
    : rule,
);

interface Attack {
  readonly name: string;
  readonly scene: Scene;
  readonly check: string;
  readonly expected: string;
}

const attacks: readonly Attack[] = [
  {
    name: "T1: the only approval is the 131st review",
    scene: { pull: { reviews: [...comments, goodReview] } },
    check: "source.codeowner-approval",
    expected: "PASSED met",
  },
  {
    name: "T2: the approval is taken back",
    scene: {
      pull: { reviews: [review("ben", "APPROVED", "09:01"), review("ben", "CHANGES_REQUESTED", "09:02")] },
    },
    check: "source.codeowner-approval",
    expected: "FAILED",
  },
  {
    name: "T2: the approval is dismissed",
    scene: { pull: { reviews: [review("ben", "APPROVED", "09:01"), review("ben", "DISMISSED", "09:02")] } },
    check: "source.codeowner-approval",
    expected: "FAILED",
  },
  {
    name: "T5, G9: a required check was skipped",
    scene: {
      ...withRules({
        ...goodRuleset,
        rules: [
          ...goodRules,
          {
            type: "required_status_checks",
            parameters: {
              strict_required_status_checks_policy: true,
              required_status_checks: [{ context: "build", integration_id: 15368 }],
            },
          },
        ],
      }),
      repository: {
        check_runs: [{ name: "build", status: "completed", conclusion: "skipped", ref: "fees" }],
      },
    },
    check: "source.required-checks",
    expected: "FAILED",
  },
  {
    name: "T6: the stricter of two rulesets is the second",
    scene: withRules({ ...goodRuleset, name: "weak", rules: weaker }, goodRuleset),
    check: "source.branch-protection",
    expected: "PASSED met",
  },
  {
    name: "T7: the ruleset is only evaluated",
    scene: withRules({ ...goodRuleset, enforcement: "evaluate" }),
    check: "source.branch-protection",
    expected: "FAILED",
  },
  {
    name: "T8: the owning team may not write",
    scene: {
      organization: {
        ...goodOrganization(),
        teams: { payments: { members: ["ana", "ben"], repositories: { "payments-api": "read" } } },
      },
    },
    check: "source.codeowners-effective",
    expected: "FAILED",
  },
  {
    name: "T8: a line without owners clears the gated files",
    scene: { files: { ".github/CODEOWNERS": "* @acme/payments\n/src/\n" } },
    check: "source.codeowners-effective",
    expected: "FAILED",
  },
  {
    name: "T8: CODEOWNERS is too large for GitHub to read",
    scene: { files: { ".github/CODEOWNERS": `* @acme/payments\n${"# padding\n".repeat(320_000)}` } },
    check: "source.codeowners-effective",
    expected: "FAILED",
  },
  {
    name: "T12: the author approves through a co-author trailer",
    scene: { pull: { commits: [{ ...commit, co_authors: ["ben"] }] } },
    check: "source.separation-of-duties",
    expected: "FAILED",
  },
  {
    name: "T12: a bot approves",
    scene: { pull: { reviews: [{ ...goodReview, user: "robo" }] } },
    check: "source.codeowner-approval",
    expected: "FAILED",
  },
  {
    name: "G11: the approval is of an older head",
    scene: {
      pull: {
        commits: [
          commit,
          { ...commit, message: "feat: more fees", files: { "src/fee.ts": "export const fee = 31;\n" } },
        ],
        reviews: [{ ...goodReview, commit: 0 } as typeof goodReview],
      },
    },
    check: "source.codeowner-approval",
    expected: "FAILED",
  },
  {
    name: "G12: a comment that says approve",
    scene: {
      pull: { reviews: [] },
      repository: { comments: [{ issue: 7, user: "ben", body: "/approve LGTM" }] },
    },
    check: "source.codeowner-approval",
    expected: "FAILED",
  },
  {
    name: "an owner from outside the team approves",
    scene: { pull: { reviews: [{ ...goodReview, user: "mallory", on_behalf_of: [] }] as never } },
    check: "source.codeowner-approval",
    expected: "FAILED",
  },
  {
    name: "a commit is not signed",
    scene: { pull: { commits: [{ ...commit, verified: "unsigned" }] } },
    check: "source.signed-commits",
    expected: "FAILED",
  },
  {
    name: "the change edits CODEOWNERS to own itself",
    scene: {
      pull: {
        commits: [{ ...commit, files: { ".github/CODEOWNERS": "* @mallory\n" } }],
        reviews: [{ ...goodReview, user: "mallory", on_behalf_of: [] }] as never,
      },
    },
    check: "source.codeowner-approval",
    expected: "FAILED",
  },
];

describe("attacks on the source stage", () => {
  it.each(attacks)("$name", async ({ scene, check, expected }) => {
    const run = await governedRun(scene);

    const found = run.check(check);
    expect(`${found?.result} ${found?.reason}`, run.log).toContain(expected);
    expect(run.verdict?.decision === "pass").toBe(expected === "PASSED met");
  });
});
