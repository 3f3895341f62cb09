import { describe, expect, test } from "vitest";
import { runYaml } from "../../../support/runner-scene.ts";

const called = (text: string) => ({ repositories: { "acme/app": { ".github/workflows/called.yml": text } } });

const lane = `
on:
  workflow_call:
    inputs:
      word: {type: string, default: none}
    secrets:
      KEY: {required: false}
    outputs:
      word: {value: "\${{ jobs.first.outputs.word }}"}
      empty: {value: "\${{ jobs.second.outputs.word }}"}
env: {LANE: own}
jobs:
  first:
    name: First
    runs-on: ubuntu-latest
    outputs: {word: "\${{ steps.s.outputs.word }}"}
    steps:
      - id: s
        run: |
          echo "word=\${{ inputs.word }}" >> "$GITHUB_OUTPUT"
          echo "[$LANE] [$CALLER] [\${{ github.workflow }}] [\${{ job.workflow_ref }}]"
          echo "[\${{ toJSON(needs) }}]"
  second:
    runs-on: ubuntu-latest
    needs: first
    outputs: {word: "\${{ steps.none.outputs.word }}"}
    steps: [{run: "echo '\${{ secrets.KEY }}' | tr a-z A-Z; echo '\${{ secrets.OTHER }}'; exit \${{ inputs.word == 'bad' && 1 || 0 }}"}]
`;

const caller = (more = ""): string => `
name: Caller
on: push
env: {CALLER: env}
jobs:
  before:
    runs-on: ubuntu-latest
    steps: [{run: echo}]
  lane:
    name: Lane
    needs: before
    uses: ./.github/workflows/called.yml
    ${more}
  after:
    runs-on: ubuntu-latest
    needs: lane
    if: always()
    steps: [{run: "echo '\${{ toJSON(needs.lane) }}'"}]
`;

describe("a called workflow", () => {
  test("runs jobs of the same run, named after the calling job", async () => {
    const ran = await runYaml(caller(), called(lane));

    const keys = [...ran.identities.values()].map(({ key, name }) => [key, name]);
    expect(keys).toContainEqual(["lane / first", "Lane / First"]);
    expect(keys).toContainEqual(["lane / second", "Lane / second"]);
  });

  test("sees its own env and needs, and the caller's `github`", async () => {
    const ran = await runYaml(caller(), called(lane));

    expect(ran.log("lane / first")).toEqual([
      "[own] [] [Caller] [acme/app/.github/workflows/called.yml@refs/heads/main]",
      "[{}]",
    ]);
  });

  test("hands back its outputs but for those that are empty", async () => {
    const ran = await runYaml(caller("with: {word: hi}"), called(lane));

    expect(JSON.parse(ran.log("after").join(""))).toEqual({ result: "success", outputs: { word: "hi" } });
  });

  test("that fails lets `always()` jobs of the caller clean up with the outputs that there are", async () => {
    const ran = await runYaml(caller("with: {word: bad}"), called(lane));

    expect(JSON.parse(ran.log("after").join(""))).toEqual({ result: "failure", outputs: { word: "bad" } });
    expect(ran.result).toMatchObject({ conclusion: "failure" });
  });

  test("whose jobs were all skipped counts as skipped", async () => {
    const skipping =
      "on: workflow_call\njobs: {one: {if: false, runs-on: ubuntu-latest, steps: [{run: echo}]}}";
    const ran = await runYaml(caller(), called(skipping));

    expect(JSON.parse(ran.log("after").join(""))).toMatchObject({ result: "skipped" });
  });
});

