import { describe, expect, it } from "vitest";
import { gateAfter } from "../../support/gate-run.ts";
import { fixtureText } from "../../support/readings.ts";

describe("G5 a report that disagrees with itself", () => {
  it.each([
    ["errors", '<testsuite tests="3" errors="1"><testcase name="a"/></testsuite>'],
    ["failures", '<testsuites failures="2"><testsuite><testcase name="a"/></testsuite></testsuites>'],
  ])("G5 JUnit that claims %s which it does not list fails", (word, text) => {
    const run = gateAfter({ files: { "reports/junit.xml": text } });

    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": "tests-failed" });
    expect(run.check("tests.unit")).toMatchObject({ result: "FAILED" });
    expect(run.check("tests.unit")?.notes.join("\n")).toMatch(
      new RegExp(`claims .*${word} = [12], but lists 0; the worse of the two counts`),
    );
  });

  it("G5 JUnit that lists a failure which its totals do not claim fails as well", () => {
    const text = '<testsuite tests="1" failures="0"><testcase name="a"><failure/></testcase></testsuite>';

    const run = gateAfter({ files: { "reports/junit.xml": text } });

    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": "tests-failed" });
    expect(run.check("tests.unit")?.notes.join("\n")).toContain("failures = 0, but lists 1");
  });

  it.each([
    ["fewer hits than it lists", "LF:10\nLH:1\n", "linesCovered = 1, but lists 10"],
    ["more lines than it lists", "LF:100\nLH:10\n", "linesTotal = 100, but lists 10"],
  ])("G5 LCOV that claims %s is judged by the claim", (_, totals, note) => {
    const lines = Array.from({ length: 10 }, (_line, index) => `DA:${index + 1},1\n`).join("");

    const run = gateAfter({
      files: { "reports/lcov.info": `SF:src/a.ts\n${lines}${totals}end_of_record\n` },
    });

    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": "below-threshold" });
    expect(run.check("coverage.line")).toMatchObject({ observed: { value: 10 } });
    expect(run.check("coverage.line")?.notes.join("\n")).toContain(note);
  });

  it("G5 LCOV that claims more hits than it lists is judged by the list", () => {
    const run = gateAfter({
      files: { "reports/lcov.info": "SF:src/a.ts\nDA:1,0\nDA:2,1\nLF:2\nLH:2\nend_of_record\n" },
    });

    expect(run.check("coverage.line")).toMatchObject({ result: "FAILED", observed: { value: 50 } });
  });

  it("G5 an audit that claims a critical vulnerability which it does not list fails", () => {
    const text = JSON.stringify({
      auditReportVersion: 2,
      vulnerabilities: {},
      metadata: {
        vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 1, total: 1 },
        dependencies: { prod: 3, dev: 0, optional: 0, peer: 0, peerOptional: 0, total: 3 },
      },
    });

    const run = gateAfter({ files: { "reports/audit.json": text } });

    expect(run.exitCode).toBe(1);
    expect(run.outputs["decision"]).toBe("fail");
    expect(["FAILED", "NOT_RUN"]).toContain(run.check("dependencies.findings")?.result);
  });

  it("G5 a TAP that hides a failure behind its plan fails", () => {
    const run = gateAfter({ files: { "reports/junit.xml": fixtureText("tap", "hidden-failure") } });

    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": "tests-failed" });
  });
});
