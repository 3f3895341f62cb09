/** A small repository, as texts, on which every check of the shipped policy is met. */
export function goodWorkspace(): Record<string, string> {
  return {
    ".github/assaygate.yml": `schema: assaygate/product-config/v1
owner: {name: Payments, contact: "https://example.invalid/payments"}
evidence:
  - {kind: tests, suite: unit, path: reports/junit.xml}
  - {kind: coverage, path: reports/lcov.info}
  - {kind: lint, path: reports/lint.sarif}
  - {kind: sast, path: reports/sast.sarif}
  - {kind: secrets, path: reports/secrets.sarif}
  - {kind: dependencies, path: reports/audit.json}
scopes: {gated: ["src/**"]}
`,
    "src/a.ts": "export const a = 1;\n",
    "reports/junit.xml":
      '<testsuites><testsuite name="s"><testcase classname="c" name="t"/></testsuite></testsuites>',
    "reports/lcov.info": "SF:src/a.ts\nDA:1,1\nLF:1\nLH:1\nend_of_record\n",
    "reports/lint.sarif": sarif("ESLint"),
    "reports/sast.sarif": sarif("Semgrep"),
    "reports/secrets.sarif": sarif("gitleaks"),
    "reports/audit.json": JSON.stringify({
      auditReportVersion: 2,
      vulnerabilities: {},
      metadata: { vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 } },
    }),
  };
}

/** SARIF of one run; results as given. */
export function sarif(tool: string, results: readonly object[] = []): string {
  return JSON.stringify({
    version: "2.1.0",
    runs: [{ tool: { driver: { name: tool, rules: [] } }, results }],
  });
}

/** One SARIF result at error level. */
export function sarifResult(path: string, line: number): object {
  const location = { artifactLocation: { uri: path }, region: { startLine: line } };
  return {
    ruleId: "rule",
    level: "error",
    message: { text: "bad" },
    locations: [{ physicalLocation: location }],
  };
}
