import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { emulatedGitHub } from "../../support/emulated-github.ts";

const gate = ".github/workflows/gate.yml";
const promote = ".github/workflows/promote.yml";

const seed = {
  users: { ana: {}, ben: {}, root: {} },
  organizations: {
    org: {
      teams: { release: { members: ["ana", "ben"], repositories: { app: "read" } } },
    },
  },
  repositories: {
    "org/app": {
      visibility: "private",
      files: {
        [gate]: "name: Gate\non: [pull_request, push]\n",
        [promote]:
          "name: Promote\non:\n  workflow_dispatch:\n    inputs:\n      request: {required: true}\n  repository_dispatch:\n    types: [promote]\n",
      },
      environments: { production: { reviewers: [{ team: "release" }], prevent_self_review: true } },
      runs: [
        {
          workflow: gate,
          actor: "ana",
          event: "push",
          referenced: [
            {
              path: "org/platform/.github/workflows/g.yml@stable",
              sha: "a".repeat(40),
              ref: "refs/heads/stable",
            },
          ],
          created_at: "2026-10-30T09:00:00Z",
          jobs: [{ name: "test", conclusion: "failure" }, { name: "gate / check" }],
          conclusion: "failure",
          artifacts: [{ name: "facts", files: { "facts.json": "{}" } }],
        },
        {
          workflow: promote,
          actor: "ana",
          event: "workflow_dispatch",
          status: "waiting",
          created_at: "2026-11-01T08:00:00Z",
          concurrency: "Promote-production",
          jobs: [{ name: "deploy", environment: "production", status: "waiting" }],
        },
      ],
    },
  },
  now: "2026-11-01T09:00:00Z",
  frozen: true,
  tokens: {
    job: {
      repository: "org/app",
      permissions: { actions: "write", deployments: "write", contents: "write", checks: "read" },
    },
    reader: { repository: "org/app", permissions: { actions: "read" } },
    ana: { user: "ana" },
    ben: { user: "ben" },
    root: { user: "root" },
  },
} as const;

const actions = "/repos/org/app/actions";

interface Runs {
  readonly workflow_runs: { id: number; name: string }[];
}

async function runNamed(gh: Awaited<ReturnType<typeof emulatedGitHub>>, name: string): Promise<string> {
  const { workflow_runs: runs } = (await gh.get(`${actions}/runs`)).body as Runs;
  return `${actions}/runs/${runs.find((run) => run.name === name)?.id}`;
}

test("a run names the reusable workflows that it called, at the commit that ran", async () => {
  const gh = await emulatedGitHub(seed);
  expect((await gh.get(await runNamed(gh, "Gate"))).body).toMatchObject({
    path: gate,
    conclusion: "failure",
    run_attempt: 1,
    actor: { login: "ana" },
    referenced_workflows: [{ sha: "a".repeat(40), ref: "refs/heads/stable" }],
  });
});

test("runs are filtered, newest first, in pages", async () => {
  const gh = await emulatedGitHub(seed);
  const names = async (query: string) =>
    ((await gh.get(`${actions}/runs?${query}`)).body as Runs).workflow_runs.map(({ name }) => name);
  expect(await names("")).toEqual(["Promote", "Gate"]);
  expect(await names("event=push")).toEqual(["Gate"]);
  expect(await names("status=failure")).toEqual(["Gate"]);
  expect(await names("status=waiting&actor=ANA")).toEqual(["Promote"]);
  expect(await names("created=2026-10-01..2026-10-31")).toEqual(["Gate"]);
  expect(await names("created=%3E%3D2026-11-01")).toEqual(["Promote"]);
  const page = await gh.get(`${actions}/runs?per_page=1&page=2`);
  expect(page.body).toMatchObject({ total_count: 2, workflow_runs: [{ name: "Gate" }] });
  expect(page.headers.get("link")).toContain('rel="prev"');
  expect((await gh.get(`${actions}/workflows/gate.yml/runs`)).body).toMatchObject({ total_count: 1 });
  expect((await gh.get(`${actions}/workflows`)).body).toMatchObject({ total_count: 2 });
  expect((await gh.get(`${actions}/workflows/none.yml`)).status).toBe(404);
});

