import { jobPermissions, type Seed } from "./emulated.ts";

export const codeowners = "* @ana\n/src/ @acme/payments @ghost\n/docs/ docs@acme.example\n";
const rules: NonNullable<NonNullable<Seed["repositories"]>[string]["rulesets"]>[number] = {
  name: "gate",
  target: "branch",
  enforcement: "active",
  bypass_actors: [{ actor_type: "OrganizationAdmin", actor_id: null, bypass_mode: "always" }],
  conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
  rules: [
    { type: "deletion" },
    {
      type: "pull_request",
      parameters: {
        required_approving_review_count: 1,
        require_code_owner_review: true,
        dismiss_stale_reviews_on_push: true,
        require_last_push_approval: true,
        required_review_thread_resolution: false,
        allowed_merge_methods: ["squash"],
      },
    },
    {
      type: "required_status_checks",
      parameters: {
        strict_required_status_checks_policy: true,
        required_status_checks: [{ context: "gate", integration_id: 15_368 }],
      },
    },
  ],
};

export const shopSeed: Seed = {
  users: { ana: {}, ben: {}, cy: {}, robo: { type: "Bot" } },
  organizations: {
    acme: {
      teams: { payments: { members: ["ben"], repositories: { shop: "push" } } },
      rulesets: [{ ...rules, name: "platform", rules: [{ type: "non_fast_forward" }] }],
    },
  },
  repositories: {
    "acme/shop": {
      visibility: "private",
      files: {
        ".github/CODEOWNERS": codeowners,
        ".github/PULL_REQUEST_TEMPLATE.md": "## Why\n",
        "src/a.ts": "a\n",
        "src/b.ts": "b\nb\nb\nb\nb\n",
      },
      collaborators: { ana: "write", cy: "read" },
      rulesets: [rules],
      pulls: [
        {
          number: 5,
          title: "fix(pay): rounding",
          body: "Closes #1",
          author: "cy",
          head: "fix",
          labels: ["bug"],
          commits: [
            {
              message: "fix(pay): rounding",
              author: "cy",
              co_authors: ["ben"],
              files: { "src/b.ts": null, "src/c.ts": "b\nb\nb\nb\nb\n", "src/a.ts": "z\n" },
              verified: true,
            },
          ],
          reviews: [
            { user: "ana", state: "APPROVED" },
            { user: "ben", state: "COMMENTED", on_behalf_of: ["payments"] },
          ],
        },
      ],
    },
  },
  tokens: {
    job: { repository: "acme/shop", permissions: jobPermissions },
    bare: { repository: "acme/shop", permissions: { metadata: "read" } },
    audit: {
      app: true,
      owner: "acme",
      permissions: { administration: "write", contents: "read", members: "read", pull_requests: "read" },
    },
  },
};