describe("secrets of a called workflow", () => {
  const secrets = { KEY: "first-secret", OTHER: "second-secret" };

  test("are only those that it is given", async () => {
    const ran = await runYaml(caller(`secrets: {KEY: '\${{ secrets.KEY }}'}`), { ...called(lane), secrets });

    expect(ran.log("lane / second")).toEqual(["FIRST-SECRET", ""]);
  });

  test("are none if none are passed", async () => {
    const ran = await runYaml(caller(), { ...called(lane), secrets });

    expect(ran.log("lane / second")).toEqual(["", ""]);
  });

  test("are all with `inherit`", async () => {
    const ran = await runYaml(caller("secrets: inherit"), { ...called(lane), secrets });

    expect(ran.log("lane / second")).toEqual(["FIRST-SECRET", "***"]);
  });

  test("GITHUB_TOKEN is always the job's own, also where the caller passes its one on", async () => {
    const tokens = `
on: {workflow_call: {secrets: {KEY: {required: true}}}}
jobs:
  one:
    runs-on: ubuntu-latest
    steps: [{run: 'test "\${{ secrets.GITHUB_TOKEN }}" = "\${{ secrets.KEY }}"; test "\${{ github.token }}" = "\${{ secrets.KEY }}"; test -n "\${{ secrets.KEY }}"'}]
`;
    const ran = await runYaml(caller(`secrets: {KEY: '\${{ secrets.GITHUB_TOKEN }}'}`), called(tokens));

    expect(ran.conclusion("lane / one")).toBe("success");
  });
});

describe("permissions", () => {
  const asking = (permissions: string): string =>
    `on: workflow_call\njobs: {one: {${permissions} runs-on: ubuntu-latest, steps: [{run: echo}]}}`;

  test("a called workflow gets the calling job's", async () => {
    const ran = await runYaml(caller("permissions: {checks: read}"), called(asking("")));

    expect(ran.identities.get("lane / one")?.permissions).toEqual({ checks: "read" });
  });

  test("a called workflow that asks for more than it is given is not started", async () => {
    const ran = await runYaml(
      caller("permissions: {checks: read}"),
      called(asking("permissions: {checks: write},")),
    );

    expect(ran.result.kind).toBe("invalid");
    expect(ran.identities.size).toBe(0);
  });

  test("no job of a fork's run exceeds the ceiling, whatever the file says", async () => {
    const ran = await runYaml(caller("permissions: {contents: write, id-token: write}"), {
      ...called(asking("")),
      permissionCeiling: { contents: "read" },
    });

    expect(ran.identities.get("lane / one")?.permissions).toEqual({ contents: "read" });
  });
});

test("a matrix of calls runs the workflow once a leg", async () => {
  const matrix = caller(`strategy: {matrix: {word: [a, b]}}\n    with: {word: '\${{ matrix.word }}'}`);
  const ran = await runYaml(matrix, called(lane));

  expect(ran.conclusion("lane (1) / first")).toBe("success");
  expect(ran.identities.get("lane (2) / first")?.name).toBe("Lane (b) / First");
});

test("a leg that fails cancels the other calls of its matrix", async () => {
  const slow = `
on: {workflow_call: {inputs: {word: {type: string}}}}
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - run: \${{ inputs.word == 'a' && 'sleep 0.5; exit 1' || 'sleep 30' }}
  cleanup:
    needs: one
    if: always()
    runs-on: ubuntu-latest
    steps: [{run: "echo \${{ needs.one.result }}"}]
`;
  const ran = await runYaml(
    caller(`strategy: {matrix: {word: [a, b]}}\n    with: {word: '\${{ matrix.word }}'}`),
    { ...called(slow), parallelJobs: 2 },
  );

  expect(ran.log("lane (1) / cleanup")).toEqual(["failure"]);
  expect(ran.log("lane (2) / cleanup")).toEqual(["cancelled"]);
  expect(JSON.parse(ran.log("after").join(""))).toMatchObject({ result: "failure" });
});

test("a re-run takes over jobs of a called workflow as well", async () => {
  const first = await runYaml(caller("with: {word: bad}"), called(lane));
  const jobs = first.result.kind === "completed" ? [...first.result.jobs] : [];
  const kept = new Map(jobs.filter(([, { conclusion }]) => conclusion === "success"));

  const second = await runYaml(caller("with: {word: bad}"), { ...called(lane), kept });

  expect([...second.identities.keys()].toSorted()).toEqual(["after", "lane / second"]);
  expect(second.conclusion("lane / first")).toBe("success");
});

test("a calling job may stand in a concurrency group, which its jobs hold together", async () => {
  const seen: string[] = [];
  const ran = await runYaml(caller("concurrency: lane-group"), {
    ...called(lane),
    hooks: {
      enterConcurrency: async ({ name }) => {
        seen.push(name);
        return { state: "entered", leave: () => void seen.push(`leave ${name}`) };
      },
    },
  });

  expect(seen).toEqual(["lane-group", "leave lane-group"]);
  expect(ran.result).toMatchObject({ conclusion: "success" });
});
