import { describe, expect, test } from "vitest";
import { callInputs, dispatchInputs } from "../../../../sandbox/runner/plan/inputs.ts";
import { loaded, problems, requestFor, scopeOf } from "../../../support/runner-files.ts";

const text = `on:
  workflow_dispatch:
    inputs:
      flag: {type: boolean}
      count: {type: number, default: 3}
      kind: {type: choice, options: [small, large]}
      word: {required: true}
  workflow_call:
    inputs:
      flag: {type: boolean}
      count: {type: number}
      word: {type: string}
      ref: {type: string, default: '\${{ github.ref }}'}
jobs:
  one: {runs-on: x, steps: [{run: x}]}
`;
const { trigger } = requestFor({});
const dispatched = { trigger: { ...trigger, event: "workflow_dispatch" } };

describe("inputs of a call", () => {
  const given = async (values: Record<string, string | number | boolean | null>) => {
    const workflow = await loaded(text, {}, { ...dispatched, inputs: { word: "x" } });
    return callInputs(workflow.call?.inputs ?? {}, values, scopeOf({ github: { ref: "main" } }));
  };

  test("what is not given has its default, or the empty value of its type", async () => {
    expect(await given({})).toEqual({ flag: false, count: 0, word: "", ref: "main" });
  });

  test("a text takes any scalar, in GitHub's spelling", async () => {
    expect(await given({ Word: 1234567890123456, FLAG: true })).toMatchObject({
      word: "1.23456789012346E+15",
      flag: true,
    });
  });

  test("the word 'true' is no boolean, and digits are no number", async () => {
    await expect(given({ flag: "true" })).rejects.toThrow("Input 'flag' (boolean): Unexpected value 'true'");
    await expect(given({ count: "1" })).rejects.toThrow("Input 'count' (number): Unexpected value '1'");
  });
});

describe("inputs of a person", () => {
  test("are text, but for booleans", async () => {
    const inputs = { flag: "true", kind: "large", word: "hello" };
    const workflow = await loaded(text, {}, { ...dispatched, inputs });
    expect(dispatchInputs(workflow.dispatch, inputs, scopeOf())).toEqual({
      values: { flag: true, count: "3", kind: "large", word: "hello" },
      problems: [],
    });
  });

  test("digits stay text as well, which no called workflow takes for a number", async () => {
    const inputs = { count: "10", word: "x" };
    const workflow = await loaded(text, {}, { ...dispatched, inputs });

    const { values } = dispatchInputs(workflow.dispatch, inputs, scopeOf());

    expect(values["count"]).toBe("10");
    expect(() =>
      callInputs(workflow.call?.inputs ?? {}, { count: values["count"] ?? null }, scopeOf()),
    ).toThrow("Input 'count' (number): Unexpected value '10'");
  });

  test("a choice that is not made is the first", async () => {
    const workflow = await loaded(text, {}, { ...dispatched, inputs: { word: "x" } });
    expect(dispatchInputs(workflow.dispatch, { word: "x" }, scopeOf()).values["kind"]).toBe("small");
  });

  test("what does not fit is refused before anything runs", async () => {
    const inputs = { flag: "yes", kind: "huge", count: "many", other: "1" };
    expect(await problems(text, {}, { ...dispatched, inputs })).toEqual({
      kind: "invalid",
      lines: [
        "main.yml:1 Unexpected input 'other'",
        "main.yml:1 Input 'flag': Unexpected value 'yes' for the type boolean",
        "main.yml:1 Input 'count': Unexpected value 'many' for the type number",
        "main.yml:1 Input 'kind': Unexpected value 'huge', expected one of: small, large",
        "main.yml:1 Input 'word': is required, but not provided",
      ],
    });
  });
});
