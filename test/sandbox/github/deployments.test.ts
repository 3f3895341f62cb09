import { expect, test } from "vitest";
import { emulatedGitHub } from "../../support/emulated-github.ts";
import { tipOf } from "../../support/emulated-tips.ts";

const seed = {
  users: { ana: { id: 11 }, acme: {} },
  organizations: { org: { teams: { release: { id: 21, members: ["ana"] } } } },
  repositories: {
    "org/app": {
      visibility: "private",
      files: { "README.md": "# app\n" },
      commits: [{ files: { "b.txt": "b" } }],
      branches: { topic: { from: "main", commits: [{ files: { "t.txt": "t" } }] } },
      statuses: [{ context: "ci", state: "failure" }],
      environments: {
        production: {
          wait_timer: 30,
          prevent_self_review: true,
          reviewers: [{ user: "ana" }, { team: "release" }],
          branch_policies: [{ name: "release/*" }],
          can_admins_bypass: false,
        },
        dev: {},
      },
      deployments: [
        { environment: "dev", statuses: [{ state: "success" }], payload: { digest: "sha256:1" } },
        { environment: "production", statuses: [{ state: "success" }] },
      ],
    },
  },
  tokens: {
    job: { repository: "org/app", permissions: { deployments: "write", actions: "read" } },
    admin: { app: true, permissions: { administration: "write", actions: "read" } },
    reader: { repository: "org/app", permissions: { deployments: "read" } },
  },
} as const;

const deployments = "/repos/org/app/deployments";
const environments = "/repos/org/app/environments";

test("an environment says its rules, and who may release a job", async () => {
  const gh = await emulatedGitHub(seed);
  expect((await gh.get(`${environments}/production`)).body).toMatchObject({
    name: "production",
    can_admins_bypass: false,
    protection_rules: [
      { type: "wait_timer", wait_timer: 30 },
      {
        type: "required_reviewers",
        prevent_self_review: true,
        reviewers: [
          { type: "User", reviewer: { login: "ana" } },
          { type: "Team", reviewer: { slug: "release" } },
        ],
      },
      { type: "branch_policy" },
    ],
    deployment_branch_policy: { custom_branch_policies: true },
  });
  const policies = await gh.get(`${environments}/production/deployment-branch-policies`);
  expect(policies.body).toMatchObject({
    total_count: 1,
    branch_policies: [{ name: "release/*", type: "branch" }],
  });
  expect((await gh.get(environments)).body).toMatchObject({ total_count: 2 });
  expect((await gh.get(`${environments}/uat`)).status).toBe(404);
  expect((await gh.get(environments, { as: "reader" })).status).toBe(403);
});

test("environments are written by administrators only, and unsound rules are refused", async () => {
  const gh = await emulatedGitHub(seed);
  const put = (body: object, as = "admin") => gh.send("PUT", `${environments}/uat`, body, { as });
  expect((await put({}, "job")).status).toBe(403);
  expect((await put({ reviewers: [{ type: "Team", id: 21 }], wait_timer: 5 })).body).toMatchObject({
    protection_rules: [{ wait_timer: 5 }, { reviewers: [{ type: "Team" }] }],
  });
  expect((await put({ reviewers: [{ type: "User", id: 404 }] })).status).toBe(422);
  expect((await put({ reviewers: Array(7).fill({ type: "User", id: 11 }) })).status).toBe(422);
  const same = { deployment_branch_policy: { protected_branches: true, custom_branch_policies: true } };
  expect((await put(same)).status).toBe(422);
  const policies = `${environments}/uat/deployment-branch-policies`;
  expect((await gh.send("POST", policies, { name: "main" }, { as: "admin" })).status).toBe(404);
  await put({ deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } });
  const policy = await gh.send("POST", policies, { name: "main" }, { as: "admin" });
  const path = `${policies}/${(policy.body as { id: number }).id}`;
  expect((await gh.send("DELETE", path, undefined, { as: "admin" })).status).toBe(204);
  expect((await gh.send("DELETE", `${environments}/uat`, undefined, { as: "admin" })).status).toBe(204);
  expect((await gh.get(`${environments}/uat`)).status).toBe(404);
});

