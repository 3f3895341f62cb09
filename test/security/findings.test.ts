import { describe, expect, it } from "vitest";
import type { IdentifiedFinding } from "../../src/domain/facts/facts.ts";
import type { EvidenceKind } from "../../src/domain/report/kind.ts";
import type { CheckVerdict } from "../../src/domain/verdict/verdict.ts";
import { facts, finding, findingsReport, policyFor, reading, report, verdictOn } from "../support/judging.ts";

function claiming(kind: EvidenceKind, id: string, name: string, reported = 3, counted = 0): CheckVerdict {
  const disagreements = [{ name, reported, counted }];
  return verdictOn(id, facts([report(kind, { reading: reading({ kinds: [kind], disagreements }) })]));
}

describe("G5: a report that counts more findings than it lists", () => {
  it.each([
    ["dependencies", "dependencies.findings", "packagesBySeverity.critical", "critical-findings"],
    ["dependencies", "dependencies.findings", "pathsBySeverity.high", "high-findings"],
    ["dependencies", "dependencies.findings", "vulnerablePackages", "high-findings"],
    ["iac", "iac.findings", "failed", "high-findings"],
    ["iac", "iac.findings", "misconfigurationsByStatus.FAIL", "high-findings"],
    ["dast", "dast.findings", "instances", "high-findings"],
    ["secrets", "secrets.detected", "findings", "high-findings"],
    ["lint", "lint.clean", "errors", "high-findings"],
    ["sast", "sast.findings", "a word of a format to come", "high-findings"],
  ] as const)("fails as %s: %s, by %s", (kind, id, name, reason) => {
    const verdict = claiming(kind, id, name);

    expect(verdict).toMatchObject({ result: "FAILED", reason, observed: { value: 3 } });
    expect(verdict.problems[0]?.message).toContain("3 findings");
  });

  it("fails by the number of warnings that it counts", () => {
    expect(claiming("lint", "lint.clean", "warnings", 101)).toMatchObject({
      result: "FAILED",
      reason: "too-many-warnings",
    });
  });

  it("shows those that do not block", () => {
    expect(claiming("dependencies", "dependencies.findings", "packagesBySeverity.moderate")).toMatchObject({
      result: "PASSED",
      findings: { medium: 3 },
    });
  });

  it.each(["passed", "skipped", "files", "dependencies", "parsing_errors", "score.performance"])(
    "is not meant by a total of %s",
    (name) => {
      expect(claiming("sast", "sast.findings", name).result).toBe("PASSED");
    },
  );

  it("gains nothing by counting fewer", () => {
    expect(claiming("sast", "sast.findings", "findings", 0, 3).result).toBe("PASSED");
  });
});

describe("two reports on one finding: neither makes the other's smaller", () => {
  const one = "f".repeat(64);
  const judged = (id: string, kind: EvidenceKind, ...findings: readonly IdentifiedFinding[]) =>
    verdictOn(
      id,
      facts(findings.map((entry, index) => findingsReport(kind, [entry], { path: `${index}.json` }))),
    );
  const accepted = { kind: "in-source", status: "accepted" } as const;

  it("an unsuppressed low one does not stand in for a suppressed critical one", () => {
    const worse = finding("sast", "medium", { fingerprint: one, suppression: accepted });
    const better = finding("sast", "low", { fingerprint: one });

    expect(judged("sast.findings", "sast", worse, better).findings).toMatchObject({ medium: 1, low: 0 });
  });

  it("a harmless rating does not settle one that nobody else could rate", () => {
    const unrated = finding("dependencies", "unknown", { fingerprint: one });
    const harmless = finding("dependencies", "info", { fingerprint: one });

    expect(judged("dependencies.findings", "dependencies", unrated, harmless).result).toBe("FAILED");
  });

  it("a report that calls a package transitive does not outvote one that calls it direct, or does not know", () => {
    const of = (isDirect?: boolean): IdentifiedFinding =>
      finding("dependencies", "high", {
        fingerprint: one,
        message: isDirect === false ? "a" : "b",
        package: { name: "x", ...(isDirect !== undefined && { isDirect }) },
      });

    expect(judged("dependencies.findings", "dependencies", of(true), of(false)).result).toBe("FAILED");
    expect(judged("dependencies.findings", "dependencies", of(), of(false)).result).toBe("FAILED");
    expect(judged("dependencies.findings", "dependencies", of(false), of(false)).result).toBe("PASSED");
  });

  it("the same line a hundred times over is a hundred warnings", () => {
    const warnings = Array.from({ length: 101 }, (_, index) =>
      finding("lint", "medium", {
        fingerprint: one,
        place: { type: "file", path: "src/a.ts", line: index + 1 },
      }),
    );

    expect(
      verdictOn(
        "lint.clean",
        facts([findingsReport("lint", warnings)]),
        policyFor("{lint.clean.warnings: 100}"),
      ),
    ).toMatchObject({ result: "FAILED", reason: "too-many-warnings" });
  });
});

describe("an SBOM that calls everything transitive", () => {
  const purl = "pkg:npm/x@1.0.0";
  const direct = finding("dependencies", "high", { place: { type: "package", purl } });
  const component = { ref: "x", name: "x", purl, licences: [], hasHash: false };
  const sbom = report("sbom", {
    subject: { ref: "app", name: "app", licences: [], hasHash: false },
    components: [component],
    dependencies: [{ from: "app", to: ["other"] }],
  });
  const audit = findingsReport("dependencies", [direct]);

  it("counts where it is bound to the commit", () => {
    expect(verdictOn("dependencies.findings", facts([audit, sbom])).result).toBe("PASSED");
  });

  it.each([
    ["foreign", { binding: { state: "unbound", reason: "foreign", message: "another commit" } }],
    [
      "broken",
      { reading: reading({ clean: false, diagnostics: [{ code: "truncated", message: "", at: "" }] }) },
    ],
  ] as const)("does not count where it is %s", (_, change) => {
    expect(verdictOn("dependencies.findings", facts([audit, { ...sbom, ...change }])).result).toBe("FAILED");
  });
});
