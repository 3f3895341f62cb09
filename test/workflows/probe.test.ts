import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { GitHubClient } from "../../src/adapters/github/client.ts";
import { hostsOf } from "../../src/adapters/github/hosts.ts";
import { probeReader } from "../../src/adapters/github/probe-run.ts";
import { ProbeRun } from "../../src/domain/probe/answers.ts";
import { questions } from "../../src/domain/probe/questions.ts";
import { type EmulatedGitHub, emulatedGitHub } from "../support/emulated-github.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const areThere = ["curl", "jq"].every((program) => spawnSync(program, ["--version"]).status === 0);
const text = readFileSync("workflows/probe.yml", "utf8");

interface Job {
  readonly permissions: Readonly<Record<string, "read" | "write">>;
  readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[];
}
const { jobs } = parse(text) as { readonly jobs: Readonly<Record<string, Job>> };

interface Found {
  readonly question: string;
  readonly state: string;
  readonly value: string;
  readonly detail: string;
}

/** The scratch repository; each job of the probe has a token with its own permissions and no others. */
async function scratch(repository: object = {}): Promise<EmulatedGitHub> {
  const tokens = Object.entries(jobs).map(([name, { permissions }]) => {
    const named = Object.entries(permissions).map(([key, level]) => [key.replaceAll("-", "_"), level]);
    const claims = { job_workflow_ref: "acme/scratch/.github/workflows/probe.yml@refs/heads/main" };
    return [name, { repository: "acme/scratch", permissions: Object.fromEntries(named), claims }];
  });
  return emulatedGitHub({
    users: { ana: {}, ben: {} },
    organizations: { acme: { members: { ana: "admin" } } },
    repositories: { "acme/scratch": { files: { "README.md": "x" }, ...repository } },
    tokens: { ...Object.fromEntries(tokens), reader: { app: true, permissions: { actions: "read" } } },
  });
}

/** Runs the script of a job as the runner would. */
async function ask(gh: EmulatedGitHub, name: string, variables: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  const [{ run = "", env = {} } = {}] = jobs[name]?.steps ?? [];
  const paths = {
    RUNNER_TEMP: join(folder, "temp"),
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
  };
  mkdirSync(paths.RUNNER_TEMP);
  for (const path of [paths.GITHUB_OUTPUT, paths.GITHUB_STEP_SUMMARY]) writeFileSync(path, "");
  const plain = Object.fromEntries(Object.entries(env).filter(([, value]) => !value.includes("{{")));
  const head = await gh.get("/repos/acme/scratch/branches/main", { as: "reads" });
  const { commit } = head.body as { readonly commit: { readonly sha: string } };
  await promisify(execFile)("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", run], {
    env: {
      ...{ PATH: process.env["PATH"], ...paths, ...plain, TOKEN: gh.tokens[name], GITHUB_SHA: commit.sha },
      ...{ GITHUB_API_URL: gh.url, GITHUB_GRAPHQL_URL: gh.graphqlUrl, GITHUB_REPOSITORY: "acme/scratch" },
      ...{ GITHUB_RUN_ID: "77", GITHUB_EVENT_NAME: "workflow_dispatch", PROBE_PAUSE: "0", ...variables },
    },
  });
  return { folder: paths.RUNNER_TEMP, output: readFileSync(paths.GITHUB_OUTPUT, "utf8") };
}

function answersIn(output: string): Readonly<Record<string, Found>> {
  const [, json = "[]"] = /^answers=(.*)\n$/.exec(output) ?? [];
  return Object.fromEntries((JSON.parse(json) as Found[]).map((found) => [found.question, found]));
}

