import { expect, test } from "vitest";
import { emulatedGitHub } from "../../support/emulated-github.ts";

const seed = {
  users: { root: {} },
  organizations: {
    org: {
      actions: { allowed_actions: "selected", patterns_allowed: ["org/*"] },
      runners: [{ name: "build-1", labels: ["ubuntu-24.04"] }],
    },
  },
  repositories: {
    "org/app": {
      visibility: "private",
      environments: { production: {} },
      secrets: ["AWS_ACCESS_KEY_ID"],
      environment_secrets: { production: ["TOKEN"] },
      variables: { REGION: "eu" },
      deploy_keys: [{ title: "mirror", read_only: false, added_by: "root" }, { title: "reader" }],
      webhooks: [{ url: "https://hooks.example/x" }],
      actions: { sha_pinning_required: true, access_level: "organization" },
    },
  },
  tokens: {
    job: { repository: "org/app", permissions: { actions: "read" } },
    admin: {
      app: true,
      permissions: {
        administration: "write",
        organization_administration: "read",
        organization_self_hosted_runners: "read",
        secrets: "read",
        actions_variables: "read",
        environments: "read",
        repository_hooks: "read",
      },
    },
  },
} as const;

const actions = "/repos/org/app/actions";

test("deploy keys come in pages, and only to administrators", async () => {
  const gh = await emulatedGitHub(seed);
  expect((await gh.get("/repos/org/app/keys")).status).toBe(403);
  const page = await gh.get("/repos/org/app/keys?per_page=1&page=2", { as: "admin" });
  expect(page.body).toMatchObject([{ title: "reader", read_only: true }]);
  expect(page.headers.get("link")).toContain('rel="prev"');
});

test("actions are not listed by name where all are allowed", async () => {
  const gh = await emulatedGitHub(seed);
  expect((await gh.get(`${actions}/permissions/selected-actions`, { as: "admin" })).status).toBe(409);
});

test("settings, runners, secrets and keys are for administrators", async () => {
  const gh = await emulatedGitHub(seed);
  const as = { as: "admin" };
  expect((await gh.get(`${actions}/permissions`)).status).toBe(403);
  expect((await gh.get(`${actions}/permissions`, as)).body).toMatchObject({
    enabled: true,
    sha_pinning_required: true,
  });
  await gh.send("PUT", `${actions}/permissions`, { enabled: true, allowed_actions: "selected" }, as);
  expect((await gh.get(`${actions}/permissions/selected-actions`, as)).body).toMatchObject({
    patterns_allowed: [],
  });
  expect((await gh.get(`${actions}/permissions/workflow`, as)).body).toMatchObject({
    default_workflow_permissions: "read",
  });
  expect((await gh.send("PUT", `${actions}/permissions/access`, { access_level: "none" }, as)).status).toBe(
    204,
  );
  expect((await gh.get(`${actions}/permissions/access`, as)).body).toEqual({ access_level: "none" });
  expect((await gh.get(`${actions}/runners`, as)).body).toMatchObject({ total_count: 0 });
  expect((await gh.get("/orgs/org/actions/runners", as)).body).toMatchObject({
    runners: [{ labels: [{ name: "self-hosted" }, { name: "ubuntu-24.04", type: "custom" }] }],
  });
  expect((await gh.get("/orgs/org/actions/permissions", as)).body).toMatchObject({
    allowed_actions: "selected",
  });
  expect((await gh.get("/orgs/org/actions/permissions/selected-actions", as)).body).toMatchObject({
    patterns_allowed: ["org/*"],
  });
  expect((await gh.get("/orgs/org/actions/permissions/workflow", as)).status).toBe(200);
  expect((await gh.get(`${actions}/secrets`, as)).body).toMatchObject({
    secrets: [{ name: "AWS_ACCESS_KEY_ID" }],
  });
  expect((await gh.get(`${actions}/variables`, as)).body).toMatchObject({
    variables: [{ name: "REGION", value: "eu" }],
  });
  expect((await gh.get("/repos/org/app/environments/production/secrets", as)).body).toMatchObject({
    total_count: 1,
  });
  expect((await gh.get("/repos/org/app/keys?per_page=1", as)).body).toMatchObject([
    { title: "mirror", read_only: false },
  ]);
  expect((await gh.get("/repos/org/app/hooks", as)).body).toMatchObject([{ config: { secret: "********" } }]);
});
