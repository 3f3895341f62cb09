import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { dataOf } from "../../sandbox/runner/expr/data.ts";
import { parseExpression } from "../../sandbox/runner/expr/expression.ts";
import { scopeOf } from "../support/runner-files.ts";

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly name?: string; readonly if?: string }[] }>
  >;
}

const text = readFileSync(resolve(import.meta.dirname, "../../workflows/pull-request.yml"), "utf8");
const steps = (parse(text) as Workflow).jobs["gate"]?.steps ?? [];
const condition = steps.find(({ name }) => name === "Keep the verdict")?.if ?? "";

function isKept(outputs: Readonly<Record<string, string>>): boolean {
  const expression = parseExpression(condition, ["steps", "always(0,0)"]);
  return dataOf(expression.evaluate(scopeOf({ steps: { gate: { outputs } } }))) === true;
}

describe("a verdict that came with the commit, or a link in its place (committed assaygate-report/)", () => {
  it("is not uploaded by the gate's job when the gate itself wrote none", () => {
    // What src/main.ts leaves after an error, and what is there if not even that was reached.
    expect(isKept({ decision: "undecided", evidence: "[]" })).toBe(false);
    expect(isKept({})).toBe(false);
  });

  it("is overwritten by the one that the gate wrote, and that is kept", () => {
    expect(isKept({ decision: "fail", evidence: '["assaygate-report/verdict.json"]' })).toBe(true);
  });
});
