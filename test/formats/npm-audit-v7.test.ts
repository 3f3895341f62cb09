import { describe, expect, it } from "vitest";
import { fixtureJson } from "../support/fixture-json.ts";
import { read } from "../support/readings.ts";
import { withReversedKeys } from "../support/reversed-keys.ts";

const good = () => fixtureJson("npm-audit-v7");

/** A vulnerable package that only names the packages that make it vulnerable. */
const dependent = (...via: string[]) => ({
  severity: "critical",
  isDirect: true,
  via,
  nodes: [],
  fixAvailable: false,
});

describe("npm audit of npm 7 and later", () => {
  it("tells one finding for each advisory on a package", () => {
    const { findings } = read(good());

    expect(findings).toMatchObject([
      {
        ruleId: "GHSA-vh95-rmgr-6w4m",
        rating: { severity: "medium", native: "moderate" },
        place: { type: "package", purl: "pkg:npm/minimist" },
        package: { name: "minimist", isDirect: true },
        helpUri: "https://github.com/advisories/GHSA-vh95-rmgr-6w4m",
      },
      { ruleId: "GHSA-xvch-5gv4-984h", rating: { severity: "critical" } },
    ]);
  });

  it("does not depend on the order of keys", () => {
    expect(read(withReversedKeys(good())).reading).toMatchObject({
      clean: true,
      records: read(good()).reading.records,
    });
  });

  it("takes the package's severity where an advisory has none", () => {
    const audit = good();
    delete audit.vulnerabilities.minimist.via[0].severity;

    expect(read(audit).findings[0]?.rating).toMatchObject({ severity: "critical", source: "label" });
  });

  it("takes the package's severity where it is worse than all of its advisories", () => {
    const audit = good();
    for (const via of audit.vulnerabilities.minimist.via) {
      via.severity = "low";
      delete via.cvss;
    }

    expect(read(audit).reading.findings).toMatchObject({ critical: 2, low: 0 });
  });

  it.each([
    ["no severity at all", undefined],
    ["a word that npm does not use", "harmless"],
  ])("rates %s as unknown", (_, severity) => {
    const audit = good();
    audit.vulnerabilities.minimist.severity = severity;
    for (const via of audit.vulnerabilities.minimist.via) via.severity = severity;

    const { reading, codes } = read(audit);

    expect(reading.findings).toMatchObject({ unknown: 2, critical: 0, medium: 0 });
    expect(codes).toEqual(["unknown-value", "unknown-value"]);
  });

  it("takes the score where it is worse than the label", () => {
    const audit = good();
    audit.vulnerabilities.minimist.via[1].severity = "low";
    audit.vulnerabilities.minimist.severity = "moderate";

    expect(read(audit).findings[1]?.rating).toEqual({ severity: "critical", source: "cvss", native: "9.8" });
  });

  it.each([
    ["names nothing", []],
    ["names a package that is not listed", ["elsewhere"]],
    ["names itself in a circle", ["left"]],
  ])("tells a package as a finding that %s", (_, via) => {
    const audit = good();
    audit.vulnerabilities = { left: dependent("right"), right: dependent(...via) };
    audit.metadata.vulnerabilities = { critical: 2, total: 2 };

    const { findings } = read(audit);

    expect(findings.map(({ ruleId, package: found }) => [ruleId, found?.name])).toEqual([
      ["npm-audit", "left"],
      ["npm-audit", "right"],
    ]);
  });

  it("explains a package by one that comes later, along a chain", () => {
    const audit = good();
    const { minimist } = audit.vulnerabilities;
    audit.vulnerabilities = { top: dependent("middle"), middle: dependent("minimist"), minimist };

    expect(read(audit).findings.map((finding) => finding.package?.name)).toEqual(["minimist", "minimist"]);
  });

  it.each(["moderate", "critical"])("says where its total of %s ones is contradicted", (word) => {
    const audit = good();
    audit.metadata.vulnerabilities[word] = 7;

    expect(read(audit).reading.disagreements).toEqual([
      { name: `packagesBySeverity.${word}`, reported: 7, counted: 1 },
    ]);
  });

  it("fails closed on totals without packages", () => {
    const { reading, codes } = read({ ...good(), vulnerabilities: {} });

    expect(reading.clean).toBe(false);
    expect(codes).toEqual(["totals-without-records"]);
  });

  it.each([
    ["without its version", { auditReportVersion: undefined }, "unsupported-format"],
    ["of another version", { auditReportVersion: 3 }, "unsupported-version"],
    ["without packages", { vulnerabilities: undefined }, "malformed"],
    ["without totals", { metadata: undefined }, "malformed"],
    ["with an error beside its packages", { error: { code: "E", summary: "s", detail: "d" } }, "tool-error"],
    ["with a list of packages", { vulnerabilities: [] }, "malformed"],
  ])("fails closed on an audit %s", (_, change, code) => {
    const { reading, codes } = read({ ...good(), ...change });

    expect(reading.clean).toBe(false);
    expect(codes).toEqual([code]);
  });

  it.each(["no-lockfile", "endpoint-error", "no-dependencies"])("fails closed on %s", (name) => {
    expect(read(fixtureJson("npm-audit-v7", name)).reading.clean).toBe(false);
  });

  it("G7: counts packages with the names of prototypes", () => {
    const audit = JSON.stringify(good())
      .replaceAll('"minimist"', '"__proto__"')
      .replaceAll('"mkdirp"', '"constructor"');

    const { reading, findings } = read(audit);

    expect(reading.records).toMatchObject({ vulnerablePackages: 2, distinctAdvisories: 2 });
    expect(findings[0]?.place).toEqual({ type: "package", purl: "pkg:npm/__proto__" });
  });
});
