import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { loaded, scopeOf } from "../../../support/runner-files.ts";

const lib = `name: Library
run-name: Run \${{ github.ref }}
on:
  workflow_call:
    outputs:
      version: {value: '\${{ jobs.build.outputs.version }}'}
permissions: {checks: write}
env: {LEVEL: library}
defaults: {run: {shell: bash, working-directory: src}}
concurrency: {group: 'lib-\${{ github.ref }}', cancel-in-progress: true}
jobs:
  build:
    runs-on: [self-hosted, '\${{ github.label }}']
    timeout-minutes: 7
    continue-on-error: true
    permissions: {contents: read}
    environment: {name: '\${{ github.ref }}', url: '\${{ steps.a.outputs.url }}', deployment: false}
    env: {CONSTRUCTOR: '1', constructor2: x}
    defaults: {run: {shell: sh}}
    strategy: {fail-fast: false, max-parallel: 2, matrix: {n: [1]}}
    outputs: {version: '\${{ steps.a.outputs.version }}'}
    steps:
      - {run: x, shell: python, working-directory: deep}
`;
const scope = scopeOf({
  github: { ref: "main", label: "linux" },
  jobs: { build: { outputs: { version: "1.2" } } },
  steps: { a: { outputs: { version: "1.2", url: "http://x" } } },
});

async function called() {
  const text =
    "on: push\npermissions: write-all\njobs:\n  outer:\n    uses: acme/lib/.github/workflows/lib.yml@v1\n";
  const [outer] = (await loaded(text, { "acme/lib": { ".github/workflows/lib.yml": lib } })).jobs;
  if (outer?.kind !== "call") throw new Error("expected a job that calls");
  return outer.workflow;
}

describe("what the package reads and then drops (traps 4 and 5) is there, also of a called workflow", () => {
  test("of the workflow", async () => {
    const workflow = await called();
    expect(workflow).toMatchObject({ name: "Library", permissions: { checks: "write" } });
    expect(workflow.runName?.evaluate(scope)).toBe("Run main");
    expect(workflow.env.evaluate(scope)).toEqual({ LEVEL: "library" });
    expect(workflow.defaults.shell?.evaluate(scope)).toBe("bash");
    expect(workflow.defaults.workingDirectory?.evaluate(scope)).toBe("src");
    expect(workflow.concurrency?.evaluate(scope)).toEqual({ name: "lib-main", cancelsInProgress: true });
    expect(workflow.call?.outputs["version"]?.evaluate(scope)).toBe("1.2");
  });

  test("of a job", async () => {
    const [job] = (await called()).jobs;
    if (job?.kind !== "steps") throw new Error("expected a job with steps");
    expect(job.permissions).toEqual({ contents: "read" });
    expect(job.runsOn.evaluate(scope)).toEqual(["self-hosted", "linux"]);
    expect(job.timeoutMinutes.evaluate(scope)).toBe(7);
    expect(job.continueOnError.evaluate(scope)).toBe(true);
    expect(job.environment?.evaluate(scope)).toEqual({ name: "main", isDeployment: false });
    expect(job.environmentUrl?.evaluate(scope)).toBe("http://x");
    expect(job.defaults.shell?.evaluate(scope)).toBe("sh");
    expect(job.strategy.failFast.evaluate(scope)).toBe(false);
    expect(job.strategy.maxParallel.evaluate(scope)).toBe(2);
    expect(job.strategy.matrix?.evaluate(scope)).toEqual([{ values: { n: 1 }, suffix: "1" }]);
    expect(job.outputs["version"]?.evaluate(scope)).toBe("1.2");
  });

  test("of a step", async () => {
    const [job] = (await called()).jobs;
    const [step] = job?.kind === "steps" ? job.steps : [];
    if (step?.kind !== "run") throw new Error("expected a step with a script");
    expect(step.shell?.evaluate(scope)).toBe("python");
    expect(step.workingDirectory?.evaluate(scope)).toBe("deep");
  });

  test("what is not said has GitHub's defaults", async () => {
    const [job] = (await loaded("on: push\njobs:\n  one: {runs-on: x, steps: [{run: x}]}\n")).jobs;
    if (job?.kind !== "steps") throw new Error("expected a job with steps");
    expect(job.timeoutMinutes.evaluate(scope)).toBe(360);
    expect(job.strategy).toMatchObject({ matrix: null });
    expect(job.strategy.failFast.evaluate(scope)).toBe(true);
    expect(job).toMatchObject({
      permissions: null,
      environment: null,
      environmentUrl: null,
      concurrency: null,
    });
  });
});

test("Node loads the package without any hook (trap 1)", () => {
  const module = resolve("sandbox/runner/load/load.ts");
  const script = `import { loadWorkflow } from ${JSON.stringify(module)};
    const tree = { repository: "a/b", sha: "1", read: async () => "on: push\\njobs: {one: {runs-on: x, steps: [{run: x}]}}" };
    const { kind } = await loadWorkflow({ file: { repository: "a/b", path: ".github/workflows/x.yml", ref: "x", sha: "1" },
      trigger: { event: "push" }, defaultPermissions: {}, sources: { at: async () => tree }, minuteMs: 60000 });
    console.log(kind);`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  expect(printed.trim()).toBe("loaded");
});
