import { expect, test } from "vitest";
import type { Seed } from "../../../sandbox/github/seed/seed.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";

const pullRequest = {
  type: "pull_request",
  parameters: {
    required_approving_review_count: 2,
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: true,
    require_last_push_approval: true,
    required_review_thread_resolution: true,
  },
};

const mainOnly = { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } };

const seed = {
  users: { ana: {}, root: {} },
  organizations: {
    acme: {
      members: { root: "admin" },
      properties: [{ property_name: "tier", value_type: "string", default_value: "plain" }],
      rulesets: [
        {
          name: "regulated",
          enforcement: "active",
          bypass_actors: [{ actor_type: "OrganizationAdmin", actor_id: 1, bypass_mode: "pull_request" }],
          conditions: {
            ...mainOnly,
            repository_property: { include: [{ name: "tier", property_values: ["regulated"] }], exclude: [] },
          },
          rules: [pullRequest, { type: "deletion" }],
        },
        {
          name: "elsewhere",
          enforcement: "active",
          conditions: { ...mainOnly, repository_name: { include: ["web-*"], exclude: [] } },
          rules: [{ type: "required_signatures" }],
        },
      ],
    },
  },
  repositories: {
    "acme/app": {
      visibility: "private",
      files: { "README.md": "# app\n" },
      branches: { "release/1": { from: "main" } },
      properties: { tier: "regulated" },
      collaborators: { ana: "write" },
      rulesets: [
        {
          name: "releases",
          enforcement: "active",
          conditions: { ref_name: { include: ["refs/heads/release/*"], exclude: [] } },
          rules: [{ type: "non_fast_forward" }],
        },
        { name: "trial", enforcement: "evaluate", conditions: mainOnly, rules: [{ type: "creation" }] },
        { name: "off", enforcement: "disabled", conditions: mainOnly, rules: [{ type: "update" }] },
      ],
      protection: {
        main: {
          required_status_checks: {
            strict: true,
            contexts: [],
            checks: [{ context: "gate", app_id: 15368 }],
          },
          enforce_admins: true,
          required_pull_request_reviews: { required_approving_review_count: 1 },
          restrictions: null,
        },
      },
      rule_suites: [
        { actor: "ana", result: "pass", pushed_at: "2026-11-01T08:00:00Z" },
        { actor: "root", result: "bypass", pushed_at: "2026-10-20T08:00:00Z" },
      ],
    },
    "acme/other": { visibility: "private", files: { "README.md": "# other\n" } },
  },
  now: "2026-11-01T09:00:00Z",
  frozen: true,
  tokens: {
    job: { repository: "acme/app", permissions: { contents: "read" } },
    admin: {
      app: true,
      permissions: { administration: "write", organization_administration: "write", contents: "read" },
    },
    reader: { app: true, permissions: { administration: "read" } },
    root: { user: "root" },
    ana: { user: "ana" },
  },
} as const satisfies Omit<Seed, "schema">;

const rules = "/repos/acme/app/rules/branches";

test("a branch has the active rules of every level, and says where each comes from", async () => {
  const gh = await emulatedGitHub(seed);
  const { body } = await gh.get(`${rules}/main`);
  expect(body).toMatchObject([
    { type: "pull_request", ruleset_source_type: "Organization", ruleset_source: "acme" },
    { type: "deletion", ruleset_source_type: "Organization", ruleset_source: "acme" },
  ]);
});

test("patterns of refs choose branches, which need not exist", async () => {
  const gh = await emulatedGitHub(seed);
  const types = async (branch: string) =>
    ((await gh.get(`${rules}/${branch}`)).body as { type: string }[]).map(({ type }) => type);
  expect(await types("release/1")).toEqual(["non_fast_forward"]);
  expect(await types("release/none/such")).toEqual([]);
});

test("rules of a branch come in pages", async () => {
  const gh = await emulatedGitHub(seed);
  const first = await gh.get(`${rules}/main?per_page=1`);
  expect(first.body).toHaveLength(1);
  expect(first.headers.get("link")).toContain('rel="next"');
  expect((await gh.get(`${rules}/main?per_page=1&page=2`)).body).toMatchObject([{ type: "deletion" }]);
});

test("rulesets of the organisation that do not target the repository are not listed", async () => {
  const gh = await emulatedGitHub(seed);
  const names = ((await gh.get("/repos/acme/app/rulesets")).body as { name: string }[]).map(
    ({ name }) => name,
  );
  expect(names).toEqual(["regulated", "releases", "trial", "off"]);
  const own = await gh.get("/repos/acme/app/rulesets?includes_parents=false");
  expect(own.body).toHaveLength(3);
});

test("bypass actors are shown to those who may write the ruleset, to nobody else", async () => {
  const gh = await emulatedGitHub(seed);
  const [{ id } = { id: 0 }] = (await gh.get("/repos/acme/app/rulesets")).body as { id: number }[];
  const path = `/repos/acme/app/rulesets/${id}`;
  expect((await gh.get(path)).body).not.toHaveProperty("bypass_actors");
  expect((await gh.get(path, { as: "reader" })).body).not.toHaveProperty("bypass_actors");
  expect((await gh.get(path, { as: "admin" })).body).toMatchObject({ bypass_actors: [{ actor_id: 1 }] });
  expect((await gh.get(path)).body).toMatchObject({ current_user_can_bypass: "never" });
  expect((await gh.get(path, { as: "root" })).body).toMatchObject({
    current_user_can_bypass: "pull_requests_only",
    bypass_actors: [{ actor_id: 1 }],
  });
  const outsider = (await gh.get(path, { as: "ana" })).body;
  expect(outsider).toMatchObject({ current_user_can_bypass: "never" });
  expect(outsider).not.toHaveProperty("bypass_actors");
});

