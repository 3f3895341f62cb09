import { describe, expect, it } from "vitest";
import { runCliIn } from "../../support/bundle.ts";
import { gateAfter } from "../../support/gate-run.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const path = ".github/assaygate.yml";
const good = [
  "schema: assaygate/product-config/v1",
  'owner: {name: Payments, contact: "https://example.invalid/"}',
];

/** What somebody wrote behind two good lines, and what the answer must say. */
const cases: readonly (readonly [name: string, lines: readonly string[], says: readonly string[]])[] = [
  ["an unknown key", [...good, "evidense: []"], [`${path}:3:1`, '"evidense"', 'Did you mean "evidence"?']],
  [
    "an unknown key inside",
    [...good, "evidence:", "  - {kind: tests, pth: a.xml, path: b.xml}"],
    [`${path}:4:19`, "evidence.0", 'Did you mean "path"?'],
  ],
  [
    "a mistyped key that was required",
    [good[0] ?? "", 'ownr: {name: P, contact: "https://example.invalid/"}'],
    [`${path}:2:1`, 'Did you mean "owner"?'],
  ],
  ["a key twice", [...good, "values: {}", "values: {coverage.line: 70}"], [`${path}:4:1`, "once"]],
  [
    "a key twice inside",
    [...good, "values: {coverage.line: 85, coverage.line: 70}"],
    [`${path}:3:29`, '"coverage.line"', "once"],
  ],
  [
    "an unknown kind",
    [...good, "evidence: [{kind: test, path: a}]"],
    [`${path}:3:19`, 'Did you mean "tests"?'],
  ],
  [
    "an unknown check",
    [...good, "values: {coverage.lines: 85}"],
    [`${path}:3:26`, "coverage.lines", 'Did you mean "coverage.line'],
  ],
  ["a value out of its range", [...good, "values: {coverage.line: 60}"], [`${path}:3:`, "70", "100", "60"]],
  ["a locked value", [...good, "values: {tests.unit.failed: 3}"], [`${path}:3:`, "tests.unit.failed"]],
  ["a value of the wrong type", [...good, "values: {coverage.line: high}"], [`${path}:3:`, '"high"']],
  [
    "text in place of a list",
    [...good, "evidence: reports/junit.xml"],
    [`${path}:3:11`, "a list of evidence"],
  ],
  ["an alias bomb", [...good, "a: &a [x]", "b: [*a, *a]"], [`${path}:`]],
  ["a merge key", [...good, "scopes:", "  <<: {gated: [a]}"], [`${path}:4:3`, "<<"]],
  ["a tag", [...good, "values: !!js/function x"], [`${path}:3:`, "tag"]],
  ["broken YAML", [...good, "evidence: [{kind: tests"], [`${path}:`]],
  ["two documents", [...good, "---", ...good], [`${path}:`]],
  ["an absolute glob", [...good, "evidence: [{kind: tests, path: /etc/passwd}]"], ["/etc/passwd"]],
  ["a glob out of the workspace", [...good, "evidence: [{kind: tests, path: ../a.xml}]"], ["../a.xml"]],
  ["a switch that turns a check off", [...good, "checks: {sast.findings: off}"], [`${path}:3:1`, '"checks"']],
  ["nothing", [""], [path]],
];

describe("a configuration that cannot be used", () => {
  it.each(cases)("with %s leaves the action undecided and says where", (_, lines, says) => {
    const run = gateAfter({ files: { [path]: `${lines.join("\n")}\n` } });

    expect(run.exitCode).toBe(1);
    expect(run.outputs["decision"]).toBe("undecided");
    expect(run.outputs["reason-code"]).toMatch(/^(invalid-config|path-outside-workspace)$/);
    expect(run.commands.map(({ name }) => name)).toEqual(["error"]);
    for (const word of says) expect(run.commands[0]?.data).toContain(word);
    expect(run.commands[0]?.data).not.toMatch(/ZodError|at .*\.js:\d/);
    expect(run.verdict).toBeNull();
  });

  it.each(cases.slice(0, 8))("with %s ends the command line with 2", (_, lines, says) => {
    const folder = temporaryFolder({ [path]: `${lines.join("\n")}\n` });

    const run = runCliIn(folder, "check");

    expect(run).toMatchObject({ exitCode: 2, stdout: "" });
    for (const word of says) expect(run.stderr).toContain(word);
  });

  it("larger than 256 KB is refused", () => {
    const run = gateAfter({ config: `# ${"x".repeat(300_000)}\n` });

    expect(run.outputs).toMatchObject({ decision: "undecided" });
    expect(run.commands[0]?.data).toContain("expected at most 262144 bytes");
  });
});

describe("inputs that contradict each other or the workspace", () => {
  it.each([
    [{ "base-verdict": "none.json" }, "missing-file", 'expected a file at "none.json"'],
    [{ "base-verdict": "src/a.ts" }, "invalid-input", "expected the verdict.json of an earlier run"],
    [{ "base-verdict": "src" }, "missing-file", "found a folder"],
    [{ config: "src/a.ts" }, "invalid-config", "src/a.ts"],
    [{ config: "src" }, "missing-file", '"src"'],
    [{ "report-directory": "src/a.ts" }, "missing-file", 'expected a folder at "a.ts", found a file'],
    [{ config: "src/a.ts/config.yml" }, "missing-file", 'expected a folder at "a.ts", found a file'],
  ])("%j ends undecided with %s", (inputs, reason, says) => {
    const run = gateAfter({}, inputs);

    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ decision: "undecided", "reason-code": reason });
    expect(run.log).toContain(says);
  });

  it("a report directory that the evidence globs cover does not judge its own verdict", () => {
    const run = gateAfter({}, { "report-directory": "reports" });

    expect(run.outputs["decision"]).toBe("pass");
  });

  it.each([
    ["check", ["check", "reports/*.none"], 'expected files that match "reports/*.none", found none'],
    ["check", ["check", "--format", "yaml"], 'expected text, json, sarif, markdown, html, got "yaml"'],
    ["check", ["check", "--polici", "x"], "--polici"],
    ["check", ["check", "--policy", "none.yml"], 'expected a file at "none.yml"'],
    ["check", ["check", "--config", "../a.yml"], "../a.yml"],
    ["check", ["check", "../*.xml"], "../*.xml"],
    ["a command", ["chekc"], 'expected a command, got "chekc"'],
  ])("%s %j ends with 2 and says why", (_, words, says) => {
    const folder = temporaryFolder({ [path]: `${good.join("\n")}\n` });

    const run = runCliIn(folder, ...words);

    expect(run).toMatchObject({ exitCode: 2, stdout: "" });
    expect(run.stderr).toContain(says);
  });
});