test("a job is a check run, and leads to its deployment", async () => {
  const gh = await emulatedGitHub(seed);
  const { jobs } = (await gh.get(`${await runNamed(gh, "Promote")}/jobs`)).body as { jobs: { id: number }[] };
  expect(jobs).toMatchObject([{ name: "deploy", status: "waiting", labels: ["ubuntu-latest"] }]);
  const check = (await gh.get(`/repos/org/app/check-runs/${jobs[0]?.id}`)).body;
  expect(check).toMatchObject({
    name: "deploy",
    status: "waiting",
    deployment: { environment: "production" },
  });
  expect((await gh.get(`${actions}/jobs/${jobs[0]?.id}`)).body).toMatchObject({
    name: "deploy",
    conclusion: null,
  });
});

test("a person of the environment's team releases the job; who started it, an outsider and a token cannot", async () => {
  const gh = await emulatedGitHub(seed);
  const path = `${await runNamed(gh, "Promote")}`;
  const pending = (await gh.get(`${path}/pending_deployments`, { as: "ben" })).body as {
    environment: { id: number };
  }[];
  expect(pending).toMatchObject([{ current_user_can_approve: true, reviewers: [{ type: "Team" }] }]);
  const body = { environment_ids: [pending[0]?.environment.id], state: "approved", comment: "fine" };
  const as = async (name: string) =>
    (await gh.send("POST", `${path}/pending_deployments`, body, { as: name })).status;
  expect([await as("job"), await as("ana"), await as("root")]).toEqual([403, 403, 404]);
  expect(await as("ben")).toBe(200);
  expect(await as("ben")).toBe(422);
  const approvals = (await gh.get(`${path}/approvals`)).body as object[];
  expect(approvals).toMatchObject([
    { state: "approved", user: { login: "ben" }, environments: [{ name: "production" }] },
  ]);
  expect(Object.keys(approvals[0] ?? {}).sort()).toEqual(["comment", "environments", "state", "user"]);
  expect((await gh.get(path)).body).toMatchObject({ status: "queued" });
});

test("a run again is another attempt, keeps approvals, and is refused while it runs or after a month", async () => {
  const gh = await emulatedGitHub(seed);
  const path = await runNamed(gh, "Gate");
  expect((await gh.send("POST", `${path}/rerun-failed-jobs`)).status).toBe(201);
  expect((await gh.get(path)).body).toMatchObject({
    run_attempt: 2,
    status: "queued",
    triggering_actor: { login: "github-actions[bot]" },
  });
  expect((await gh.get(`${path}/jobs`)).body).toMatchObject({
    total_count: 1,
    jobs: [{ name: "test", run_attempt: 2 }],
  });
  expect((await gh.get(`${path}/jobs?filter=all`)).body).toMatchObject({ total_count: 3 });
  expect((await gh.get(`${path}/attempts/1`)).body).toMatchObject({ conclusion: "failure", run_attempt: 1 });
  expect((await gh.get(`${path}/attempts/1/jobs`)).body).toMatchObject({ total_count: 2 });
  expect((await gh.send("POST", `${path}/rerun`)).body).toMatchObject({
    message: "This workflow is already running",
  });
  expect((await gh.send("POST", `${path}/cancel`)).status).toBe(202);
  expect((await gh.send("POST", `${path}/cancel`)).status).toBe(409);
  gh.github.clock.advance(40 * 86_400_000);
  expect((await gh.send("POST", `${path}/rerun`)).status).toBe(403);
});

