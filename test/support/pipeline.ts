import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { artifacts, type RunRecord } from "../../sandbox/github/actions/records.ts";
import { addRun } from "../../sandbox/github/actions/runs.ts";
import { addArtifact } from "../../sandbox/github/actions/seed.ts";
import { handleGateCheck } from "../../src/actions/gate-check/handler.ts";
import type { Outcome } from "../../src/actions/outcome.ts";
import { artifactsOf } from "../../src/adapters/github/artifacts.ts";
import { GitHubClient } from "../../src/adapters/github/client.ts";
import { hostsOf } from "../../src/adapters/github/hosts.ts";
import { targetOf } from "../../src/adapters/github/target.ts";
import type { GitHubRun } from "../../src/domain/change/reference.ts";
import { sha256Hex } from "../../src/domain/digest/sha256.ts";
import type { Facts } from "../../src/domain/facts/facts.ts";
import type { Trigger } from "../../src/domain/facts/source-facts.ts";
import type { CheckVerdict, Verdict } from "../../src/domain/verdict/verdict.ts";
import type { Artifacts } from "../../src/ports/artifacts.ts";
import { type EmulatedGitHub, emulatedGitHub } from "./emulated-github.ts";
import { goodSeed, repository, type Scene } from "./governed-scene.ts";
import { inputsOf } from "./inputs.ts";
import { known } from "./known-facts.ts";
import { commit, MemoryFiles, memoryPorts } from "./memory-ports.ts";
import { source } from "./source-facts.ts";
import { goodWorkspace, sarif } from "./workspace.ts";

type Texts = Readonly<Record<string, string>>;

/** An emulated GitHub with a run of the organisation's workflow for the pull request's head. */
export interface Pipeline {
  readonly github: EmulatedGitHub;
  readonly run: RunRecord;
  readonly headCommit: string;
}

export async function startPipeline(scene: Scene = {}): Promise<Pipeline> {
  const github = await emulatedGitHub(goodSeed(scene));
  const record = github.github.repository(repository);
  const headCommit = (await github.github.git(record)).refs.get("refs/heads/fees") ?? "";
  const run = await newRun({ github, headCommit }, ".github/workflows/pull-request.yml");
  return { github, run, headCommit };
}

/** Another run of a workflow on the emulated GitHub. */
export function newRun(
  { github, headCommit }: Pick<Pipeline, "github" | "headCommit">,
  path: string,
  more: Partial<Parameters<typeof addRun>[2]> = {},
): Promise<RunRecord> {
  return addRun(github.github, github.github.repository(repository), {
    ...{ path, event: "pull_request", branch: "fees", sha: headCommit, actor: "ana" },
    status: "in_progress",
    ...more,
  });
}

/** What a job says of its artifact. */
export interface Named {
  readonly "artifact-id": string;
  readonly "artifact-digest": string;
}

/** Leaves an artifact in a run, as a job does. */
export function leave({ github, run }: Pick<Pipeline, "github" | "run">, name: string, files: Texts): Named {
  const record = github.github.repository(repository);
  addArtifact(github.github, record, { run, name, files });
  const made = artifacts.of(record).at(-1);
  return { "artifact-id": String(made?.id), "artifact-digest": made?.digest.replace("sha256:", "") ?? "" };
}

/** A report with the sidecar that ties it to the commit. */
export function recorded(path: string, text: string, more: object = {}): Texts {
  const file = { path, bytes: Buffer.byteLength(text), sha256: sha256Hex(text) };
  const sidecar = {
    schema: "assaygate/evidence/v1",
    commit,
    command: ["tool"],
    exitCode: 0,
    startedAt: "2026-11-21T09:58:00.000Z",
    finishedAt: "2026-11-21T09:59:00.000Z",
    tool: "tool",
    files: [file],
    ...more,
  };
  return { [path]: text, [`${path}.evidence.json`]: JSON.stringify(sidecar) };
}

/** Reports that template jobs leave when they find nothing. */
function scansOf(sidecar: object = {}): Readonly<Record<string, Texts>> {
  return {
    secrets: recorded("secrets.sarif", sarif("gitleaks"), sidecar),
    sast: recorded("sast.sarif", sarif("Semgrep"), sidecar),
    dependencies: recorded("dependencies.json", goodWorkspace()["reports/audit.json"] ?? "", sidecar),
  };
}

export const cleanScans = scansOf();

/** Reports of the product's own tools, as `assaygate run-hooks` hands them over. */
export function productReports(sidecar: object = {}): Texts {
  const good = goodWorkspace();
  const paths = ["reports/junit.xml", "reports/lcov.info", "reports/lint.sarif"];
  return Object.assign({}, ...paths.map((path) => recorded(path, good[path] ?? "", sidecar))) as Texts;
}

export type Job = { readonly result: string; readonly outputs: object };

