import { describe, expect, it } from "vitest";
import { fixtureJson } from "../support/fixture-json.ts";
import { fixtureText, read } from "../support/readings.ts";
import { withReversedKeys } from "../support/reversed-keys.ts";

const image = () => fixtureJson("trivy");
const filesystem = () => fixtureJson("trivy", "filesystem");
const digest = (digit: string) => `sha256:${digit.repeat(64)}`;

describe("Trivy", () => {
  it("tells vulnerabilities with their package, layer and names", () => {
    const { findings } = read(image());

    expect(findings[0]).toEqual({
      kind: "image",
      ruleId: "CVE-2024-45491",
      aliases: ["DSA-5770-1"],
      rating: { severity: "critical", source: "label", native: "CRITICAL" },
      message: "libexpat1@2.5.0-1: libexpat: Integer Overflow or Wraparound",
      place: { type: "package", purl: "pkg:deb/debian/libexpat1@2.5.0-1" },
      package: { name: "libexpat1", version: "2.5.0-1", fixedIn: "2.5.0-1+deb12u1" },
      layer: { digest: digest("1") },
      helpUri: "https://avd.aquasec.com/nvd/cve-2024-45491",
    });
    expect(findings[1]).toMatchObject({
      rating: { severity: "critical", source: "cvss", native: "9.8" },
      package: { fixedIn: "1.2.6", isDirect: true },
    });
    expect(findings[2]).toMatchObject({ rating: { severity: "unknown" }, package: { isDirect: false } });
  });

  it("does not depend on the order of keys", () => {
    const { reading, findings } = read(withReversedKeys(image()));

    expect(findings).toEqual(read(image()).findings);
    expect(reading).toMatchObject({ format: "trivy-image", records: read(image()).reading.records });
  });

  it("takes only the score of the source that the severity is from", () => {
    const report = image();
    report.Results[1].Vulnerabilities[0].SeveritySource = "redhat";

    expect(read(report).findings[1]?.rating).toMatchObject({ severity: "high", native: "7.3" });
  });

  it.each([
    [{ V2Score: 9.3, V3Score: 5.3, V40Score: 2 }, "medium"],
    [{ V2Score: 9.3, V3Score: 7.3 }, "high"],
    [{ V2Score: 9.3 }, "critical"],
  ])("asks the newest of the scores %j", (scores, severity) => {
    const report = image();
    report.Results[1].Vulnerabilities[0].CVSS.ghsa = scores;

    expect(read(report).findings[1]?.rating.severity).toBe(severity);
  });

  it.each([undefined, "harmless"])("rates a vulnerability with the severity %j as unknown", (severity) => {
    const report = image();
    report.Results[0].Vulnerabilities[0].Severity = severity;

    const { reading, codes } = read(report);

    expect(reading.findings).toMatchObject({ critical: 2, unknown: 2 });
    expect(codes).toEqual(["unknown-value"]);
  });

  it("never holds a secret, nor the line that it is in", () => {
    const text = fixtureText("trivy").replaceAll("STRIPE_KEY=****", "sk_live_leaked");

    const told = JSON.stringify(read(text));

    expect(text).toContain("sk_live_leaked");
    expect(told).not.toContain("sk_live_leaked");
  });

  it("tells secrets by rule and line", () => {
    expect(read(image()).findings.find(({ kind }) => kind === "secrets")).toMatchObject({
      ruleId: "stripe-secret-token",
      message: "Stripe Secret Key in /app/config/prod.env",
      place: { type: "file", path: "/app/config/prod.env", line: 4 },
      layer: { digest: digest("2") },
    });
  });

  it.each([
    ["ignored", { kind: "ignore-file", status: "accepted" }, 1],
    ["not_affected", { kind: "external", status: "accepted" }, 1],
    ["under_investigation", { kind: "external", status: "under-review" }, 0],
    ["affected", { kind: "external", status: "rejected" }, 0],
    ["whatever", { kind: "external", status: "rejected" }, 0],
  ])("takes a finding with the status %s out as far as that says", (status, suppression, suppressed) => {
    const report = image();
    report.Results[1].ExperimentalModifiedFindings[0].Status = status;

    const { reading, findings, codes } = read(report);

    expect(findings.find(({ ruleId }) => ruleId === "CVE-2022-24999")?.suppression).toMatchObject(
      suppression,
    );
    expect(reading.findings?.suppressed).toBe(suppressed);
    expect(codes).toEqual(status === "whatever" ? ["unknown-value"] : []);
  });

  it.each([
    ["misconfiguration", { ID: "DS002", Title: "root", Severity: "HIGH", Status: "FAIL" }, "DS002"],
    ["secret", { RuleID: "aws", Severity: "CRITICAL", Match: "AKIA" }, "aws"],
    ["license", { Name: "GPL-3.0", PkgName: "x", Severity: "HIGH" }, "license:GPL-3.0"],
  ])("tells a %s that was taken out", (type, finding, ruleId) => {
    const report = image();
    const [modified] = report.Results[1].ExperimentalModifiedFindings;
    report.Results[1].ExperimentalModifiedFindings = [{ ...modified, Type: type, Finding: finding }];

    expect(read(report).findings.find(({ suppression }) => suppression !== undefined)?.ruleId).toBe(ruleId);
  });

  it.each([
    ["FAIL", ["high"], []],
    ["EXCEPTION", ["high"], []],
    ["PASS", [], []],
    ["MAYBE", ["high"], ["unknown-value"]],
    [undefined, ["high"], ["unknown-value"]],
  ])("tells a check with the status %s as it should", (status, severities, expected) => {
    const report = filesystem();
    report.Results[1].Misconfigurations[0].Status = status;
    delete report.Results[1].MisconfSummary;

    const { findings, codes } = read(report);

    expect(findings.map(({ rating }) => rating.severity)).toEqual(severities);
    expect(codes).toEqual(expected);
    expect(findings[0]?.suppression?.status).toBe(status === "EXCEPTION" ? "accepted" : undefined);
  });

  it("says where a summary of checks is contradicted", () => {
    const report = filesystem();
    report.Results[1].MisconfSummary.Failures = 3;

    expect(read(report).reading.disagreements).toEqual([
      { name: "misconfigurationsByStatus.FAIL", reported: 3, counted: 1 },
    ]);
  });

  it.each([
    ["npm", "@scope/a", "pkg:npm/%40scope/a@1.0.0"],
    ["jar", "org.a:b", "pkg:maven/org.a/b@1.0.0"],
    ["debian", "bash", "pkg:deb/debian/bash@1.0.0"],
    ["__proto__", "x", "pkg:generic/x@1.0.0"],
  ])("names a package of the type %s without a package URL", (Type, PkgName, purl) => {
    const Vulnerabilities = [
      { VulnerabilityID: "CVE-2024-1", PkgName, InstalledVersion: "1.0.0", Severity: "LOW" },
    ];

    const { findings } = read({
      ...filesystem(),
      Results: [{ Target: "x", Class: "os-pkgs", Type, Vulnerabilities }],
    });

    expect(findings[0]?.place).toEqual({ type: "package", purl });
  });

  it("tells licences with the severity that Trivy gives them", () => {
    const Licenses = [
      { Severity: "HIGH", Category: "restricted", PkgName: "left-pad", Name: "GPL-3.0" },
      { Severity: "LOW", FilePath: "LICENSE", Name: "MIT" },
    ];

    const { reading, findings } = read({
      ...filesystem(),
      Results: [{ Target: "package-lock.json", Class: "lang-pkgs", Type: "npm", Licenses }],
    });

    expect(reading.records).toMatchObject({ licensesBySeverity: { HIGH: 1, LOW: 1 } });
    expect(findings.map(({ place }) => place)).toEqual([
      { type: "package", purl: "pkg:npm/left-pad", file: "package-lock.json" },
      { type: "file", path: "LICENSE" },
    ]);
  });
});
