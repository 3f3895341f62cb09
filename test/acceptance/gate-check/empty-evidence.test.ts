import { describe, expect, it } from "vitest";
import { gateAfter, summaryText } from "../../support/gate-run.ts";
import { fixtureText } from "../../support/readings.ts";

const html = "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";

/** What the report is, the check that needed it, and what the verdict must say. */
const cases: readonly (readonly [
  name: string,
  path: string,
  text: string | null,
  check: string,
  reason: string,
])[] = [
  ["tests are missing", "reports/junit.xml", null, "tests.unit", "missing"],
  ["tests are 0 bytes", "reports/junit.xml", "", "tests.unit", "empty"],
  ["tests are an error page", "reports/junit.xml", html, "tests.unit", "not-a-report"],
  ['tests="0"', "reports/junit.xml", '<testsuites tests="0"/>', "tests.unit", "no-tests"],
  [
    "totals without cases",
    "reports/junit.xml",
    fixtureText("junit", "totals-without-cases"),
    "tests.unit",
    "totals-without-records",
  ],
  ["every test is skipped", "reports/junit.xml", fixtureText("tap", "all-skipped"), "tests.unit", "no-tests"],
  ["the test run crashed", "reports/junit.xml", fixtureText("trx", "crashed"), "tests.unit", "run-failed"],
  ["runs: []", "reports/sast.sarif", '{"version": "2.1.0", "runs": []}', "sast.findings", "no-records"],
  ["a SARIF of 0 bytes", "reports/sast.sarif", "", "sast.findings", "empty"],
  [
    "a run that failed",
    "reports/sast.sarif",
    fixtureText("sarif", "semgrep-rule-error"),
    "sast.findings",
    "run-failed",
  ],
  ["an LCOV without SF", "reports/lcov.info", "TN:\n", "coverage.line", "no-records"],
  ["an LCOV of only ends", "reports/lcov.info", "TN:\nend_of_record\n", "coverage.line", "malformed"],
  ["coverage is an error page", "reports/lcov.info", html, "coverage.line", "not-a-report"],
  [
    "the audit could not reach its endpoint",
    "reports/audit.json",
    fixtureText("npm-audit-v7", "endpoint-error"),
    "dependencies.findings",
    "tool-error",
  ],
  [
    "the audit looked at nothing",
    "reports/audit.json",
    fixtureText("npm-audit-v7", "no-dependencies"),
    "dependencies.findings",
    "no-records",
  ],
  [
    "the secret scan was cut short",
    "reports/secrets.sarif",
    fixtureText("trufflehog", "cut-short"),
    "secrets.detected",
    "run-failed",
  ],
  [
    "the linter could not parse a file",
    "reports/lint.sarif",
    fixtureText("eslint", "parsing-error"),
    "lint.clean",
    "run-failed",
  ],
];

describe("G3, T4 empty evidence is not a pass", () => {
  it.each(cases)("G3 %s", (_, path, text, check, reason) => {
    const run = gateAfter(text === null ? { without: [path] } : { files: { [path]: text } });

    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": reason });
    expect(run.check(check)).toMatchObject({ result: "NOT_RUN", reason });
    expect(summaryText(run)).toContain(path);
    expect(run.log).toContain(path);
  });

  it("G3 an SBOM without components", () => {
    const run = gateAfter({
      files: { "reports/audit.json": fixtureText("cyclonedx-json", "no-components") },
    });

    expect(run.outputs["decision"]).toBe("fail");
    expect(run.check("dependencies.findings")).toMatchObject({ result: "NOT_RUN", reason: "no-records" });
  });

  it("G3 no evidence at all: every check that needs some says what is missing", () => {
    const config =
      'schema: assaygate/product-config/v1\nowner: {name: P, contact: "https://example.invalid/"}\n';
    const run = gateAfter({ files: { ".github/assaygate.yml": config } });

    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": "missing" });
    for (const id of ["tests.unit", "coverage.line", "sast.findings", "secrets.detected", "lint.clean"])
      expect(run.check(id)).toMatchObject({ result: "NOT_RUN", reason: "missing" });
  });

  it("G3 nothing to gate: a scope without files leaves the gate undecided or failed", () => {
    const run = gateAfter({ without: ["src/a.ts"] });

    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ decision: "undecided", "reason-code": "no-files" });
  });

  it("T4 one good report does not stand in for a broken one beside it", () => {
    const run = gateAfter({
      files: {
        "reports/junit.xml": "",
        "reports/more.xml": '<testsuite><testcase name="a"/></testsuite>',
        ".github/assaygate.yml":
          'schema: assaygate/product-config/v1\nowner: {name: P, contact: "https://example.invalid/"}\nevidence: [{kind: tests, suite: unit, path: "reports/*.xml"}]\n',
      },
    });

    expect(run.check("tests.unit")).toMatchObject({ result: "NOT_RUN", reason: "empty" });
  });
});
