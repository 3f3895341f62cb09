import { describe, expect, it } from "vitest";
import { emittersOf } from "../../../src/domain/workflow/emitters.ts";
import { readWorkflows } from "../../../src/domain/workflow/read-workflow.ts";

function names(texts: Readonly<Record<string, string>>): string[] {
  const files = Object.entries(texts).map(([name, text]) => ({ path: `.github/workflows/${name}`, text }));
  return emittersOf(readWorkflows(files).workflows).emitters.map(({ name }) =>
    name.kind === "exact" ? name.text : name.pieces.join("…"),
  );
}

const job = (text: string): Record<string, string> => ({ "a.yml": `on: pull_request\njobs:\n${text}` });
const steps = "    runs-on: x\n    steps: [{ run: x }]\n";

describe("emittersOf", () => {
  it.each<[string, string, readonly string[]]>([
    ["the id of a job without a name", `  test:\n${steps}`, ["test"]],
    ["its name", `  test:\n    name: Unit tests\n${steps}`, ["Unit tests"]],
    [
      "each leg of a matrix",
      `  t:\n    strategy: { matrix: { os: [a, b], node: [22, 24.1] } }\n${steps}`,
      ["t (a, 22)", "t (a, 24.1)", "t (b, 22)", "t (b, 24.1)"],
    ],
    [
      "values in the name",
      `  t:\n    name: On \${{ matrix.os }}\n    strategy: { matrix: { os: [a, b] } }\n${steps}`,
      ["On a", "On b"],
    ],
    [
      "no leg that is excluded",
      `  t:\n    strategy: { matrix: { os: [a, b], n: [1], exclude: [{ os: b }] } }\n${steps}`,
      ["t (a, 1)"],
    ],
    [
      "a leg that is included, and both names where GitHub does not say which",
      `  t:\n    strategy: { matrix: { os: [a], include: [{ os: a, fast: true }, { os: c }] } }\n${steps}`,
      ["t (a)", "t (a, true)", "t (c)"],
    ],
    ["what only a run knows as open", `  t:\n    name: T \${{ inputs.x }} end\n${steps}`, ["T … end"]],
    [
      "a matrix that only a run knows as open",
      `  t:\n    strategy:\n      matrix: \${{ fromJSON(x) }}\n${steps}`,
      ["t…"],
    ],
    ["a workflow of elsewhere as open", "  t:\n    uses: acme/p/.github/workflows/x.yml@v1\n", ["t / …"]],
    [
      "a long name as GitHub cuts it",
      `  t:\n    name: ${"n".repeat(120)}\n${steps}`,
      [`${"n".repeat(97)}...`],
    ],
  ])("shows %s", (_, text, expected) => {
    expect(names(job(text))).toEqual(expected);
  });

  it.each(["./", "$/"])("follows calls by %s through several files", (prefix) => {
    const texts = {
      "a.yml": `on: pull_request\njobs:\n  A:\n    uses: ${prefix}.github/workflows/b.yml\n`,
      "b.yml": `on: workflow_call\njobs:\n  B:\n    uses: ${prefix}.github/workflows/c.yml\n`,
      "c.yml": `on: { workflow_call: {} }\njobs:\n  c:\n    name: C\n${steps}`,
    };

    expect(names(texts)).toEqual(["A / B / C"]);
  });

  it("ends where workflows call each other in a circle, or branch without end", () => {
    const call = (to: string, count: number): string =>
      Array.from(
        { length: count },
        (_, index) => `  j${index}:\n    uses: ./.github/workflows/${to}.yml\n`,
      ).join("");
    const circle = { "a.yml": `on: [pull_request, workflow_call]\njobs:\n${call("a", 1)}` };
    const tree = Object.fromEntries(
      Array.from({ length: 9 }, (_, level) => [
        `w${level}.yml`,
        `on: [push, workflow_call]\njobs:\n${call(`w${level + 1}`, 50)}`,
      ]),
    );
    const files = Object.entries(tree).map(([name, text]) => ({ path: `.github/workflows/${name}`, text }));

    expect(names(circle)).toHaveLength(1);
    expect(emittersOf(readWorkflows(files).workflows).isWhole).toBe(false);
  });
});