test("a ruleset is made, changed with a history, and removed", async () => {
  const gh = await emulatedGitHub(seed);
  const as = { as: "admin" };
  const body = {
    name: "new",
    enforcement: "evaluate",
    conditions: mainOnly,
    rules: [{ type: "required_signatures" }],
  };
  const made = await gh.send("POST", "/repos/acme/app/rulesets", body, as);
  expect(made.status).toBe(201);
  const path = `/repos/acme/app/rulesets/${(made.body as { id: number }).id}`;
  expect((await gh.get(`${rules}/main`)).body).toHaveLength(2);
  expect((await gh.send("PUT", path, { enforcement: "active" }, as)).body).toMatchObject({ name: "new" });
  expect((await gh.get(`${rules}/main`)).body).toHaveLength(3);
  const history = (await gh.get(`${path}/history`, as)).body as { version_id: number }[];
  expect(history).toHaveLength(2);
  const first = await gh.get(`${path}/history/${history[1]?.version_id}`, as);
  expect(first.body).toMatchObject({ state: { enforcement: "evaluate" } });
  expect((await gh.send("DELETE", path, undefined, as)).status).toBe(204);
  expect((await gh.get(path)).status).toBe(404);
});

test("GitHub Actions cannot bypass a ruleset, a name is given once, patterns are full refs", async () => {
  const gh = await emulatedGitHub(seed);
  const send = async (change: object) => {
    const body = { name: "x", enforcement: "active", rules: [], ...change };
    const answer = await gh.send("POST", "/repos/acme/app/rulesets", body, { as: "admin" });
    return [answer.status, (answer.body as { errors?: string[] }).errors?.[0]];
  };
  const actor = { actor_type: "Integration", actor_id: 15368, bypass_mode: "always" };
  expect(await send({ bypass_actors: [actor] })).toEqual([422, expect.stringContaining("GitHub Actions")]);
  expect(await send({ name: "trial" })).toEqual([422, "Name must be unique"]);
  expect(await send({ conditions: { ref_name: { include: ["main"], exclude: [] } } })).toEqual([
    422,
    "Invalid target patterns: 'main'",
  ]);
});

test("rulesets of an organisation cannot even be read without the right to write them", async () => {
  const gh = await emulatedGitHub(seed);
  expect((await gh.get("/orgs/acme/rulesets")).status).toBe(403);
  expect((await gh.get("/orgs/acme/rulesets", { as: "admin" })).body).toHaveLength(2);
  const conditions = { ...mainOnly, repository_name: { include: ["~ALL"], exclude: [] } };
  const body = {
    name: "all",
    enforcement: "active",
    conditions,
    rules: [{ type: "required_linear_history" }],
  };
  expect((await gh.send("POST", "/orgs/acme/rulesets", body, { as: "admin" })).status).toBe(201);
  expect((await gh.get("/repos/acme/other/rules/branches/main", { as: "admin" })).body).toHaveLength(1);
});

test("rule suites of the last day are shown unless a longer period is asked for", async () => {
  const gh = await emulatedGitHub(seed);
  const path = "/repos/acme/app/rulesets/rule-suites";
  expect((await gh.get(path)).status).toBe(403);
  expect((await gh.get(path, { as: "reader" })).body).toMatchObject([{ actor_name: "ana", result: "pass" }]);
  const bypassed = await gh.get(`${path}?time_period=month&rule_suite_result=bypass`, { as: "reader" });
  expect(bypassed.body).toMatchObject([{ actor_name: "root" }]);
  const [{ id } = { id: 0 }] = bypassed.body as { id: number }[];
  expect((await gh.get(`${path}/${id}`, { as: "reader" })).body).toMatchObject({ rule_evaluations: [] });
});

test("classic protection is for administrators; anyone who reads contents sees its checks", async () => {
  const gh = await emulatedGitHub(seed);
  const path = "/repos/acme/app/branches/main/protection";
  expect((await gh.get(path)).status).toBe(403);
  expect((await gh.get(path, { as: "reader" })).body).toMatchObject({
    enforce_admins: { enabled: true },
    required_status_checks: { strict: true, checks: [{ context: "gate", app_id: 15368 }] },
    allow_force_pushes: { enabled: false },
  });
  expect((await gh.get("/repos/acme/app/branches/main")).body).toMatchObject({ protected: true });
});

test("classic protection is set, signed for, and taken away", async () => {
  const gh = await emulatedGitHub(seed);
  const as = { as: "admin" };
  const path = "/repos/acme/app/branches/release%2F1/protection";
  expect((await gh.get(path, as)).body).toMatchObject({ message: "Branch not protected" });
  expect((await gh.get("/repos/acme/app/branches/none/protection", as)).body).toMatchObject({
    message: "Branch not found",
  });
  const nothing = { required_status_checks: null, enforce_admins: null, restrictions: null };
  expect((await gh.send("PUT", path, { ...nothing, required_pull_request_reviews: {} }, as)).status).toBe(
    200,
  );
  expect((await gh.send("POST", `${path}/required_signatures`, undefined, as)).body).toMatchObject({
    enabled: true,
  });
  expect((await gh.get(`${path}/required_status_checks`, as)).status).toBe(404);
  expect((await gh.send("DELETE", path, undefined, as)).status).toBe(204);
  expect((await gh.get(path, as)).status).toBe(404);
  expect((await gh.send("PUT", path, { enforce_admins: true }, as)).status).toBe(422);
});
