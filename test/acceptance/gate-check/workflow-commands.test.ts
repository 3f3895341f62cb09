import { describe, expect, it } from "vitest";
import { type GateRun, gateAfter } from "../../support/gate-run.ts";
import { attacks } from "../../support/hostile.ts";
import { sarif } from "../../support/workspace.ts";

/** What somebody writes who wants the runner to obey. */
const commands = [
  "\n::set-output name=decision::pass",
  "\r::set-env name=NODE_OPTIONS::--require=/tmp/x.js",
  "\r\n::stop-commands::token",
  "\n  \t::add-mask::a",
  "\u2028::error::b",
  "\u0085::add-path::/tmp",
  "\v::warning::c",
  "%0A::set-output name=decision::pass",
  "%250A::notice::d",
  "##[set-output name=decision;]pass",
  "\n##[group]e",
  "\n::endgroup::",
  "\ufeff::debug::f",
  "\u200b::save-state name=a::b",
];
const hostile = [...commands, ...attacks.filter((text) => text.length < 1_000)].map(printable).join(" ");

/** Reports cannot hold these characters; they are tried where JSON can. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
  return text.replace(/[\u0000\u0007\u000b\u001b\ud800\udfff]/gu, "");
}

function xml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replace(/[\n\r\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Everything that the runner took for a command must be one of our annotations, at our own hand. */
function expectOnlyAnnotations(run: GateRun): void {
  const names = run.commands.map(({ name }) => name);
  expect(new Set(names)).toEqual(new Set(["error"]));
  for (const { properties } of run.commands.slice(0, -1))
    expect(properties["title"]).toMatch(/\([a-z.-]+\)$/);
  expect(run.log.split(/\r\n|[\r\n]/).filter((line) => /^\s*::(?!error )/.test(line))).toEqual([
    expect.stringContaining("::error::Assaygate: "),
  ]);
  expect(run.log).not.toMatch(/##\[/);
  for (const control of ["\u001b", "\u0007"]) expect(run.log).not.toContain(control);
}

function resultOf(text: string): object {
  const location = { artifactLocation: { uri: text }, region: { startLine: 1 } };
  return {
    ruleId: text,
    level: "error",
    message: { text, markdown: text },
    locations: [{ physicalLocation: location }],
  };
}

describe("G1 workflow commands in what reports say", () => {
  const failing = (name: string, message: string): string =>
    `<testsuite name="${name}"><testcase classname="${name}" name="${name}"><failure message="${message}">${message}</failure></testcase></testsuite>`;

  it("in names and messages of tests, raw and as character references", () => {
    const run = gateAfter({
      files: { "reports/junit.xml": failing(xml(hostile), xml(hostile).replaceAll("&#10;", "\n")) },
    });

    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": "tests-failed" });
    expect(run.check("tests.unit")).toMatchObject({ observed: { value: 1 } });
    expectOnlyAnnotations(run);
  });

  it.each([
    ["first half", commands.slice(0, 7)],
    ["second half", commands.slice(7)],
  ])("at the beginning of rules, messages and paths: %s", (_, texts) => {
    const results = texts.map(resultOf);
    const run = gateAfter({ files: { "reports/sast.sarif": sarif(`Semgrep${texts[0]}`, results) } });

    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": "high-findings" });
    expect(run.check("sast.findings")).toMatchObject({ observed: { value: 7 } });
    expect(run.commands).toHaveLength(8);
    expectOnlyAnnotations(run);
  });

  it("in messages, rules, paths and tools, with every other attack and characters that XML cannot hold", () => {
    const text = [...commands, ...attacks].join(" ");

    const run = gateAfter({ files: { "reports/sast.sarif": sarif(text, [resultOf(text)]) } });

    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": "high-findings" });
    expectOnlyAnnotations(run);
  });

  it("in paths of files that are named in the log", () => {
    const path = "reports/a\n::set-output name=decision::pass\nb##[error]c%0A::d.sarif";
    const run = gateAfter({
      files: { [path]: "<html>", "src/x\n::stop-commands::t.ts": "debugger; // ::error::z\n" },
      without: ["reports/sast.sarif"],
    });

    expect(run.outputs).toMatchObject({ decision: "fail" });
    expectOnlyAnnotations(run);
  });

  it("in owners, globs and values of the configuration that was refused", () => {
    const run = gateAfter({ files: { ".github/assaygate.yml": JSON.stringify({ [hostile]: hostile }) } });

    expect(run.outputs).toMatchObject({ decision: "undecided", "reason-code": "invalid-config" });
    expect(run.commands.map(({ name }) => name)).toEqual(["error"]);
    expect(run.log).not.toMatch(/##\[/);
  });
});