describe.skipIf(!areThere)("the probe", () => {
  it("looks at the claims of an identity, and keeps the token to itself", async () => {
    const gh = await scratch();
    const { output } = await ask(gh, "identity", {
      ...{
        ACTIONS_ID_TOKEN_REQUEST_URL: gh.oidcUrl,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: gh.tokens["identity"] ?? "",
      },
      ...{ JOB_REPOSITORY: "acme/platform", JOB_SHA: "a".repeat(40) },
    });
    const answers = answersIn(output);

    expect(answers["job-workflow-ref"]).toMatchObject({
      state: "answered",
      value: expect.stringContaining("acme/scratch/"),
    });
    expect(answers["subject-form"]?.value).toMatch(/^(names|immutable)$/);
    expect(answers["ruleset-source"]).toMatchObject({ state: "answered", value: "acme/platform" });
    expect(output).not.toContain("eyJ");
  });

  it("says that a fork has no identity, and that a file of its own proves nothing", async () => {
    const { output } = await ask(await scratch(), "identity", {
      JOB_REPOSITORY: "acme/scratch",
      JOB_SHA: "",
    });

    expect(answersIn(output)).toMatchObject({
      "job-workflow-ref": { state: "not-asked" },
      "ruleset-source": { state: "not-asked" },
    });
  });

  it("reads what a job's token may see", async () => {
    const gh = await scratch({
      environments: { "assaygate-probe": { reviewers: [{ user: "ana" }] } },
      pulls: [
        { author: "ana", commits: [{ files: { a: "b" } }], reviews: [{ user: "ben", state: "APPROVED" }] },
      ],
    });
    const { output } = await ask(gh, "reads");
    const answers = answersIn(output);

    expect(answers["admins-bypass-visible"]).toMatchObject({ state: "answered" });
    expect(answers["ref-update-rule-visible"]).toMatchObject({ state: "answered", value: "false" });
    expect(answers["on-behalf-of-visible"]).toMatchObject({ state: "answered", value: "false" });
  });

  it("asks nothing about what is not there", async () => {
    const { output } = await ask(await scratch(), "reads");

    expect(answersIn(output)).toMatchObject({
      "admins-bypass-visible": { state: "not-asked" },
      "on-behalf-of-visible": { state: "not-asked" },
    });
  });

  it("finds the largest payload of a deployment, and takes its deployments away again", async () => {
    const gh = await scratch();
    const { output } = await ask(gh, "payload");
    const { body } = await gh.get("/repos/acme/scratch/deployments", { as: "payload" });

    expect(answersIn(output)["deployment-payload-size"]).toMatchObject({
      state: "answered",
      value: expect.stringMatching(/^[1-9]\d+$/),
    });
    expect(body).toEqual([]);
  });

  it("looks at a job that waits, or says that none did", async () => {
    const waiting = await scratch({
      environments: { "assaygate-probe": { reviewers: [{ user: "ana" }] } },
      runs: [
        {
          workflow: ".github/workflows/probe.yml",
          id: 77,
          status: "waiting",
          concurrency: "assaygate-probe-waiting",
          jobs: [{ name: "waiting", environment: "assaygate-probe" }],
        },
      ],
    });
    const none = await scratch({
      runs: [{ workflow: ".github/workflows/probe.yml", id: 77, status: "in_progress" }],
    });

    expect(answersIn((await ask(waiting, "watch")).output)).toMatchObject({
      "waiting-holds-concurrency": { state: "answered" },
      "waiting-status": { state: "answered" },
    });
    expect(answersIn((await ask(none, "watch")).output)).toMatchObject({
      "waiting-holds-concurrency": { state: "not-asked" },
      "waiting-status": { state: "not-asked" },
    });
  });

  it("gathers the answers in a file that is read back from its artifact", async () => {
    const found = [
      { question: "subject-form", state: "answered", value: "names", detail: 'a "quoted" word' },
    ];
    const needs = {
      identity: { result: "success", outputs: { answers: JSON.stringify(found) } },
      payload: { result: "failure", outputs: {} },
    };
    const { folder } = await ask(await scratch(), "answers", { NEEDS: JSON.stringify(needs) });
    const answers = readFileSync(join(folder, "probe", "answers.json"), "utf8");
    const run = {
      workflow: ".github/workflows/probe.yml",
      id: 77,
      artifacts: [{ name: "assaygate-probe", files: { "answers.json": answers } }],
    };
    const gh = await scratch({ runs: [run] });
    const hosts = hostsOf({ server: "https://github.com", api: gh.url, graphql: gh.graphqlUrl });
    const client = new GitHubClient({ token: gh.tokens["reader"] ?? "", hosts, version: "0.0.0" });
    const read = await probeReader(client, {}).read("acme/scratch", 77);

    expect(read).toEqual({ state: "known", value: answers });
    expect(ProbeRun.parse(JSON.parse(answers))).toMatchObject({
      run: "77",
      answers: found,
      failed: ["payload"],
    });
    expect(await probeReader(client, {}).read("acme/scratch", 78)).toMatchObject({ state: "unknown" });
  });
});

describe("the questions of the probe", () => {
  const asked = [
    ...text.matchAll(/answer ([a-z-]+) (?:answered|not-asked|failed)|--arg question ([a-z][a-z-]+)/g),
  ].map(([, id, other]) => id ?? other);

  it("are those that a run can ask, each of them", () => {
    const ofRuns = Object.entries(questions).filter(([, { how }]) => how === "run");

    expect([...new Set(asked)].sort()).toEqual(ofRuns.map(([id]) => id).sort());
  });

  it("cover every open question", () => {
    const numbers = new Set(Object.values(questions).map(({ number }) => number));

    expect([...numbers].sort((one, other) => one - other)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
    ]);
  });
});