test("statuses that are not green stop a deployment unless none is required", async () => {
  const gh = await emulatedGitHub(seed);
  const make = (body: object) => gh.send("POST", deployments, { ref: "main", environment: "dev", ...body });
  expect((await make({})).body).toMatchObject({ message: "Conflict: Commit status checks failed for main." });
  expect((await make({ required_contexts: ["other"] })).status).toBe(409);
  expect((await make({ required_contexts: [], payload: { digest: "sha256:2" } })).body).toMatchObject({
    payload: { digest: "sha256:2" },
    production_environment: false,
    creator: { login: "github-actions[bot]" },
  });
  expect((await make({ ref: "none", required_contexts: [] })).body).toMatchObject({
    message: "No ref found for: none",
  });
});

test("the default branch is merged into a branch that lacks it, and then nothing is deployed", async () => {
  const gh = await emulatedGitHub(seed);
  const git = await gh.github.git(gh.github.repository("org/app"));
  const first = (await git.run(["rev-list", "--max-parents=0", "main"])).trim();
  await git.setRef("refs/heads/behind", first);
  const body = { ref: "behind", required_contexts: [], environment: "dev" };
  expect((await gh.send("POST", deployments, body)).body).toEqual({
    message: "Auto-merged main into behind on deployment.",
  });
  expect(await git.isAncestor(await tipOf(gh, "org/app", "main"), await tipOf(gh, "org/app", "behind"))).toBe(
    true,
  );
  expect((await gh.send("POST", deployments, { ...body, auto_merge: false })).status).toBe(201);
});

test("success makes earlier deployments inactive, except in production", async () => {
  const gh = await emulatedGitHub(seed);
  const states = async (environment: string) => {
    const all = (await gh.get(`${deployments}?environment=${environment}`)).body as { id: number }[];
    return Promise.all(
      all.map(
        async ({ id }) =>
          ((await gh.get(`${deployments}/${id}/statuses`)).body as { state: string }[])[0]?.state,
      ),
    );
  };
  for (const environment of ["dev", "production"]) {
    const made = await gh.send("POST", deployments, { ref: "main", environment, required_contexts: [] });
    const path = `${deployments}/${(made.body as { id: number }).id}/statuses`;
    expect((await gh.send("POST", path, { state: "success", description: "x".repeat(140) })).status).toBe(
      201,
    );
    expect((await gh.send("POST", path, { state: "success", description: "x".repeat(141) })).status).toBe(
      422,
    );
  }
  expect(await states("dev")).toEqual(["success", "inactive"]);
  expect(await states("production")).toEqual(["success", "success"]);
});

test("deployments are found by what they are, newest first, in pages", async () => {
  const gh = await emulatedGitHub(seed);
  const sha = await tipOf(gh, "org/app", "main");
  expect((await gh.get(`${deployments}?sha=${sha}&per_page=1`)).body).toMatchObject([
    { environment: "production" },
  ]);
  expect((await gh.get(`${deployments}?environment=dev`)).body).toMatchObject([
    { payload: { digest: "sha256:1" } },
  ]);
  expect((await gh.get(`${deployments}?task=other`)).body).toEqual([]);
});

test("an active deployment cannot be deleted while there are others", async () => {
  const gh = await emulatedGitHub(seed);
  const [{ id } = { id: 0 }] = (await gh.get(`${deployments}?environment=dev`)).body as { id: number }[];
  const other = await gh.send("POST", deployments, {
    ref: "main",
    environment: "dev",
    required_contexts: [],
  });
  expect((await gh.send("DELETE", `${deployments}/${id}`)).status).toBe(422);
  await gh.send("POST", `${deployments}/${(other.body as { id: number }).id}/statuses`, { state: "success" });
  expect((await gh.send("DELETE", `${deployments}/${id}`)).status).toBe(204);
  expect((await gh.get(`${deployments}/${id}`)).status).toBe(404);
  expect((await gh.send("POST", deployments, { ref: "main" }, { as: "reader" })).status).toBe(403);
});
