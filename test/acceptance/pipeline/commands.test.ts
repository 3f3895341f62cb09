import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { addJob, moveJob, moveRun } from "../../../sandbox/github/actions/runs.ts";
import { jobPermissions, repository } from "../../support/governed-scene.ts";
import { newRun, type Pipeline, productConfig, startPipeline } from "../../support/pipeline.ts";
import { git, writeFiles } from "../../support/repository.ts";
import { parseFileCommands } from "../../support/runner-rules.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const cli = resolve(import.meta.dirname, "../../../dist/cli.js");

interface Step {
  readonly words: readonly string[];
  readonly event: string;
  readonly payload: object;
  readonly files?: Readonly<Record<string, string>>;
}

/** Runs the committed CLI as a step of a job. */
async function step({ github, headCommit }: Pipeline, { words, event, payload, files = {} }: Step) {
  const runner = temporaryFolder({ output: "", "event.json": JSON.stringify(payload) });
  const workspace = join(runner, "workspace");
  mkdirSync(workspace);
  git(workspace, "init", "--quiet");
  writeFiles(workspace, files);
  git(workspace, "add", "--all");
  git(workspace, "commit", "--quiet", "--allow-empty", "--message=change");
  const child = spawn(process.execPath, [cli, ...words], {
    cwd: workspace,
    env: {
      PATH: process.env["PATH"],
      GITHUB_ACTIONS: "true",
      GITHUB_REPOSITORY: repository,
      GITHUB_SHA: headCommit,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(runner, "event.json"),
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: join(runner, "output"),
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_TOKEN: github.tokens["job"],
    },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  const exitCode = await new Promise<number | null>((done) => child.once("close", done));
  const outputs = Object.fromEntries(parseFileCommands(readFileSync(join(runner, "output"), "utf8")));
  return { exitCode, outputs, said, workspace };
}

describe("the committed command line in a job", () => {
  it("plans what the pipeline runs, and says so as outputs", async () => {
    const pipeline = await startPipeline();
    const config = `${productConfig}commands: {test: "npm test"}\n`;
    const files = { ".github/assaygate.yml": config };
    const run = await step(pipeline, { words: ["plan"], event: "merge_group", payload: {}, files });

    expect(run.exitCode, run.said).toBe(0);
    expect(run.outputs).toEqual({ mode: "hosted", scans: "[]", rebuild: "false" });
  });

  it("runs and records the product's commands, and hands their reports over", async () => {
    const pipeline = await startPipeline();
    const test = "mkdir reports; echo '<testsuite/>' > reports/junit.xml; exit 1";
    const config = `${productConfig}commands: {setup: "true", test: ${JSON.stringify(test)}}\n`;
    const run = await step(pipeline, {
      words: ["run-hooks", "--output", "../evidence"],
      event: "pull_request",
      payload: {},
      files: { ".github/assaygate.yml": config },
    });

    expect(run.exitCode, run.said).toBe(0);
    const text = readFileSync(join(run.workspace, "../evidence/reports/junit.xml.evidence.json"), "utf8");
    expect(JSON.parse(text)).toMatchObject({ exitCode: 1, commit: git(run.workspace, "rev-parse", "HEAD") });
  });

  it("lets a gate look again that failed while it waited, once", async () => {
    const pipeline = await startPipeline({ permissions: { ...jobPermissions, actions: "write" } });
    const { github } = pipeline.github;
    const record = github.repository(repository);
    const job = addJob(github, record, { run: pipeline.run, job: { name: "gate", status: "in_progress" } });
    moveJob(github, record, { job: job.id, status: "completed", conclusion: "failure" });
    moveRun(github, pipeline.run, { status: "completed", conclusion: "failure" });
    const done = { status: "completed", conclusion: "success" } as const;
    const ci = await newRun(pipeline, ".github/workflows/ci.yml", done);
    const payload = { workflow_run: { id: ci.id, head_sha: "9".repeat(40), event: "push" } };
    const run = await step(pipeline, { words: ["follow-up"], event: "workflow_run", payload });

    expect(run.exitCode, run.said).toBe(0);
    expect(run.said).toContain("failed jobs started again");
    expect(pipeline.run.attempts).toHaveLength(2);
  });
});
