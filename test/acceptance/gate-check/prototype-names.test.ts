import { describe, expect, it } from "vitest";
import { gateAfter } from "../../support/gate-run.ts";
import { goodWorkspace, sarif } from "../../support/workspace.ts";

const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];
const header = `schema: assaygate/product-config/v1
owner: {name: Payments, contact: "https://example.invalid/payments"}
`;

describe("G7 names of prototypes", () => {
  it("G7 of tests and suites count as ordinary tests", () => {
    const cases = names.map(
      (name) => `<testcase classname="${name}" name="${name}"><failure message="${name}"/></testcase>`,
    );
    const run = gateAfter({
      files: { "reports/junit.xml": `<testsuite name="__proto__">${cases.join("")}</testsuite>` },
    });

    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": "tests-failed" });
    expect(run.check("tests.unit")).toMatchObject({ observed: { value: names.length } });
    expect(run.verdict?.inventory.tests).toHaveLength(names.length);
  });

  it("G7 of rules, files and tools count as ordinary findings", () => {
    const results = names.map((name) => ({
      ruleId: name,
      level: "error",
      message: { text: name },
      locations: [{ physicalLocation: { artifactLocation: { uri: name }, region: { startLine: 1 } } }],
    }));
    const run = gateAfter({ files: { "reports/sast.sarif": sarif("constructor", results) } });

    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": "high-findings" });
    expect(run.check("sast.findings")).toMatchObject({ observed: { value: names.length } });
  });

  it("G7 of packages count as ordinary vulnerabilities", () => {
    const vulnerability = (name: string): string =>
      `${JSON.stringify(name)}: {"name": ${JSON.stringify(name)}, "severity": "critical", "isDirect": true, "range": "*", "nodes": [], "effects": [], "fixAvailable": false, "via": [{"source": 1, "name": ${JSON.stringify(name)}, "dependency": ${JSON.stringify(name)}, "title": "t", "url": "https://github.com/advisories/GHSA-xxxx-xxxx-${name.length}", "severity": "critical", "range": "*"}]}`;
    const text = `{"auditReportVersion": 2, "vulnerabilities": {${names.map(vulnerability).join(", ")}},
      "metadata": {"vulnerabilities": {"info": 0, "low": 0, "moderate": 0, "high": 0, "critical": ${names.length}, "total": ${names.length}}, "dependencies": {"prod": 6, "total": 6}}}`;

    const run = gateAfter({ files: { "reports/audit.json": text } });

    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": "critical-findings" });
    expect(run.check("dependencies.findings")).toMatchObject({ observed: { value: names.length } });
  });

  it("G7 of measured files are measured", () => {
    const records = names.map((name) => `SF:${name}\nDA:1,0\nLF:1\nLH:0\nend_of_record\n`);

    const run = gateAfter({ files: { "reports/lcov.info": records.join("") } });

    expect(run.check("coverage.line")).toMatchObject({ result: "FAILED", observed: { value: 0 } });
    expect(Object.keys(run.verdict?.inventory.lines ?? {}).sort()).toEqual([...names].sort());
  });

  it("G7 of packages in a lockfile and a manifest are ordinary packages", () => {
    const dependencies = Object.fromEntries(names.slice(1).map((name) => [name, "1.0.0"]));
    const packages = Object.fromEntries(names.map((name) => [`node_modules/${name}`, { version: "1.0.0" }]));
    const run = gateAfter({
      files: {
        "package.json": `{"name": "a", "private": true, "dependencies": {"__proto__": "1.0.0", ${JSON.stringify(dependencies).slice(1)}}`,
        "package-lock.json": JSON.stringify({
          lockfileVersion: 3,
          packages: { "": { dependencies }, ...packages },
        }),
      },
    });

    expect(run.outputs["decision"]).toBe("pass");
  });

  it.each(["__proto__", "constructor", "toString"])("G7 %s is no known key of the configuration", (name) => {
    const run = gateAfter({ files: { ".github/assaygate.yml": `${header}${name}: {}\n` } });

    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ decision: "undecided", "reason-code": "invalid-config" });
    expect(run.commands[0]?.data).toContain(".github/assaygate.yml:3:1");
    expect(run.commands[0]?.data).toContain(`"${name}"`);
  });

  it.each(["constructor", "toString.length", "coverage.line.constructor", "hasOwnProperty"])(
    "G7 %s is no known value of the configuration",
    (name) => {
      const run = gateAfter({ files: { ".github/assaygate.yml": `${header}values: {${name}: 1}\n` } });

      expect(run.outputs).toMatchObject({ decision: "undecided", "reason-code": "invalid-config" });
    },
  );

  it("G7 as owner and suite are names like any other", () => {
    const config = (goodWorkspace()[".github/assaygate.yml"] ?? "").replace(
      "name: Payments",
      "name: constructor",
    );
    const run = gateAfter({ files: { ".github/assaygate.yml": config } });

    expect(run.outputs["decision"]).toBe("pass");
    expect(run.verdict?.owner.name).toBe("constructor");
  });

  it.each(["__proto__", "constructor", "toString"])("G7 %s is no known input of the base verdict", (name) => {
    const run = gateAfter(
      { files: { "base.json": `{"schemaVersion": 1, "${name}": {"inventory": {}}}` } },
      { "base-verdict": "base.json" },
    );

    expect(run.outputs).toMatchObject({ decision: "undecided", "reason-code": "invalid-input" });
  });
});
