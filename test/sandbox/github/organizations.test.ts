import { expect, test } from "vitest";
import type { Seed } from "../../../sandbox/github/seed/seed.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";

const seed: Omit<Seed, "schema"> = {
  users: { ana: {}, ben: {}, cem: {}, root: {} },
  apps: { audit: { id: 99 } },
  organizations: {
    org: {
      members: { root: "admin" },
      teams: {
        platform: { members: ["ana"], maintainers: ["root"], repositories: { app: "push" } },
        oncall: { parent: "platform", members: ["ben"] },
        others: { members: ["cem"] },
      },
      properties: [
        { property_name: "tier", value_type: "single_select", allowed_values: ["plain", "regulated"] },
        { property_name: "posture", value_type: "string", required: true, default_value: "none" },
      ],
      installations: [{ app: "audit", permissions: { administration: "read" } }],
    },
  },
  repositories: {
    "org/app": { visibility: "private", properties: { tier: "plain" } },
    "org/web": { visibility: "private" },
  },
  tokens: {
    job: { repository: "org/app", permissions: { contents: "read" } },
    audit: {
      app: "audit",
      permissions: {
        members: "read",
        administration: "read",
        organization_administration: "read",
        organization_custom_properties: "admin",
      },
    },
    reader: { app: true, permissions: { organization_custom_properties: "read" } },
  },
};

const as = { as: "audit" };

test("members of a team are those of the teams below it too", async () => {
  const gh = await emulatedGitHub(seed);
  const members = await gh.get("/orgs/org/teams/platform/members", as);
  expect(members.body).toMatchObject([
    { login: "ana", role: "member", inherited: false },
    { login: "root", role: "maintainer" },
    { login: "ben", inherited: true },
  ]);
  const membership = (login: string) => gh.get(`/orgs/org/teams/platform/memberships/${login}`, as);
  expect((await membership("ben")).body).toMatchObject({ state: "active", role: "member" });
  expect((await membership("root")).body).toMatchObject({ role: "maintainer" });
  expect((await membership("cem")).status).toBe(404);
  expect((await gh.get("/orgs/org/teams/platform/members?role=maintainer", as)).body).toHaveLength(1);
});

test("teams come with their parents and in pages; a job's token sees none", async () => {
  const gh = await emulatedGitHub(seed);
  expect((await gh.get("/orgs/org/teams")).status).toBe(403);
  const page = await gh.get("/orgs/org/teams?per_page=2&page=1", as);
  expect(page.body).toMatchObject([
    { slug: "platform", parent: null },
    { slug: "oncall", parent: { slug: "platform" } },
  ]);
  expect(page.headers.get("link")).toContain('rel="last"');
  expect((await gh.get("/orgs/org/teams/platform", as)).body).toMatchObject({
    members_count: 3,
    repos_count: 1,
  });
  expect((await gh.get("/orgs/org/teams/platform/teams", as)).body).toMatchObject([{ slug: "oncall" }]);
  expect((await gh.get("/orgs/org/teams/none", as)).status).toBe(404);
});

test("a child team has the repositories of its parent", async () => {
  const gh = await emulatedGitHub(seed);
  expect((await gh.get("/orgs/org/teams/oncall/repos", as)).body).toMatchObject([
    { name: "app", role_name: "write" },
  ]);
  expect((await gh.get("/repos/org/app/teams", as)).body).toMatchObject([
    { slug: "platform", permission: "push" },
    { slug: "oncall", permission: "push" },
  ]);
  const check = (team: string, headers = {}) =>
    gh.get(`/orgs/org/teams/${team}/repos/org/app`, { ...as, headers });
  expect((await check("oncall")).status).toBe(204);
  expect((await check("others")).status).toBe(404);
  const full = await check("platform", { accept: "application/vnd.github.v3.repository+json" });
  expect(full.body).toMatchObject({ permissions: { push: true, admin: false } });
});

test("an organisation tells its members, owners and apps to whoever may know", async () => {
  const gh = await emulatedGitHub(seed);
  expect((await gh.get("/orgs/org")).body).toMatchObject({ login: "org", total_private_repos: 2 });
  expect((await gh.get("/orgs/org/members", as)).body).toHaveLength(4);
  expect((await gh.get("/orgs/org/members?role=admin", as)).body).toMatchObject([{ login: "root" }]);
  expect((await gh.get("/orgs/org/memberships/ana", as)).body).toMatchObject({
    role: "member",
    state: "active",
  });
  expect((await gh.get("/orgs/org/memberships/nobody", as)).status).toBe(404);
  expect((await gh.get("/orgs/org/installations", as)).body).toMatchObject({
    installations: [{ app_id: 99, permissions: { administration: "read" } }],
  });
});

test("properties are set for many repositories at once, and read where a required one has its default", async () => {
  const gh = await emulatedGitHub(seed);
  const path = "/orgs/org/properties/values";
  const set = (body: object, token = "audit") => gh.send("PATCH", path, body, { as: token });
  const regulated = { property_name: "tier", value: "regulated" };
  expect((await set({ repository_names: ["app", "web"], properties: [regulated] })).status).toBe(204);
  expect((await gh.get(`${path}?per_page=1`, as)).body).toMatchObject([
    { repository_name: "app", properties: [regulated, { property_name: "posture", value: "none" }] },
  ]);
  expect((await gh.get("/repos/org/web/properties/values", as)).body).toMatchObject([regulated]);
  expect(
    (await set({ repository_names: ["app"], properties: [{ property_name: "tier", value: null }] })).status,
  ).toBe(204);
  expect((await gh.get("/orgs/org/properties/values", as)).body).toMatchObject([
    { properties: [{ value: "none" }] },
    {},
  ]);
  expect((await set({ repository_names: ["app"], properties: [regulated] }, "reader")).status).toBe(403);
});

test("a value that is not allowed, an unknown property and too many repositories are refused", async () => {
  const gh = await emulatedGitHub(seed);
  const set = (repository_names: string[], property_name: string, value: unknown) =>
    gh.send(
      "PATCH",
      "/orgs/org/properties/values",
      { repository_names, properties: [{ property_name, value }] },
      as,
    );
  expect((await set(["app"], "tier", "odd")).status).toBe(422);
  expect((await set(["app"], "none", "x")).status).toBe(422);
  expect((await set(["app"], "tier", ["plain"])).status).toBe(422);
  expect((await set(Array(31).fill("app"), "tier", "plain")).status).toBe(422);
  expect((await set(["nowhere"], "tier", "plain")).status).toBe(404);
});

test("properties are defined by those who may", async () => {
  const gh = await emulatedGitHub(seed);
  const path = "/orgs/org/properties/schema";
  const definition = { value_type: "true_false", values_editable_by: "org_actors" };
  expect((await gh.send("PUT", `${path}/exempt`, definition, { as: "reader" })).status).toBe(403);
  expect((await gh.send("PUT", `${path}/exempt`, definition, as)).body).toMatchObject({
    property_name: "exempt",
  });
  const properties = [{ property_name: "ring", value_type: "single_select", allowed_values: ["0", "1"] }];
  expect((await gh.send("PATCH", path, { properties }, as)).body).toMatchObject(properties);
  expect((await gh.get(path, { as: "reader" })).body).toHaveLength(4);
  expect((await gh.send("PUT", `${path}/bad`, { value_type: "single_select" }, as)).status).toBe(422);
});
