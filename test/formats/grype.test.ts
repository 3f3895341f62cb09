import { describe, expect, it } from "vitest";
import { fixtureJson } from "../support/fixture-json.ts";
import { read } from "../support/readings.ts";
import { withReversedKeys } from "../support/reversed-keys.ts";

const good = () => fixtureJson("grype");

describe("Grype", () => {
  it("tells one finding for each match, with its layer", () => {
    expect(read(good()).findings[0]).toEqual({
      ruleId: "GHSA-xvch-5gv4-984h",
      aliases: ["CVE-2021-44906"],
      rating: { severity: "critical", source: "label", native: "Critical" },
      message: "minimist@1.2.0: Prototype Pollution in minimist",
      place: {
        type: "package",
        purl: "pkg:npm/minimist@1.2.0",
        file: "/app/node_modules/minimist/package.json",
      },
      package: { name: "minimist", version: "1.2.0", fixedIn: "1.2.6" },
      layer: { digest: `sha256:${"2".repeat(64)}` },
      helpUri: "https://github.com/advisories/GHSA-xvch-5gv4-984h",
    });
  });

  it("does not depend on the order of keys", () => {
    const { reading, findings } = read(withReversedKeys(good()));

    expect(reading).toMatchObject({ clean: true, kinds: ["image"], records: read(good()).reading.records });
    expect(findings).toHaveLength(3);
  });

  it("takes NVD's score where the distribution has none and its word is milder", () => {
    expect(read(good()).findings[1]?.rating).toEqual({ severity: "medium", source: "cvss", native: "4" });
  });

  it("takes the score of the vulnerability's own source before that of its relatives", () => {
    const report = good();
    report.matches[0].vulnerability.severity = "Low";
    report.matches[0].vulnerability.cvss[0].metrics.baseScore = 5;

    expect(read(report).findings[0]?.rating).toEqual({ severity: "medium", source: "cvss", native: "5" });
  });

  it("asks the relatives where nobody has rated the vulnerability", () => {
    const report = good();
    report.matches[1].vulnerability.severity = "Unknown";
    report.matches[1].relatedVulnerabilities[0].cvss = [];

    expect(read(report).findings[1]?.rating).toMatchObject({ severity: "medium", native: "Medium" });
  });

  it.each([undefined, "harmless"])("rates a match with the severity %j as unknown", (severity) => {
    const report = good();
    report.matches[0].vulnerability.severity = severity;

    const { reading, codes } = read(report);

    expect(reading.findings).toMatchObject({ critical: 0, unknown: 1 });
    expect(codes).toEqual(["unknown-value"]);
  });

  it("tells what an ignore rule or a VEX document took out", () => {
    const report = good();
    const [ignored] = report.ignoredMatches;
    const rule = { "vex-status": "not_affected", "vex-justification": "vulnerable_code_not_present" };
    report.ignoredMatches.push({ ...ignored, appliedIgnoreRules: [rule] });

    expect(
      read(report)
        .findings.slice(2)
        .map(({ suppression }) => suppression),
    ).toEqual([
      {
        kind: "ignore-file",
        status: "accepted",
        justification: "not reachable, see the note of 12 November",
      },
      { kind: "external", status: "accepted", justification: "not_affected, vulnerable_code_not_present" },
    ]);
  });

  it.each([
    ["image", ["image"]],
    ["directory", ["dependencies"]],
    ["unknown", ["dependencies"]],
  ])("takes the scan of a source of type %s for evidence of %j", (type, kinds) => {
    expect(read({ ...good(), source: { type, target: "." } }).reading.kinds).toEqual(kinds);
  });

  it.each([
    ["matches", { matches: undefined }, "malformed"],
    ["a list of matches", { matches: null }, "malformed"],
    ["a descriptor", { descriptor: undefined }, "malformed"],
    ["a valid database", { descriptor: { name: "grype", db: { error: "no database" } } }, "run-failed"],
  ])("fails closed without %s", (_, change, code) => {
    const { reading, codes } = read({ ...good(), ...change });

    expect(reading.clean).toBe(false);
    expect(codes).toEqual([code]);
  });

  it("fails closed on a database that Grype calls invalid", () => {
    expect(read(fixtureJson("grype", "database-error")).codes).toEqual(["run-failed"]);
  });

  it("reads a scan that found nothing", () => {
    expect(read({ ...good(), matches: [], ignoredMatches: undefined }).reading).toMatchObject({
      clean: true,
      format: "grype",
      records: { matches: 0, ignoredMatches: 0 },
    });
  });

  it("names a package without a package URL", () => {
    const report = good();
    report.matches[0].artifact.purl = "";

    expect(read(report).findings[0]?.place).toMatchObject({ purl: "pkg:npm/minimist@1.2.0" });
  });

  it("G7: counts packages and severities with the names of prototypes", () => {
    const report = good();
    report.matches[0].vulnerability.severity = "__proto__";
    report.matches[0].artifact.name = "constructor";

    expect(Object.keys(read(report).reading.records["bySeverity"] ?? {})).toEqual([
      "__proto__",
      "Negligible",
    ]);
  });
});