test("a dispatch checks the ref, the trigger and the inputs, and tells the run if asked", async () => {
  const gh = await emulatedGitHub(seed);
  const dispatch = (file: string, body: object) =>
    gh.send("POST", `${actions}/workflows/${file}/dispatches`, body);
  expect((await dispatch("promote.yml", { ref: "none" })).body).toMatchObject({
    message: "No ref found for: none",
  });
  expect((await dispatch("gate.yml", { ref: "main" })).body).toMatchObject({
    message: "Workflow does not have 'workflow_dispatch' trigger",
  });
  expect((await dispatch("promote.yml", { ref: "main" })).body).toMatchObject({
    message: "Required input 'request' not provided",
  });
  expect((await dispatch("promote.yml", { ref: "main", inputs: { other: "1" } })).status).toBe(422);
  const inputs = { request: "r1" };
  expect((await dispatch("promote.yml", { ref: "main", inputs })).status).toBe(204);
  const told = await dispatch("promote.yml", { ref: "main", inputs, return_run_details: true });
  const { workflow_run_id: id } = told.body as { workflow_run_id: number };
  expect((await gh.get(`${actions}/runs/${id}`)).body).toMatchObject({
    event: "workflow_dispatch",
    actor: { login: "github-actions[bot]" },
    run_number: 3,
  });
  expect((await gh.send("POST", "/repos/org/app/dispatches", { event_type: "promote" })).status).toBe(204);
  expect((await gh.send("POST", "/repos/org/app/dispatches", { event_type: "other" })).status).toBe(204);
  expect((await gh.get(`${actions}/runs?event=repository_dispatch`)).body).toMatchObject({ total_count: 1 });
});

test("an artifact is found by name and downloaded from elsewhere, until it expires", async () => {
  const gh = await emulatedGitHub(seed);
  const { artifacts } = (await gh.get(`${actions}/artifacts?name=facts`)).body as {
    artifacts: { id: number; digest: string }[];
  };
  const [artifact] = artifacts;
  const response = await fetch(`${gh.url}${actions}/artifacts/${artifact?.id}/zip`, {
    headers: { authorization: `Bearer ${gh.tokens["job"]}` },
    redirect: "manual",
  });
  expect(response.status).toBe(302);
  const zip = Buffer.from(await (await fetch(response.headers.get("location") ?? "")).arrayBuffer());
  expect(artifact?.digest).toBe(`sha256:${createHash("sha256").update(zip).digest("hex")}`);
  expect(zip.includes("facts.json")).toBe(true);
  gh.github.clock.advance(100 * 86_400_000);
  expect((await gh.get(`${actions}/artifacts/${artifact?.id}`)).body).toMatchObject({ expired: true });
  expect((await gh.get(`${actions}/artifacts/${artifact?.id}/zip`)).status).toBe(410);
  expect(
    (await gh.send("DELETE", `${actions}/artifacts/${artifact?.id}`, undefined, { as: "reader" })).status,
  ).toBe(403);
  expect((await gh.send("DELETE", `${actions}/artifacts/${artifact?.id}`)).status).toBe(204);
  expect((await gh.get(`${await runNamed(gh, "Gate")}/artifacts`)).body).toMatchObject({ total_count: 0 });
});

test("a concurrency group shows who holds it, whatever the case of its name", async () => {
  const gh = await emulatedGitHub(seed);
  expect((await gh.get(`${actions}/concurrency_groups`)).body).toMatchObject({ total_count: 1 });
  const group = await gh.get(`${actions}/concurrency_groups/promote-production`);
  expect(group.body).toMatchObject({
    group_name: "Promote-production",
    group_members: [{ status: "in_progress" }],
  });
  expect((await gh.get(`${actions}/concurrency_groups/none`)).status).toBe(404);
  const own = await gh.get(`${await runNamed(gh, "Promote")}/concurrency_groups`);
  expect(own.body).toMatchObject({ concurrency_groups: [{ group_members: [{ position: 0 }] }] });
});
