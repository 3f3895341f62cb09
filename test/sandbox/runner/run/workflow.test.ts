import { describe, expect, test } from "vitest";
import { pushTrigger, runYaml } from "../../../support/runner-scene.ts";

test("a job with run steps runs to its end, and each thing is told in its order", async () => {
  const ran = await runYaml(`
on: push
jobs:
  hello:
    runs-on: ubuntu-latest
    outputs:
      said: \${{ steps.say.outputs.word }}
    steps:
      - id: say
        run: |
          echo "hello \${{ github.actor }}"
          echo "word=hi" >> "$GITHUB_OUTPUT"
      - run: echo "second"
`);

  expect(ran.result).toMatchObject({ kind: "completed", conclusion: "success" });
  expect(ran.log("hello")).toEqual(["hello ana", "second"]);
  expect(ran.outputs("hello")).toEqual({ said: "hi" });
  expect(ran.events.flatMap(({ kind }) => (kind === "notice" ? [] : [kind]))).toEqual([
    "run-started",
    "job-started",
    "step-started",
    "log",
    "step-ended",
    "step-started",
    "log",
    "step-ended",
    "job-ended",
    "run-ended",
  ]);
});

describe("the title of a run", () => {
  const text = (more: string): string =>
    `name: N\n${more}\non: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: echo}]}}`;
  const titleOf = async (more: string, payload: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const ran = await runYaml(text(more), { trigger: { ...pushTrigger, payload } });
    return ran.events.find(({ kind }) => kind === "run-started");
  };

  test.each([
    [`run-name: By \${{ github.actor }}`, {}, "By ana"],
    ["", { pull_request: { title: "feat: x" } }, "feat: x"],
    ["", { head_commit: { message: "fix: y\n\nlong" } }, "fix: y"],
    ["", { pull_request: "odd", head_commit: null }, "N"],
  ])("%j and %j give %j", async (more, payload, title) => {
    expect(await titleOf(more, payload)).toEqual({
      kind: "run-started",
      name: "N",
      title,
    });
  });
});

test("booleans of a person are booleans, and all else is text, as everything in the event", async () => {
  const ran = await runYaml(
    `
on: {workflow_dispatch: {inputs: {deep: {type: boolean}, count: {type: number, default: 3}, word: {}}}}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - if: inputs.deep && inputs.count == 3
        run: echo '\${{ toJSON(inputs) }}' '\${{ toJSON(github.event.inputs) }}' | tr -d ' \\n'
`,
    {
      trigger: { ...pushTrigger, event: "workflow_dispatch", payload: { inputs: { deep: "true" } } },
      inputs: { deep: "true" },
    },
  );

  expect(ran.log("a")).toEqual(['{"deep":true,"count":"3","word":""}{"deep":"true"}']);
});

test("nothing starts if anything that is reached is wrong or not supported", async () => {
  const broken = await runYaml(
    "on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: echo, uses: x}]}}",
  );
  const docker = await runYaml(
    "on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: echo}]}, b: {runs-on: ubuntu-latest, container: node, steps: [{run: echo}]}}",
  );

  expect([broken.result.kind, docker.result.kind]).toEqual(["invalid", "unsupported"]);
  expect([...broken.events, ...docker.events]).toEqual([]);
});

test("jobs that do not need each other run at the same time, as many as this machine takes", async () => {
  let running = 0;
  let most = 0;
  const job = "{runs-on: ubuntu-latest, steps: [{run: sleep 0.2}]}";
  await runYaml(`on: push\njobs: {a: ${job}, b: ${job}, c: ${job}, d: ${job}}`, {
    parallelJobs: 3,
    onEvent: ({ kind }) => {
      if (kind === "job-started") running += 1;
      if (kind === "job-ended") running -= 1;
      most = Math.max(most, running);
    },
  });

  expect(most).toBe(3);
});

test("names that objects have of their own are names like others (attack: prototype names)", async () => {
  const ran = await runYaml(`
on: push
jobs:
  constructor:
    runs-on: ubuntu-latest
    outputs: {toString: "\${{ steps.valueOf.outputs.hasOwnProperty }}"}
    env: {__proto__: polluted}
    steps:
      - id: valueOf
        run: |
          echo "hasOwnProperty=fine" >> "$GITHUB_OUTPUT"; echo "__proto__=x" >> "$GITHUB_OUTPUT"
  after:
    needs: constructor
    runs-on: ubuntu-latest
    steps: [{run: "echo \${{ needs.constructor.outputs.toString }}"}]
`);

  expect(ran.log("after")).toEqual(["fine"]);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  expect({}).not.toHaveProperty("polluted");
});
