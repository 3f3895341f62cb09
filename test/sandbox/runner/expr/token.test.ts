import { describe, expect, test } from "vitest";
import type { Data } from "../../../../sandbox/runner/model.ts";
import { loaded, problems, scopeOf, stepsIn, withSteps } from "../../../support/runner-files.ts";

async function environmentOf(lines: readonly string[], github: Data): Promise<unknown> {
  const workflow = await loaded(withSteps("- run: x", "  env:", ...lines.map((line) => `    ${line}`)));
  return stepsIn(workflow)[0]?.env.evaluate(scopeOf({ github }));
}

async function legsOf(matrix: string, github: Data = {}): Promise<unknown> {
  const workflow = await loaded(
    `on: push\njobs:\n  one:\n    strategy:\n      matrix: ${matrix}\n    runs-on: x\n    steps: [{run: x}]\n`,
  );
  return workflow.jobs[0]?.strategy.matrix?.evaluate(scopeOf({ github })).map(({ values }) => values);
}

describe("mappings and lists that hold expressions", () => {
  test("'insert' puts the members of an object among the others", async () => {
    const more = { B: 2, C: true };
    expect(await environmentOf(["A: 1", `\${{ insert }}: \${{ github.more }}`], { more })).toEqual({
      A: "1",
      B: "2",
      C: "true",
    });
  });

  test("'insert' of what is no object, or of a name that is there, fails the step", async () => {
    await expect(environmentOf([`\${{ insert }}: \${{ github.more }}`], { more: "x" })).rejects.toThrow(
      "acme/shop:.github/workflows/main.yml:8:26: A mapping was expected",
    );
    await expect(
      environmentOf(["a: 1", `\${{ insert }}: \${{ github.more }}`], { more: { A: 2 } }),
    ).rejects.toThrow("'A' is already defined");
  });

  test("'insert' anywhere else is refused", async () => {
    expect((await problems(withSteps(`- run: \${{ insert }}`))).kind).toBe("invalid");
  });

  test("a key may be an expression", async () => {
    expect(await environmentOf([`\${{ github.name }}: x`], { name: "KEY" })).toEqual({ KEY: "x" });
  });

  test("an item that is a list gives its items", async () => {
    expect(await legsOf(`{a: ['x', '\${{ github.more }}', ['y']]}`, { more: ["p", "q"] })).toEqual([
      { a: "x" },
      { a: "p" },
      { a: "q" },
      { a: ["y"] },
    ]);
  });

  test("one expression may bring a whole matrix, or a vector", async () => {
    const github = { list: ["a", 1], all: '{"v": [1], "include": [{"w": 2}]}' };
    expect(await legsOf(`'\${{ fromJSON(github.all) }}'`, github)).toEqual([{ v: 1, w: 2 }]);
    expect(await legsOf(`{v: '\${{ github.list }}'}`, github)).toEqual([{ v: "a" }, { v: 1 }]);
  });
});

describe("values of a type that their place does not take", () => {
  test.each([
    [`continue-on-error: \${{ github.word }}`, "Unexpected value 'true'"],
    [`continue-on-error: \${{ github.missing }}`, "Unexpected value ''"],
    [`timeout-minutes: \${{ github.digits }}`, "Unexpected value '5'"],
    [`env: {A: '\${{ github.list }}'}`, "A sequence was not expected"],
    [`env: {A: '\${{ github.object }}'}`, "A mapping was not expected"],
  ])("%s", async (line, message) => {
    const github = { word: "true", digits: "5", list: [], object: {} };
    const [step] = stepsIn(await loaded(withSteps("- run: x", `  ${line}`)));
    const scope = scopeOf({ github });
    expect(() =>
      [step?.continueOnError, step?.timeoutMinutes, step?.env].map((part) => part?.evaluate(scope)),
    ).toThrow(message);
  });

  test("objects in a text are named by their kind", async () => {
    expect(
      await environmentOf([`A: x \${{ github.list }} \${{ github.object }}`], { list: [], object: {} }),
    ).toEqual({
      A: "x Array Object",
    });
  });
});
