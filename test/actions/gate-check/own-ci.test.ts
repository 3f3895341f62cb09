import { describe, expect, it } from "vitest";
import { artifacts } from "../../../sandbox/github/actions/records.ts";
import { addAttempt, moveRun } from "../../../sandbox/github/actions/runs.ts";
import { repository } from "../../support/governed-scene.ts";
import {
  gateIn,
  goodNeeds,
  leave,
  newRun,
  type Pipeline,
  productReports,
  startPipeline,
} from "../../support/pipeline.ts";

const workflow = ".github/workflows/ci.yml";
const config = `ci: {workflow: ${workflow}, artifact: reports}\n`;
const ended = { status: "completed", conclusion: "success" } as const;

/** The template does not run the product's commands then. */
function needsOf(pipeline: Pipeline): object {
  return { ...goodNeeds(pipeline), checks: { result: "skipped", outputs: {} } };
}

async function judged(pipeline: Pipeline, some: Parameters<typeof gateIn>[1] = {}) {
  const run = await gateIn(pipeline, { jobs: needsOf(pipeline), config, ...some });
  const check = run.check("tests.unit");
  return { run, word: `${check?.result} ${check?.reason}` };
}

describe("a product with its own workflow", () => {
  it("is judged on what its newest run for this head left", async () => {
    const pipeline = await startPipeline();
    const ci = await newRun(pipeline, workflow, ended);
    leave({ ...pipeline, run: ci }, "reports", productReports());
    const { run, word } = await judged(pipeline);

    expect(word).toBe("PASSED met");
    expect(run.check("build.template-jobs")).toMatchObject({ result: "PASSED" });
    expect(run.facts.ci).toMatchObject({ workflow, run: ci.id, delivery: { state: "read", files: 6 } });
    expect(run.verdict.jobs.at(-1)).toMatchObject({ id: workflow, origin: "product", reports: 3 });
  });

  it("is judged on paths of the repository where its upload cut off a folder", async () => {
    const pipeline = await startPipeline();
    const ci = await newRun(pipeline, workflow, ended);
    const files = Object.entries(productReports()).map(([path, text]) => [
      path.replace("reports/", ""),
      text,
    ]);
    leave({ ...pipeline, run: ci }, "reports", Object.fromEntries(files));
    const rooted = `ci: {workflow: ${workflow}, artifact: reports, root: reports}\n`;

    expect((await judged(pipeline, { config: rooted })).word).toBe("PASSED met");
    expect((await judged(pipeline)).word).toBe("NOT_RUN missing");
  });

  it("fails while its workflow has not begun, and says what it waits for", async () => {
    const { run, word } = await judged(await startPipeline());

    expect(word).toBe("NOT_RUN waiting");
    expect(run.check("tests.unit")?.summary).toContain(`waiting for ${workflow}`);
    expect(run.outcome.decision).toBe("fail");
  });

  it("fails while its workflow runs", async () => {
    const pipeline = await startPipeline();
    const ci = await newRun(pipeline, workflow);
    leave({ ...pipeline, run: ci }, "reports", productReports());

    expect((await judged(pipeline)).word).toBe("NOT_RUN waiting");
  });

  it.each([
    ["another head", { sha: "" }],
    ["another event", { event: "push" }],
  ])("does not take the run of %s", async (_, other) => {
    const pipeline = await startPipeline();
    const git = await pipeline.github.github.git(pipeline.github.github.repository(repository));
    const sha = "sha" in other ? { sha: git.refs.get("refs/heads/main") ?? "" } : {};
    const ci = await newRun(pipeline, workflow, { ...ended, ...other, ...sha });
    leave({ ...pipeline, run: ci }, "reports", productReports());

    expect((await judged(pipeline)).word).toBe("NOT_RUN waiting");
  });

  it("does not take a run of another workflow with an artifact of the name", async () => {
    const pipeline = await startPipeline();
    const other = await newRun(pipeline, ".github/workflows/mine.yml", ended);
    leave({ ...pipeline, run: other }, "reports", productReports());
    await newRun(pipeline, workflow, ended);

    expect((await judged(pipeline)).word).toBe("NOT_RUN missing");
  });

  it("takes the newest of two runs, also if the older one was better", async () => {
    const pipeline = await startPipeline();
    const older = await newRun(pipeline, workflow, ended);
    leave({ ...pipeline, run: older }, "reports", productReports());
    await newRun(pipeline, workflow, ended);

    expect((await judged(pipeline)).word).toBe("NOT_RUN missing");
  });

  it("does not take what an earlier attempt left", async () => {
    const pipeline = await startPipeline();
    const { github } = pipeline.github;
    const record = github.repository(repository);
    const ci = await newRun(pipeline, workflow, ended);
    leave({ ...pipeline, run: ci }, "reports", productReports());
    const all = artifacts.of(record);
    all.splice(-1, 1, { ...all.at(-1)!, createdAt: "2026-11-19T09:00:00Z" });
    addAttempt(github, record, { run: ci, actor: "ana", again: [] });
    moveRun(github, ci, ended);

    expect((await judged(pipeline)).word).toBe("NOT_RUN missing");
  });

  it("misses the artifact where the workflow left none", async () => {
    const pipeline = await startPipeline();
    await newRun(pipeline, workflow, ended);

    expect((await judged(pipeline)).word).toBe("NOT_RUN missing");
  });

  it("asks for the template's job again as soon as the configuration no longer names a workflow", async () => {
    const pipeline = await startPipeline();
    const { run, word } = await judged(pipeline, { config: 'commands: {test: "npm test"}\n' });

    expect(word).toBe("NOT_RUN job-skipped");
    expect(run.check("build.template-jobs")).toMatchObject({ reason: "job-skipped" });
  });
});
