import { describe, expect, it } from "vitest";
import { fixtureText, read } from "../support/readings.ts";

const good = fixtureText("junit");

function suites(...content: string[]): string {
  return `<testsuites>${content.join("")}</testsuites>`;
}

function readCase(attributes: string, inside = "") {
  return read(suites(`<testsuite><testcase name="a" ${attributes}>${inside}</testcase></testsuite>`))
    .tests[0];
}

describe("junit", () => {
  it("tells each test with its suite, its outcome and why", () => {
    const { tests } = read(good);

    expect(tests).toHaveLength(6);
    expect(tests[1]).toEqual({
      suite: "test_cart",
      name: "test_charges",
      outcome: "failed",
      isFlaky: false,
      message: "AssertionError: charged too little\nassert 99 == 100",
    });
  });

  it.each([
    ["", "<failure/>", "failed"],
    ["", "<error/>", "error"],
    ["", "<skipped/>", "skipped"],
    ["", "<failure/><error/>", "error"],
    ["", "<error/><failure/>", "error"],
    ["", "<skipped/><failure/>", "failed"],
    ["", "<rerunFailure/>", "failed"],
    ["", "<rerunError/>", "error"],
    ["", "<warning/>", "failed"],
    ["", "<ignored/>", "skipped"],
    ["", '<skipped type="todo"/><failure/>', "skipped"],
    ["", '<skipped type="todo"/><error/>', "error"],
    ["", "<system-out>FAILED</system-out>", "passed"],
    ['status="notrun"', "", "skipped"],
    ['status="disabled"', "<failure/>", "failed"],
    ['status="Failed"', "", "failed"],
    ['status="run" result="completed"', "", "passed"],
    ['status="notrun" result="suppressed"', "", "skipped"],
    ['result="skipped"', "", "skipped"],
  ])("reads a case with %s and %s as %3$s", (attributes, inside, outcome) => {
    expect(readCase(attributes, inside)?.outcome).toBe(outcome);
  });

  it("calls a test flaky that failed first, and not one that failed for good", () => {
    expect(readCase("", "<flakyFailure/>")).toMatchObject({ outcome: "passed", isFlaky: true });
    expect(readCase("", "<flakyError/><failure/>")).toMatchObject({ outcome: "failed", isFlaky: false });
  });

  it("takes the message of a failure from its text where it has no attribute, cut to a readable length", () => {
    const failure = `<failure>&lt;a&gt; ${"x".repeat(5_000)}</failure>`;

    expect(readCase("", failure)?.message).toMatch(/^<a> x{1,1996}$/);
  });

  it("names a case without class after the suite around it", () => {
    const told = read(
      suites('<testsuite name="outer"><testsuite name="inner"><testcase/></testsuite></testsuite>'),
    );

    expect(told.tests).toEqual([{ suite: "inner", name: "", outcome: "passed", isFlaky: false }]);
  });

  it("reads cases that lie in no suite", () => {
    const told = read(suites('<testcase name="a"/>', '<testsuite tests="1"><testcase/></testsuite>'));

    expect(told.reading.tests).toMatchObject({ total: 2, passed: 2 });
    expect(told.reading.disagreements).toEqual([]);
  });

  it.each([
    ["fewer records than tests", 'tests="6"', 'tests="9"', [{ name: "tests", reported: 9, counted: 6 }]],
    ["a failure too many", 'failures="1"', 'failures="3"', [{ name: "failures", reported: 3, counted: 1 }]],
    ["an error too few", 'errors="1"', 'errors="0"', [{ name: "errors", reported: 0, counted: 1 }]],
    [
      "a total with thousands separators",
      'tests="6"',
      'tests="1,006"',
      [{ name: "tests", reported: 1006, counted: 6 }],
    ],
  ])("G5: says where a suite claims %s", (_, from, to, disagreements) => {
    expect(read(good.replace(from, to)).reading.disagreements).toEqual(disagreements);
  });

  it("G5: says where the root claims more than it holds", () => {
    const told = read('<testsuites tests="2" failures="1"><testsuite><testcase/></testsuite></testsuites>');

    expect(told.reading.disagreements).toEqual([
      { name: "root.tests", reported: 2, counted: 1 },
      { name: "root.failures", reported: 1, counted: 0 },
    ]);
  });

  it("G5: is not misled by suites that contradict themselves and agree in sum", () => {
    const told = read(
      suites(
        '<testsuite tests="1" failures="1"><testcase/></testsuite>',
        '<testsuite tests="1" failures="0"><testcase><failure/></testcase></testsuite>',
      ),
    );

    expect(told.reading.disagreements).toEqual([{ name: "suites.failures", reported: 2, counted: 1 }]);
  });

  it("G5: says where a nested suite claims what its parent does not", () => {
    const told = read(
      suites(
        '<testsuite tests="1" errors="0"><testsuite tests="1" errors="1"><testcase/></testsuite></testsuite>',
      ),
    );

    expect(told.reading.disagreements).toEqual([{ name: "suites.errors", reported: 1, counted: 0 }]);
  });

  it.each([
    ["repeat the totals of their children", 'tests="3"'],
    ["count their own cases only", 'tests="1"'],
    ["count a child as one test", 'tests="2"'],
  ])("accepts parents that %s", (_, claim) => {
    const inner = '<testsuite tests="2"><testcase/><testcase/></testsuite>';

    expect(read(suites(`<testsuite ${claim}>${inner}<testcase/></testsuite>`)).reading.disagreements).toEqual(
      [],
    );
  });

  it("accepts a suite that counts a disabled test twice, under both names", () => {
    const suite =
      '<testsuite tests="1" skipped="1" disabled="1"><testcase><skipped/></testcase><testcase/></testsuite>';

    expect(read(suites(suite.replace('tests="1"', 'tests="2"'))).reading.disagreements).toEqual([]);
  });

  it("finds in the comments of Node's test runner the parent that failed itself", () => {
    const told = read(fixtureText("junit", "node"));

    expect(told.reading.tests).toMatchObject({ failed: 1, skipped: 2 });
    expect(told.reading.disagreements).toEqual([{ name: "root.failures", reported: 2, counted: 1 }]);
  });

  it.each(["many", "-1", "1.5", "1e3", "12,34"])("reports the total %j, which nobody can read", (total) => {
    const told = read(good.replace('tests="6"', `tests="${total}"`));

    expect(told.codes).toEqual(["unknown-value"]);
  });

  it("G3: fails closed on zero tests, on tests that were all skipped, and on totals without tests", () => {
    expect(read(fixtureText("junit", "zero-tests")).codes).toEqual(["no-tests"]);
    expect(read(suites("<testsuite><testcase><skipped/></testcase></testsuite>")).codes).toEqual([
      "no-tests",
    ]);
    expect(read(fixtureText("junit", "totals-without-cases")).codes).toEqual(["totals-without-records"]);
  });

  it("counts a collection that broke as an error", () => {
    expect(read(fixtureText("junit", "collection-error")).reading.tests).toMatchObject({
      total: 1,
      errors: 1,
    });
  });

  it.each(["error", "failure"])("fails closed on an <%s> outside a test case", (element) => {
    const told = read(suites(`<testsuite><testcase/><${element} message="no database"/></testsuite>`));

    expect(told.reading.clean).toBe(false);
    expect(told.reading.diagnostics).toEqual([
      {
        code: "run-failed",
        message: `expected no ${element} outside a testcase, found "no database"`,
        at: "line 1",
      },
    ]);
  });

  it.each(["<testcase/>", "<testsuite/>"])("fails closed on %s inside a test case", (element) => {
    expect(read(suites(`<testsuite><testcase>${element}</testcase></testsuite>`)).codes).toEqual([
      "malformed",
    ]);
  });

  it("G7: takes names of prototypes for ordinary names", () => {
    const told = read(
      suites('<testsuite name="__proto__"><testcase name="constructor" classname="toString"/></testsuite>'),
    );

    expect(told.tests).toEqual([
      { suite: "toString", name: "constructor", outcome: "passed", isFlaky: false },
    ]);
  });

  it("fails closed on an error behind any number of remarks", () => {
    const unreadable = '<testsuite tests="x"><testcase/></testsuite>'.repeat(150);
    const told = read(suites(unreadable, "<testsuite><error/></testsuite>"));

    expect(told.reading.clean).toBe(false);
    expect(told.codes).toContain("run-failed");
  });
});
