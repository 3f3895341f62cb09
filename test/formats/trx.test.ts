import { describe, expect, it } from "vitest";
import { fixtureText, read } from "../support/readings.ts";

const good = fixtureText("trx");
const passed = 'outcome="Passed"';

describe("trx", () => {
  it("tells each test with the class that the definitions name", () => {
    const { tests } = read(good);

    expect(tests).toHaveLength(6);
    expect(tests[1]).toEqual({
      suite: "Shop.Tests.CartTests",
      name: "ChargesWhatIsInIt",
      outcome: "failed",
      isFlaky: false,
      message: "Assert.AreEqual failed. Expected:<100>. Actual:<99>.",
    });
  });

  it("counts a data-driven test and each of its rows, as its writer does", () => {
    const names = read(good).tests.map(({ name }) => name);

    expect(names.filter((name) => name.startsWith("ShipsTo"))).toEqual([
      "ShipsTo (__proto__)",
      "ShipsTo (constructor)",
      "ShipsTo",
    ]);
  });

  it.each([
    ["Warning", "passed"],
    ["Failed", "failed"],
    ["NotExecuted", "skipped"],
    ["Inconclusive", "skipped"],
    ["Pending", "skipped"],
    ["Error", "error"],
    ["Timeout", "error"],
    ["Aborted", "error"],
    ["NotRunnable", "error"],
    ["InProgress", "error"],
    ["Completed", "error"],
    ["PassedButRunAborted", "error"],
  ])("reads the outcome %s as %s", (word, outcome) => {
    expect(read(good.replace(passed, `outcome="${word}"`)).tests[0]?.outcome).toBe(outcome);
  });

  it("counts an outcome that is not written as the writer's default, an error", () => {
    expect(read(good.replace(passed, "")).tests[0]?.outcome).toBe("error");
  });

  it.each(["passed", "", "__proto__"])("counts the unknown outcome %j as an error and says so", (word) => {
    const told = read(good.replace(passed, `outcome="${word}"`));

    expect(told.codes).toEqual(["unknown-value"]);
    expect(told.tests[0]?.outcome).toBe("error");
    expect(Object.keys(told.reading.records["byOutcome"] as object)).toContain(word);
  });

  it("says an unknown outcome once, however many tests have it", () => {
    expect(read(good.replaceAll(passed, 'outcome="Green"')).codes).toEqual(["unknown-value"]);
  });

  it.each([
    ["total", "6", "9", { name: "tests", reported: 9, counted: 6 }],
    ["failed", "1", "2", { name: "failures", reported: 2, counted: 1 }],
    ["passed", "4", "5", { name: "passed", reported: 5, counted: 4 }],
    ["timeout", "0", "1", { name: "errors", reported: 1, counted: 0 }],
  ])("G5: says where the counter %s is wrong", (name, from, to, disagreement) => {
    const told = read(good.replace(` ${name}="${from}"`, ` ${name}="${to}"`));

    expect(told.reading.disagreements).toEqual([disagreement]);
  });

  it("G3: fails closed on a run without tests", () => {
    expect(read(fixtureText("trx", "zero-tests")).codes).toEqual(["no-tests"]);
  });

  it.each([
    ["crashed before a test failed", fixtureText("trx", "crashed")],
    ["crashed behind a failure", fixtureText("trx", "crashed-after-failure")],
    ["has no summary", good.replace(/<ResultSummary.*<\/ResultSummary>/s, "")],
    ...["Aborted", "Timeout", "InProgress", "Disconnected", "Green"].map((word) => [
      `ended ${word}`,
      good.replace('<ResultSummary outcome="Failed">', `<ResultSummary outcome="${word}">`),
    ]),
  ])("fails closed on a run that %s", (_, report) => {
    expect(read(report).codes).toEqual(["run-failed"]);
  });

  it("reads a run as failed for its failed tests, not as broken", () => {
    expect(read(good).reading.clean).toBe(true);
  });

  it("reads what mocha writes, whose definitions stand before the results", () => {
    expect(read(fixtureText("trx", "mocha")).reading.tests).toMatchObject({
      passed: 2,
      failed: 1,
      skipped: 2,
    });
  });

  it("reports a counter that nobody can read", () => {
    expect(read(good.replace('total="6"', 'total="six"')).codes).toEqual(["unknown-value"]);
  });

  it("counts a result wherever it stands", () => {
    const inner = good.replace("<InnerResults>", "").replace("</InnerResults>", "");

    expect(read(inner).reading.tests).toMatchObject({ total: 6, passed: 4 });
  });

  it("reads other kinds of results, and ones whose test is not defined", () => {
    const other = good
      .replace(/<UnitTestResult ([^>]*)\/>/, "<GenericTestResult $1/>")
      .replace(/<TestDefinitions>.*<\/TestDefinitions>/s, "");

    expect(read(other).tests[0]).toEqual({
      suite: "",
      name: "AddsAnItem",
      outcome: "passed",
      isFlaky: false,
    });
  });
});