/** The `needs` of a gate in which every job did well; `sidecar` is what their sidecars say otherwise. */
export function goodNeeds(pipeline: Pipeline, sidecar: object = {}): Record<string, Job> {
  const done = (outputs: object): Job => ({ result: "success", outputs });
  const scans = Object.entries(scansOf(sidecar)).map(([kind, files]) => [
    `scan-${kind}`,
    done(leave(pipeline, `scan-${kind}`, files)),
  ]);
  return {
    plan: done({ mode: "hosted", scans: '["secrets","sast","dependencies"]' }),
    checks: done(leave(pipeline, "checks", productReports(sidecar))),
    ...Object.fromEntries(scans),
    "scan-iac": { result: "skipped", outputs: {} },
  };
}

export const productConfig = `schema: assaygate/product-config/v1
owner: {name: Payments, contact: "https://example.invalid/payments"}
evidence:
  - {kind: tests, suite: unit, path: reports/junit.xml}
  - {kind: coverage, path: reports/lcov.info}
  - {kind: lint, path: reports/lint.sarif}
scopes: {gated: ["src/**"]}
`;

interface GateRequest {
  readonly jobs?: unknown;
  /** Lines below the head of the product configuration. */
  readonly config?: string;
  readonly event?: Trigger["event"];
  readonly workspace?: Texts;
  /** Other artifacts than those of the emulated GitHub. */
  readonly artifacts?: Artifacts;
  readonly profile?: string;
  readonly token?: string;
  readonly policy?: (shipped: string) => string;
}

export interface PipelineGate {
  /** What the gate left, by name. */
  readonly left: Texts;
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  readonly facts: Facts;
  readonly summary: string;
  check(id: string): CheckVerdict | undefined;
}

const shippedPolicy = readFileSync(resolve(import.meta.dirname, "../../policy/platform.yml"), "utf8");

/** Judges in an organisation's instance with the artifacts of the emulated GitHub; of stage 1 all is well. */
export async function gateIn(pipeline: Pipeline, request: GateRequest = {}): Promise<PipelineGate> {
  const {
    event = "pull_request",
    config = 'commands: {test: "npm test"}\n',
    policy = (text) => text,
  } = request;
  const files = new MemoryFiles({
    ".github/assaygate.yml": productConfig + config,
    "src/a.ts": "export const a = 1;\n",
    ...request.workspace,
  });
  const trigger: Trigger = { event, eventName: event, token: "job" };
  const { ports, told } = memoryPorts({
    files,
    context: { event },
    artifacts: request.artifacts ?? reach(pipeline, trigger, request.token),
    github: {
      trigger,
      properties: async () => ({ profile: known(request.profile ?? "container"), regulated: known(false) }),
      sourceFacts: async () => ({ ...source({ trigger }), calls: { rest: 0, graphql: 0, notModified: 0 } }),
    },
  });
  const home = new MemoryFiles({
    "policy/platform.yml": policy(shippedPolicy),
    "policy/instance.yml": "schema: assaygate/instance/v1\n",
  });
  const { jobs } = request;
  const text = typeof jobs === "string" ? jobs : JSON.stringify(jobs ?? goodNeeds(pipeline));
  const outcome = await handleGateCheck(inputsOf({ jobs: text, publish: "nothing" }), { ...ports, home });
  const verdict = JSON.parse(files.readText("assaygate-report/verdict.json")) as Verdict;
  const facts = JSON.parse(files.readText("assaygate-report/facts.json")) as Facts;
  const checks = verdict.stages.flatMap((stage) => stage.checks);
  return {
    ...{ outcome, verdict, facts, summary: told.summaries.join("\n") },
    left: Object.fromEntries(
      ["verdict", "facts", "record"].map((name) => [name, files.readText(`assaygate-report/${name}.json`)]),
    ),
    check: (id) => checks.find((check) => check.id === id),
  };
}

/** The artifacts of the emulated GitHub, as the job's token reaches them. */
export function reach({ github, run, headCommit }: Pipeline, trigger: Trigger, token = "job"): Artifacts {
  const client = new GitHubClient({
    token: github.tokens[token] ?? "",
    hosts: hostsOf({ api: github.url, graphql: github.graphqlUrl }),
    version: "0",
    waits: { secondMs: 1, betweenWritesMs: 0, betweenNotificationsMs: 0 },
  });
  const gateRun: GitHubRun = {
    repository,
    trigger,
    change: { kind: "pull-request", number: 7, headCommit, branch: "main", baseCommit: "b".repeat(40) },
    commits: [headCommit],
    actors: ["ana"],
    runId: String(run.id),
    runAttempt: 1,
    hosts: { server: "https://github.com", api: github.url, graphql: github.graphqlUrl },
  };
  return artifactsOf(targetOf(client, repository), gateRun, process.env);
}
