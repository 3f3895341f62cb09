import { describe, expect, it } from "vitest";
import { gateAfter } from "../../support/gate-run.ts";

const place = {
  physicalLocation: { artifactLocation: { uri: "src/a.ts" }, region: { startLine: 1 } },
};

function sarifOf(driver: object, result: object, extensions: readonly object[] = []): string {
  const results = [{ message: { text: "bad" }, locations: [place], ...result }];
  return JSON.stringify({
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "Semgrep", ...driver }, extensions }, results }],
  });
}

const rule = (severity: string) => ({ id: "r", properties: { "security-severity": severity } });

/** SARIF in the ways that tools write it; peers take the first four for harmless. */
const blocking: readonly (readonly [name: string, text: string, reason: string])[] = [
  [
    "no level: the rule's default configuration counts",
    sarifOf({ rules: [{ id: "r", defaultConfiguration: { level: "error" } }] }, { ruleId: "r" }),
    "high-findings",
  ],
  ["no level, severity on the rule", sarifOf({ rules: [rule("9.8")] }, { ruleId: "r" }), "critical-findings"],
  [
    "no level, no rule id: the rule is found by its index",
    sarifOf({ rules: [{ id: "other" }, rule("8.1")] }, { ruleIndex: 1 }),
    "high-findings",
  ],
  [
    "the rule is in an extension",
    sarifOf({ rules: [] }, { ruleId: "r", rule: { index: 0, toolComponent: { index: 0 } } }, [
      { name: "pack", rules: [rule("9.1")] },
    ]),
    "critical-findings",
  ],
  [
    "the rule is in an extension and is named by its id only",
    sarifOf({ rules: [] }, { ruleId: "r" }, [{ name: "pack", rules: [rule("9.1")] }]),
    "critical-findings",
  ],
  [
    "the level is note, the security-severity is critical",
    sarifOf({ rules: [rule("9.8")] }, { ruleId: "r", level: "note" }),
    "critical-findings",
  ],
  ["the level is unknown", sarifOf({ rules: [] }, { ruleId: "r", level: "catastrophe" }), "high-findings"],
  ["the severity is a word", sarifOf({ rules: [rule("CRITICAL")] }, { ruleId: "r" }), "critical-findings"],
  [
    "suppressed in the source, and high",
    sarifOf({ rules: [rule("8.0")] }, { ruleId: "r", suppressions: [{ kind: "inSource" }] }),
    "high-findings",
  ],
];

describe("T3 the severity of a SARIF result", () => {
  it.each(blocking)("T3 %s", (_, text, reason) => {
    const run = gateAfter({ files: { "reports/sast.sarif": text } });

    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": reason });
    expect(run.check("sast.findings")).toMatchObject({ result: "FAILED", reason });
  });

  it("T3 without a word about severity anywhere it is a warning, as the standard says, and becomes a task", () => {
    const run = gateAfter({ files: { "reports/sast.sarif": sarifOf({}, { ruleId: "r" }) } });

    expect(run.outputs["decision"]).toBe("pass");
    expect(run.verdict?.responses).toMatchObject([{ severity: "medium", state: "backlog" }]);
  });

  it("T3 a result that passed is no finding", () => {
    const run = gateAfter({
      files: { "reports/sast.sarif": sarifOf({ rules: [rule("9.8")] }, { ruleId: "r", kind: "pass" }) },
    });

    expect(run.outputs["decision"]).toBe("pass");
  });
});
