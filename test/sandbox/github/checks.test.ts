import { expect, test } from "vitest";
import { emulatedGitHub } from "../../support/emulated-github.ts";
import { tipOf } from "../../support/emulated-tips.ts";

const seed = {
  users: { ana: {}, acme: {} },
  apps: { scanner: { id: 77 } },
  repositories: {
    "acme/app": {
      visibility: "private",
      files: { "README.md": "# app\n" },
      pulls: [{ head: "feature", commits: [{ files: { "a.txt": "a" } }] }],
      check_runs: [
        { name: "build", ref: "feature", conclusion: "failure" },
        { name: "build", ref: "feature", conclusion: "success" },
        { name: "scan", ref: "feature", app: "scanner", status: "in_progress" },
      ],
      statuses: [
        { context: "ci", ref: "feature", state: "pending" },
        { context: "CI", ref: "feature", state: "success" },
        { context: "lint", ref: "feature", state: "error", creator: "ana" },
      ],
    },
  },
  tokens: {
    job: { repository: "acme/app", permissions: { checks: "write", statuses: "write" } },
    scanner: { app: "scanner", permissions: { checks: "write" } },
    reader: { repository: "acme/app", permissions: { contents: "read" } },
    ana: { user: "acme" },
  },
} as const;

const commit = "/repos/acme/app/commits/feature";

test("the newest check run of a name counts; all of them are shown on request", async () => {
  const gh = await emulatedGitHub(seed);
  expect((await gh.get(`${commit}/check-runs`)).body).toMatchObject({
    total_count: 2,
    check_runs: [
      { name: "build", conclusion: "success", app: { id: 15368 } },
      { name: "scan", status: "in_progress", conclusion: null, app: { id: 77 } },
    ],
  });
  expect((await gh.get(`${commit}/check-runs?filter=all`)).body).toMatchObject({ total_count: 3 });
  expect((await gh.get(`${commit}/check-runs?app_id=77`)).body).toMatchObject({ total_count: 1 });
  expect((await gh.get(`${commit}/check-runs?status=completed`)).body).toMatchObject({ total_count: 1 });
});

test("check runs come in pages that keep the whole count", async () => {
  const gh = await emulatedGitHub(seed);
  const page = await gh.get(`${commit}/check-runs?filter=all&per_page=2`);
  expect(page.body).toMatchObject({ total_count: 3, check_runs: [{}, {}] });
  expect(page.headers.get("link")).toContain('rel="next"');
});

test("a job makes a check run, adds annotations and completes it", async () => {
  const gh = await emulatedGitHub(seed);
  const sha = await tipOf(gh, "acme/app", "feature");
  const body = {
    name: "gate",
    head_sha: sha,
    status: "in_progress",
    output: { title: "Gate", summary: "…" },
  };
  const made = await gh.send("POST", "/repos/acme/app/check-runs", body);
  expect(made).toMatchObject({
    status: 201,
    body: { status: "in_progress", app: { slug: "github-actions" } },
  });
  const path = `/repos/acme/app/check-runs/${(made.body as { id: number }).id}`;
  const annotation = {
    path: "a.txt",
    start_line: 1,
    end_line: 1,
    annotation_level: "failure",
    message: "no",
  };
  const output = { title: "Gate", summary: "done", annotations: [annotation] };
  await gh.send("PATCH", path, { output });
  const done = await gh.send("PATCH", path, { conclusion: "failure", output });
  expect(done.body).toMatchObject({
    status: "completed",
    conclusion: "failure",
    output: { annotations_count: 2 },
  });
  expect((await gh.get(`${path}/annotations`)).body).toMatchObject([annotation, annotation]);
  expect((await gh.get(path)).body).toMatchObject({ conclusion: "failure" });
});

test("a check run belongs to its app, and people have none", async () => {
  const gh = await emulatedGitHub(seed);
  const runs = (await gh.get(`${commit}/check-runs?app_id=77`)).body as { check_runs: { id: number }[] };
  const path = `/repos/acme/app/check-runs/${runs.check_runs[0]?.id}`;
  expect((await gh.send("PATCH", path, { conclusion: "success" })).status).toBe(403);
  expect((await gh.send("PATCH", path, { conclusion: "success" }, { as: "scanner" })).status).toBe(200);
  const body = { name: "mine", head_sha: await tipOf(gh, "acme/app", "feature") };
  expect((await gh.send("POST", "/repos/acme/app/check-runs", body, { as: "ana" })).body).toMatchObject({
    message: "You must authenticate via a GitHub App.",
  });
});

test("an unknown commit, a summary that is too long and a wrong conclusion are refused", async () => {
  const gh = await emulatedGitHub(seed);
  const post = (body: object) => gh.send("POST", "/repos/acme/app/check-runs", body);
  expect((await post({ name: "x", head_sha: "f".repeat(40) })).status).toBe(422);
  const head_sha = await tipOf(gh, "acme/app", "feature");
  expect(
    (await post({ name: "x", head_sha, output: { title: "t", summary: "x".repeat(65_536) } })).status,
  ).toBe(422);
  expect((await post({ name: "x", head_sha, status: "completed", conclusion: "stale" })).status).toBe(422);
  expect((await gh.get(`${commit}/check-runs`, { as: "reader" })).status).toBe(403);
});

test("suites say what their check runs come to", async () => {
  const gh = await emulatedGitHub(seed);
  const { body } = await gh.get(`${commit}/check-suites`);
  expect(body).toMatchObject({
    total_count: 2,
    check_suites: [
      { status: "completed", conclusion: "success", head_branch: "feature" },
      { status: "in_progress", conclusion: null },
    ],
  });
  const [suite] = (body as { check_suites: { id: number }[] }).check_suites;
  expect((await gh.get(`/repos/acme/app/check-suites/${suite?.id}/check-runs`)).body).toMatchObject({
    total_count: 1,
  });
  expect((await gh.get(`/repos/acme/app/check-suites/${suite?.id}`)).status).toBe(200);
});

test("the combined status takes the newest of each context, whatever its case", async () => {
  const gh = await emulatedGitHub(seed);
  expect((await gh.get(`${commit}/status`)).body).toMatchObject({ state: "failure", total_count: 2 });
  const sha = await tipOf(gh, "acme/app", "feature");
  const set = (body: object) => gh.send("POST", `/repos/acme/app/statuses/${sha}`, body);
  expect((await set({ context: "lint", state: "success" })).status).toBe(201);
  expect((await gh.get(`${commit}/status`)).body).toMatchObject({ state: "success", total_count: 2 });
  expect((await gh.get(`${commit}/statuses`)).body).toHaveLength(4);
  expect((await gh.get("/repos/acme/app/commits/main/status")).body).toMatchObject({
    state: "pending",
    total_count: 0,
  });
  expect((await set({ context: "lint", state: "green" })).status).toBe(422);
});

test("checks name the open pull request of their commit, until its head moves on", async () => {
  const gh = await emulatedGitHub(seed);
  const pulls = async () => {
    const { check_runs: runs } = (await gh.get(`/repos/acme/app/commits/${sha}/check-runs`)).body as {
      check_runs: { pull_requests: object[] }[];
    };
    return runs[0]?.pull_requests;
  };
  const sha = await tipOf(gh, "acme/app", "feature");
  expect(await pulls()).toMatchObject([{ number: 1, head: { ref: "feature", sha }, base: { ref: "main" } }]);
  const git = await gh.github.git(gh.github.repository("acme/app"));
  await git.setRef("refs/heads/feature", await tipOf(gh, "acme/app", "main"));
  expect(await pulls()).toEqual([]);
});
