import { describe, expect, test } from "vitest";
import { loaded, problems, scopeOf, stepsIn, withSteps } from "../../../support/runner-files.ts";

describe("what GitHub refuses", () => {
  test("secrets in the condition of a job", async () => {
    const found = await problems(
      "on: push\njobs:\n  one:\n    if: secrets.X != ''\n    runs-on: x\n    steps: [{run: x}]\n",
    );
    expect(found).toEqual({ kind: "invalid", lines: ["main.yml:4 Unrecognized named-value: 'secrets'"] });
  });

  test("hashFiles in the condition of a job", async () => {
    const found = await problems(
      "on: push\njobs:\n  one:\n    if: hashFiles('x') != ''\n    runs-on: x\n    steps: [{run: x}]\n",
    );
    expect(found).toEqual({ kind: "invalid", lines: ["main.yml:4 Unrecognized function: 'hashFiles'"] });
  });

  test("steps before there are any", async () => {
    const found = await problems(
      `on: push\njobs:\n  one:\n    runs-on: x\n    env:\n      A: \${{ steps.x.outputs.y }}\n    steps: [{run: x}]\n`,
    );
    expect(found).toEqual({ kind: "invalid", lines: ["main.yml:6 Unrecognized named-value: 'steps'"] });
  });

  test("needs that lead in a circle", async () => {
    const job = (id: string, needs: string) =>
      `  ${id}:\n    needs: ${needs}\n    runs-on: x\n    steps: [{run: x}]\n`;
    const found = await problems(
      `on: push\njobs:\n  z:\n    runs-on: x\n    steps: [{run: x}]\n${job("a", "b")}${job("b", "a")}`,
    );
    expect(found.lines.join("\n")).toContain("creates a cycle in the dependency graph");
  });

  test("two steps with one id", async () => {
    const found = await problems(withSteps("- {id: a, run: x}", "- {id: a, run: y}"));
    expect(found.lines[0]).toContain("main.yml:7 The identifier 'a' may not be used more than once");
  });

  test.each(["", ", steps: []"])("a job without steps {runs-on: x%s}", async (steps) => {
    const found = await problems(`on: push\njobs:\n  one: {runs-on: x${steps}}\n`);
    expect(found.kind).toBe("invalid");
    expect(found.lines).toEqual([
      "main.yml:3 No steps defined in `steps` and no workflow called in `uses` for the following jobs: one",
    ]);
  });

  test("an event that is not in its 'on'", async () => {
    const found = await problems("on: pull_request\njobs:\n  one:\n    runs-on: x\n    steps: [{run: x}]\n");
    expect(found).toEqual({
      kind: "invalid",
      lines: ["main.yml:1 expected 'push' among the events of 'on', found none"],
    });
  });

  test("a script that is too long for one expression", async () => {
    const found = await problems(withSteps("- run: |", `    ${"x".repeat(22_000)} \${{ github.sha }}`));
    expect(found).toEqual({ kind: "invalid", lines: ["main.yml:6 Exceeded max expression length 21000"] });
  });
});

describe("steps", () => {
  test("ids and names as GitHub makes them", async () => {
    const workflow = await loaded(
      withSteps(
        "- run: |",
        "",
        `    echo \${{ github.sha }}`,
        "    echo two",
        "- uses: actions/checkout@v4",
        `- {id: mine, name: 'Say \${{ github.sha }}', run: x}`,
        "- run: again",
      ),
    );
    const scope = scopeOf({ github: { sha: "abc" } });
    expect(stepsIn(workflow).map(({ id, name }) => [id, name.evaluate(scope)])).toEqual([
      ["__run", "Run echo abc"],
      ["__actions_checkout", "Run actions/checkout@v4"],
      ["mine", "Say abc"],
      ["__run_2", "Run again"],
    ]);
  });

  test("inputs, environment and timeouts keep what the package drops", async () => {
    const workflow = await loaded(
      withSteps(
        "- uses: actions/checkout@v4",
        "  timeout-minutes: 3",
        `  continue-on-error: \${{ github.x == 1 }}`,
        `  with: {depth: 1.10, ref: '\${{ github.sha }}', on: true}`,
        "  env: {ID: 12345678901234567890}",
      ),
    );
    const [step] = stepsIn(workflow);
    const scope = scopeOf({ github: { sha: "abc", x: 1 } });
    expect(step?.timeoutMinutes.evaluate(scope)).toBe(3);
    expect(step?.continueOnError.evaluate(scope)).toBe(true);
    expect(step?.env.evaluate(scope)).toEqual({ ID: "1.23456789012346E+19" });
    expect(step?.kind === "action" ? step.with.evaluate(scope) : null).toEqual({
      depth: "1.1",
      ref: "abc",
      on: "true",
    });
  });
});
