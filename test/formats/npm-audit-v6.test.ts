import { describe, expect, it } from "vitest";
import { fixtureJson } from "../support/fixture-json.ts";
import { read } from "../support/readings.ts";
import { withReversedKeys } from "../support/reversed-keys.ts";

const npm = () => fixtureJson("npm-audit-v6");
const pnpm = () => fixtureJson("npm-audit-v6", "pnpm");
const critical = "1097678";

describe("npm audit of npm 6, and pnpm audit", () => {
  it.each([
    ["npm-audit-v6", npm()],
    ["pnpm-audit", pnpm()],
    ["npm-audit-v6", withReversedKeys(npm())],
    ["pnpm-audit", withReversedKeys(pnpm())],
  ])("tells direct from transitive dependencies in %s", (format, audit) => {
    const { reading, findings } = read(audit);

    expect(reading.format).toBe(format);
    expect(new Map(findings.map((finding) => [finding.ruleId, finding.package]))).toEqual(
      new Map([
        ["GHSA-vh95-rmgr-6w4m", { name: "minimist", version: "0.0.8", fixedIn: "0.2.1", isDirect: false }],
        ["GHSA-xvch-5gv4-984h", { name: "minimist", version: "1.2.0", fixedIn: "1.2.6", isDirect: true }],
      ]),
    );
  });

  it("takes a dependency of a workspace's package for direct", () => {
    const audit = pnpm();
    audit.advisories[critical].findings[0].paths = ["packages__api>left>minimist", "packages__web>minimist"];

    expect(read(audit).findings[1]?.package?.isDirect).toBe(true);
  });

  it("tells one finding for each installed version", () => {
    const audit = npm();
    audit.advisories[critical].findings.push({ version: "1.2.5", paths: ["a>minimist", "b>minimist"] });

    const { reading, findings } = read(audit);

    expect(findings.map((finding) => finding.package?.version)).toEqual(["0.0.8", "1.2.0", "1.2.5"]);
    expect(reading.records).toMatchObject({ advisories: 2, paths: 4, pathsBySeverity: { critical: 3 } });
  });

  it("tells an advisory without an installed version", () => {
    const audit = npm();
    audit.advisories[critical].findings = [];
    audit.advisories[critical].module_name = null;

    expect(read(audit).findings[1]).toMatchObject({ ruleId: "GHSA-xvch-5gv4-984h", place: { type: "none" } });
  });

  it.each([null, "harmless"])("rates an advisory with the severity %j as unknown", (severity) => {
    const audit = npm();
    audit.advisories[critical].severity = severity;

    const { reading, codes } = read(audit);

    expect(reading.findings).toMatchObject({ unknown: 1, critical: 0 });
    expect(codes).toEqual(["unknown-value"]);
  });

  it("takes the score where it is worse than the label, unless nobody scored", () => {
    const audit = npm();
    audit.advisories[critical].severity = "low";
    audit.advisories["1097677"].cvss = { score: 0, vectorString: null };

    expect(read(audit).findings.map(({ rating }) => rating.severity)).toEqual(["medium", "critical"]);
  });

  it("says where its totals are contradicted", () => {
    const audit = npm();
    audit.metadata.vulnerabilities.critical = 4;

    expect(read(audit).reading.disagreements).toEqual([
      { name: "pathsBySeverity.critical", reported: 4, counted: 1 },
    ]);
  });

  it.each([
    ["without advisories", { advisories: undefined }, "unsupported-format"],
    ["with a null for advisories", { advisories: null }, "unsupported-format"],
    ["without totals", { metadata: undefined }, "malformed"],
    ["with totals only", { advisories: {} }, "totals-without-records"],
    ["with an error beside its advisories", { error: { code: "E", summary: "s" } }, "tool-error"],
  ])("fails closed on an audit %s", (_, change, code) => {
    const { reading, codes } = read({ ...npm(), ...change });

    expect(reading.clean).toBe(false);
    expect(codes).toEqual([code]);
  });

  it("fails closed when no dependency was audited", () => {
    const metadata = { vulnerabilities: { critical: 0 }, totalDependencies: 0 };

    expect(read({ ...npm(), advisories: {}, metadata }).codes).toEqual(["no-records"]);
  });

  it("reads an audit that found nothing", () => {
    const metadata = { vulnerabilities: { critical: 0 }, totalDependencies: 5 };

    expect(read({ ...npm(), advisories: {}, metadata }).reading).toMatchObject({
      clean: true,
      disagreements: [],
    });
  });

  it("fails closed on pnpm's error", () => {
    expect(read(fixtureJson("npm-audit-v6", "pnpm-error")).codes).toEqual(["tool-error"]);
  });

  it("leaves composer's audit alone", () => {
    expect(read({ advisories: { "a/b": [{ advisoryId: "PKSA-1" }] }, abandoned: {} }).codes).toEqual([
      "unsupported-format",
    ]);
  });

  it("G7: counts advisories and packages with the names of prototypes", () => {
    const audit = JSON.stringify(npm())
      .replace(`"${critical}":`, '"__proto__":')
      .replaceAll('"minimist"', '"constructor"');

    expect(read(audit).findings.map(({ place }) => place)).toEqual([
      { type: "package", purl: "pkg:npm/constructor@0.0.8" },
      { type: "package", purl: "pkg:npm/constructor@1.2.0" },
    ]);
  });
});
