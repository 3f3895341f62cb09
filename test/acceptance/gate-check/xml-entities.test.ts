import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { brokenXml } from "../../support/broken-xml.ts";
import { everythingIn, gateAfter, productRepository, runGate } from "../../support/gate-run.ts";

const passingTests = '<testsuite name="s"><testcase name="t"/></testsuite>';

describe("G6 XML that declares something", () => {
  const bombs = brokenXml.filter(([, , code]) => code === "forbidden-entity");

  it("G6 entities and internal subsets are refused, each by its own report", () => {
    const files = Object.fromEntries(
      bombs.map(([, document], index) => [`reports/bomb/${index}.xml`, asTests(document)]),
    );
    const config = `schema: assaygate/product-config/v1
owner: {name: Payments, contact: "https://example.invalid/"}
evidence: [{kind: tests, suite: unit, path: "reports/bomb/*.xml"}]
`;

    const run = runGate({
      workspace: productRepository({ files: { ".github/assaygate.yml": config, ...files } }),
    });

    expect(run.outputs["decision"]).toBe("fail");
    for (const { path, reading } of run.facts?.reports ?? [])
      expect([path, reading.diagnostics[0]?.code]).toEqual([path, "forbidden-entity"]);
    expect(run.facts?.reports).toHaveLength(bombs.length);
    expect(everythingIn(run)).not.toContain("root:x:0:0");
  });

  it("G6 a reference to a file on this machine brings none of it in", () => {
    const xxe = `<!DOCTYPE testsuite [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite><testcase name="&x;"/></testsuite>`;

    const run = gateAfter({ files: { "reports/junit.xml": xxe } });

    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": "forbidden-entity" });
    expect(everythingIn(run)).not.toContain("root:x:0:0");
  });

  it("G6 the DOCTYPE of real Cobertura is accepted and fetched from nowhere", () => {
    const cobertura = `<?xml version="1.0"?>
<!DOCTYPE coverage SYSTEM "http://127.0.0.1:9/coverage-04.dtd">
<coverage line-rate="1" lines-covered="1" lines-valid="1" version="1"><packages><package name="p"><classes>
<class name="c" filename="src/a.ts"><methods/><lines><line number="1" hits="1"/></lines></class>
</classes></package></packages></coverage>`;

    const run = gateAfter({ files: { "reports/lcov.info": cobertura } });

    expect(run.outputs["decision"]).toBe("pass");
    expect(run.check("coverage.line")?.evidence).toMatchObject([{ format: "cobertura" }]);
  });

  it("G6 a million character references are decided in little memory", () => {
    const text = passingTests.replace(
      'name="t"/>',
      `name="t"><system-out>${"&#65;".repeat(1_000_000)}</system-out></testcase>`,
    );

    const run = gateAfter({ files: { "reports/junit.xml": text } });

    expect(run.outputs["decision"]).toBe("pass");
    expect(largestMemoryKb(productRepository({ files: { "reports/junit.xml": text } }))).toBeLessThan(
      150_000,
    );
  });

  it("G6 a million character references in one name are decided too", () => {
    const text = passingTests.replace('name="t"', `name="${"&#65;".repeat(1_000_000)}"`);

    const run = gateAfter({ files: { "reports/junit.xml": text } });

    expect(["pass", "fail"]).toContain(run.outputs["decision"]);
    expect(run.check("tests.unit")?.result).toMatch(/PASSED|NOT_RUN/);
    expect(run.summary.length).toBeLessThan(100_000);
  });
});

/** The document as a report of tests, so that it is refused for what it declares and not for its root. */
function asTests(document: string): string {
  return document
    .replaceAll("<a>", "<testsuite>")
    .replaceAll("</a>", "</testsuite>")
    .replaceAll("<a ", "<testsuite ")
    .replace("<a/>", "<testsuite/>");
}

/** Most memory that `inspect` held, as the kernel counted it. */
function largestMemoryKb(workspace: string): number {
  const cli = resolve(import.meta.dirname, "../../../dist/cli.js");
  const probe = `process.on("exit", () => console.error("MAX " + process.resourceUsage().maxRSS));`;
  const { stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(probe)}`, cli, "inspect", "reports/junit.xml"],
    { cwd: workspace, encoding: "utf8" },
  );
  return Number(/^MAX (\d+)$/m.exec(stderr)?.[1] ?? Number.NaN);
}
