import { describe, expect, test } from "vitest";
import { parseAssignments, parsePaths } from "../../../../sandbox/runner/run/file-commands.ts";
import { runYaml } from "../../../support/runner-scene.ts";

const parsed = (text: string) => Object.fromEntries(parseAssignments(text));

describe("a file of assignments", () => {
  test.each([
    ["a=1\nb=two=2\n", { a: "1", b: "two=2" }],
    ["a=\n", { a: "" }],
    ["a<<EOF\none\n\ntwo\nEOF\nb=1", { a: "one\n\ntwo", b: "1" }],
    ["a<<EOF\nEOF\n", { a: "" }],
    ["a<<EOF\none", undefined],
    ["a=x<<EOF\n", { a: "x<<EOF" }],
    ["a<<b=c\nvalue\nb=c\n", { a: "value" }],
    ["\n\na=1\n\n", { a: "1" }],
    ["a=1\r\n", { a: "1\r" }],
    ["a=1\na=2\n", { a: "2" }],
    ["__proto__=polluted\n", Object.fromEntries([["__proto__", "polluted"]])],
    ["no sign at all\n", undefined],
    ["=value\n", undefined],
    ["<<EOF\nx\nEOF\n", undefined],
    ["a<<\nx\n", undefined],
    ["a<<EOF\nx\n EOF\n", undefined],
  ])("%j", (text, expected) => {
    if (expected === undefined) expect(() => parsed(text)).toThrow(/Invalid/);
    else expect(parsed(text)).toEqual(expected);
  });

  test("a value cannot bring another one with it unless it knows the delimiter (attack: heredoc injection)", () => {
    const value = "x\nEOF\nforged=1\n_GitHubActionsFileCommandDelimeter_\nname<<X";

    expect(parsed(`a<<ghadelimiter_1f0c\n${value}\nghadelimiter_1f0c\n`)).toEqual({ a: value });
  });
});

test("a file of paths has a folder on each line", () => {
  expect(parsePaths("/a\n\n/b c\n")).toEqual(["/a", "/b c"]);
});

const writing = (file: string, line: string): string => `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - {id: s, run: "${line} >> \\"$${file}\\""}
      - {id: after, if: always(), run: echo}
`;

describe("what a step writes to its files", () => {
  test.each(["GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_STATE"])(
    "a line in %s that says nothing fails the step",
    async (file) => {
      const ran = await runYaml(writing(file, "echo nothing"));

      expect(ran.step("a", "s")).toBe("failure/failure");
      expect(ran.annotations("a")).toContain("error: Invalid format 'nothing'");
    },
  );

  test("a summary is told as it is, one a step", async () => {
    const ran = await runYaml(writing("GITHUB_STEP_SUMMARY", "printf '# Title%b' '\\\\n\\\\ntext'"));

    expect(ran.events.filter(({ kind }) => kind === "summary")).toEqual([
      { kind: "summary", job: "a", step: "s", markdown: "# Title\n\ntext" },
    ]);
  });

  test("a summary above 1 MiB is dropped with an error, and the step still passes", async () => {
    const ran = await runYaml(writing("GITHUB_STEP_SUMMARY", "head -c 1048577 /dev/zero"));

    expect(ran.step("a", "s")).toBe("success/success");
    expect(ran.events.some(({ kind }) => kind === "summary")).toBe(false);
    expect(ran.annotations("a")[0]).toMatch(/GITHUB_STEP_SUMMARY upload aborted.*1025k/);
  });

  test("outputs of a job above 1 MB fail it", async () => {
    const ran = await runYaml(`
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    outputs: {big: "\${{ steps.s.outputs.big }}"}
    steps: [{id: s, run: 'echo "big=$(head -c 1100000 /dev/zero | tr "\\\\0" x)" >> "$GITHUB_OUTPUT"'}]
`);

    expect(ran.conclusion("a")).toBe("failure");
    expect(ran.outputs("a")).toEqual({});
  });

  test("a file that was removed says nothing, one that is a pipe neither (attack: hang the runner)", async () => {
    const ran = await runYaml(
      writing("GITHUB_OUTPUT", 'rm \\"$GITHUB_OUTPUT\\"; mkfifo \\"$GITHUB_OUTPUT\\"; true # '),
    );

    expect(ran.step("a", "s")).toBe("success/success");
  });
});
