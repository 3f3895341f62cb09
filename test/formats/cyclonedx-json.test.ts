import { describe, expect, it } from "vitest";
import { changed, fixtureText, read } from "../support/readings.ts";
import { withReversedKeys } from "../support/reversed-keys.ts";

const good = changed("cyclonedx-json", {});
const vulnerable = () => read(fixtureText("cyclonedx-json", "vulnerabilities"));

function vulnerability(changes: Readonly<Record<string, unknown>>) {
  return read(
    changed("cyclonedx-json", { "/vulnerabilities": [{ id: "CVE-1", ...changes }] }, "vulnerabilities"),
  );
}

describe("cyclonedx-json", () => {
  it("tells components, what they are about, and who needs whom", () => {
    const told = read(good);

    expect(told.subjects).toEqual([
      {
        ref: "payments-demo@1.2.0",
        name: "payments-demo",
        version: "1.2.0",
        purl: "pkg:npm/payments-demo@1.2.0",
        licences: ["Apache-2.0"],
        hasHash: false,
      },
    ]);
    expect(told.components.map(({ name }) => name).sort()).toEqual([
      "debug",
      "ms",
      "payments-demo",
      "semver",
    ]);
    expect(told.dependencies[0]).toEqual({
      from: "payments-demo@1.2.0",
      to: ["payments-demo@1.2.0|debug@4.4.1", "payments-demo@1.2.0|semver@7.7.2"],
    });
  });

  it("reads the same whatever the order of its keys", () => {
    const sorted = (report: unknown) =>
      JSON.stringify(
        read(report)
          .components.map(({ ref }) => ref)
          .sort(),
      );

    expect(read(withReversedKeys(good)).reading).toEqual(read(good).reading);
    expect(sorted(withReversedKeys(good))).toBe(sorted(good));
  });

  it("names a component with its group and keeps its purl as written", () => {
    const told = read(
      changed("cyclonedx-json", {
        "/components/0/group": "@scope",
        "/components/0/purl": "pkg:npm/%40scope/debug@4.4.1?a=b",
      }),
    );

    expect(told.components[0]).toMatchObject({
      name: "@scope/debug",
      purl: "pkg:npm/%40scope/debug@4.4.1?a=b",
    });
  });

  it("takes the commit that the purl of the subject is pinned to", () => {
    expect(vulnerable().reading.revision).toBe("c01dcafec01dcafec01dcafec01dcafec01dcafe");
  });

  it("counts nested components and identifiers that occur twice", () => {
    expect(vulnerable().reading.records).toMatchObject({
      components: 3,
      topLevelComponents: 2,
      duplicateBomRefs: 1,
    });
    expect(vulnerable().codes).toContain("note");
  });

  it("takes of two parts with one identifier the package, so that a file cannot hide it", () => {
    expect(vulnerable().findings[0]?.place).toEqual({ type: "package", purl: "pkg:npm/minimist@1.2.0" });
  });

  it("tells what nobody has analysed as a finding for each affected part", () => {
    const found = vulnerable().findings.filter(({ ruleId }) => ruleId === "CVE-2021-44906");

    expect(found.map(({ package: affected }) => affected?.name)).toEqual(["minimist", "mkdirp"]);
    expect(found[0]).toMatchObject({
      aliases: ["GHSA-xvch-5gv4-984h"],
      rating: { severity: "critical", source: "label", native: "critical" },
      message: "Prototype pollution",
      helpUri: "https://nvd.nist.gov/vuln/detail/CVE-2021-44906",
    });
  });

  it.each([
    ["not_affected", "not_affected", false],
    ["false_positive", "not_affected", false],
    ["resolved", "fixed", false],
    ["resolved_with_pedigree", "fixed", false],
    ["exploitable", "affected", true],
    ["in_triage", "under_investigation", true],
  ])("reads the state %s as the statement %s; a finding is left: %s", (state, status, isFinding) => {
    const told = vulnerability({ analysis: { state }, affects: [{ ref: "a" }] });

    expect(told.statements).toMatchObject([{ status, products: ["a", "pkg:npm/minimist@1.2.0"] }]);
    expect(told.findings).toHaveLength(isFinding ? 1 : 0);
  });

  it.each(["wont_fix", "", "__proto__", "NOT_AFFECTED"])(
    "does not let the unknown state %j clear anything",
    (state) => {
      const told = vulnerability({ analysis: { state }, affects: [{ ref: "a" }] });

      expect(told.statements).toEqual([]);
      expect(told.findings).toHaveLength(1);
      expect(told.codes).toContain("unknown-value");
    },
  );

  it("does not let an analysis without a state clear anything", () => {
    expect(vulnerability({ analysis: { justification: "code_not_present" } }).findings).toHaveLength(1);
  });

  it("keeps versions open that the cleared entry itself calls affected", () => {
    const told = vulnerable();

    expect(told.statements.find(({ vulnerability: id }) => id === "CVE-2099-0004")?.products).toEqual(["b"]);
    expect(told.findings.find(({ ruleId }) => ruleId === "CVE-2099-0004")?.package?.name).toBe("minimist");
  });

  it("follows a link into another document to the package that it names", () => {
    expect(vulnerable().findings.find(({ ruleId }) => ruleId === "CVE-2099-0005")?.place).toEqual({
      type: "package",
      purl: "pkg:npm/mkdirp@0.5.1",
    });
  });

  it("takes the time of the document for statements without one", () => {
    const times = vulnerable().statements.map(({ timestamp }) => timestamp);

    expect(times.slice(0, 2)).toEqual(["2026-11-01T00:00:00Z", "2026-11-21T20:31:07Z"]);
  });

  it.each([
    [[{ severity: "low" }, { severity: "high" }], "high"],
    [[{ severity: "low", score: 9.8, method: "CVSSv31" }], "critical"],
    [[{ score: 7.5 }], "high"],
    [[{ score: 9.8, method: "OWASP" }], "unknown"],
    [[{ severity: "severe" }], "unknown"],
    [[{ severity: "none" }], "info"],
    [[], "unknown"],
    [undefined, "unknown"],
  ])("rates %j as %s", (ratings, severity) => {
    expect(vulnerability({ ratings }).findings[0]?.rating.severity).toBe(severity);
  });

  it("calls a document without components a VEX, and what it is evidence for", () => {
    const vex = read(fixtureText("cyclonedx-json", "vex")).reading;

    expect([vex.format, vex.kinds, vex.clean]).toEqual(["cyclonedx-vex", ["vex"], true]);
    expect(read(good).reading.kinds).toEqual(["sbom"]);
    expect(vulnerable().reading.kinds).toEqual(["sbom", "vex", "dependencies"]);
  });

  it("takes an empty list of vulnerabilities for no scan", () => {
    expect(read(changed("cyclonedx-json", { "/vulnerabilities": [] })).reading.kinds).toEqual(["sbom"]);
  });

  it("G3: fails closed on a bill without components", () => {
    expect(read(fixtureText("cyclonedx-json", "no-components")).codes).toEqual(["no-records"]);
    expect(read(changed("cyclonedx-json", { "/components": undefined })).codes).toEqual(["no-records"]);
  });

  it.each(["1.1", "1.8", "2.0", "", "1.6.0"])("fails closed on the version %j", (version) => {
    expect(read(changed("cyclonedx-json", { "/specVersion": version })).codes).toEqual([
      "unsupported-version",
    ]);
  });

  it.each([
    ["no version", { "/specVersion": undefined }],
    ["a component without a name", { "/components/0/name": undefined }],
    ["components that are no list", { "/components": {} }],
    ["a dependency without a ref", { "/dependencies/0/ref": undefined }],
    ["a vulnerability that is a word", { "/vulnerabilities": ["CVE-1"] }],
  ])("fails closed on %s", (_, changes) => {
    expect(read(changed("cyclonedx-json", changes)).codes).toEqual(["malformed"]);
  });

  it("names the place of a fault in vulnerabilities that it reads last", () => {
    const told = read(changed("cyclonedx-json", { "/vulnerabilities": [{ id: "CVE-1", ratings: {} }] }));

    expect(told.reading.diagnostics[0]?.at).toBe("/vulnerabilities/0/ratings");
  });

  it("G7: takes names of prototypes for ordinary identifiers", () => {
    const told = vulnerability({
      affects: [{ ref: "__proto__" }, { ref: "constructor" }],
      ratings: [{ severity: "__proto__" }],
    });

    expect(told.findings.map(({ package: affected }) => affected?.name)).toEqual([
      "__proto__",
      "constructor",
    ]);
    expect(told.reading.records["vulnerabilitiesByFirstRating"]).toEqual(
      Object.fromEntries([["__proto__", 1]]),
    );
  });

  it("counts what lies inside the subject as components, none of them at the top", () => {
    const inner = [{ type: "file", "bom-ref": "main", name: "main.js" }];
    const told = read(changed("cyclonedx-json", { "/metadata/component/components": inner }));

    expect(told.reading.records).toMatchObject({ components: 4, topLevelComponents: 3 });
  });

  it.each([
    [{ services: [{ name: "scan.example" }] }, { name: "scan.example", version: null }],
    [[{ vendor: "Example", name: "scanner", version: 2 }], { name: "scanner", version: "2" }],
    [{}, null],
    [[], null],
  ])("takes the tool from %j", (tools, tool) => {
    expect(read(changed("cyclonedx-json", { "/metadata/tools": tools })).reading.tool).toEqual(tool);
  });

  it("counts services", () => {
    expect(
      read(changed("cyclonedx-json", { "/services": [{ name: "s" }] })).reading.records["services"],
    ).toBe(1);
  });
});
