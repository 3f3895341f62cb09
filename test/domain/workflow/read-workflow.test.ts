import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWorkflow } from "../../../src/domain/workflow/read-workflow.ts";

const read = (text: string) => readWorkflow({ path: "w.yml", text });

describe("readWorkflow", () => {
  it("keeps what decides, with lines", () => {
    const workflow = read(
      "on:\n  pull_request:\n    paths: [src/**]\njobs:\n  a:\n    needs: [b]\n    if: always()\n    runs-on: [self-hosted, x]\n    permissions: write-all\n    environment: { name: prod }\n    steps:\n      - uses: a/b@v1\n        with: { ref: main }\n      - run: |\n          make\n",
    );

    expect(workflow).toMatchObject({
      triggers: [
        { event: "pull_request", line: 2, filters: [{ name: "paths", values: ["src/**"], line: 3 }] },
      ],
      jobs: [
        {
          id: "a",
          line: 5,
          needs: ["b"],
          condition: { value: "always()", line: 7 },
          runsOn: { labels: ["self-hosted", "x"], group: null, line: 8 },
          permissions: { kind: "all", access: "write", line: 9 },
          environment: { value: "prod", line: 10 },
          steps: [
            { uses: { value: "a/b@v1", line: 12 }, inputs: [{ name: "ref", value: "main" }] },
            { run: { value: "make\n", line: 14 } },
          ],
        },
      ],
    });
  });

  it("resolves anchors, as GitHub does", () => {
    expect(
      read("on: push\njobs:\n  a: &a\n    runs-on: x\n    steps: [{ run: y }]\n  b: *a\n"),
    ).toMatchObject({
      jobs: [{ id: "a" }, { id: "b", steps: [{ run: { value: "y" } }] }],
    });
  });

  it.each([
    ["no YAML", "on: [", 1],
    ["several documents", "on: push\njobs: {}\n---\non: push\n", 3],
    ["a doubled key", "on: push\njobs:\n  a: {}\n  a: {}\n", 4],
    ["no jobs", "on: push\n", 1],
    ["no trigger", "jobs: {}\n", 1],
    ["an alias of itself", "on: push\njobs: &a\n  b: *a\n", 3],
    ["nothing", "", 1],
  ])("says of %s that it cannot be read", (_, text, line) => {
    expect(read(text)).toMatchObject({ path: "w.yml", line, why: expect.any(String) });
  });

  it("bounds an alias bomb and a file without end", () => {
    const levels = Array.from({ length: 12 }, (_, level) =>
      level === 0
        ? "  l0: &l0 [x, x, x, x, x, x, x, x, x]"
        : `  l${level}: &l${level} [${Array(9)
            .fill(`*l${level - 1}`)
            .join(", ")}]`,
    );
    const started = performance.now();

    expect(read(`on: push\njobs:\n${levels.join("\n")}\n`)).toHaveProperty("why");
    expect(read(`on: push\njobs: {}\n# ${"x".repeat(600_000)}`)).toHaveProperty("why");
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("G7 keeps jobs with the names of prototypes", () => {
    expect(
      read("on: push\njobs:\n  __proto__:\n    runs-on: x\n  constructor:\n    runs-on: y\n"),
    ).toMatchObject({
      jobs: [{ id: "__proto__" }, { id: "constructor" }],
    });
  });

  it("never throws, whatever the text", () => {
    const sign = fc.constantFrom(
      "on",
      "jobs",
      ":",
      " ",
      "\n",
      "-",
      "&a",
      "*a",
      "{",
      "}",
      "[",
      "]",
      "|",
      `\${{`,
      "!x",
      "'",
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        expect(read(signs.join(""))).toHaveProperty("path");
      }),
    );
  });
});
