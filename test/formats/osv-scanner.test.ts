import { describe, expect, it } from "vitest";
import { fixtureJson } from "../support/fixture-json.ts";
import { read } from "../support/readings.ts";
import { withReversedKeys } from "../support/reversed-keys.ts";

const good = () => fixtureJson("osv-scanner");
/** The first package of the fixture: minimist 0.0.8 with two vulnerabilities. */
const first = (report = good()) => report.results[0].packages[0];

describe("OSV-Scanner", () => {
  it("tells one finding for each group of records", () => {
    const { findings } = read(good());

    expect(findings.map(({ ruleId, rating, package: found }) => [ruleId, rating.severity, found])).toEqual([
      ["GHSA-xvch-5gv4-984h", "critical", { name: "minimist", version: "0.0.8", fixedIn: "0.2.4" }],
      ["GHSA-vh95-rmgr-6w4m", "medium", { name: "minimist", version: "0.0.8", fixedIn: "0.2.1" }],
      ["GHSA-xvch-5gv4-984h", "critical", { name: "minimist", version: "1.2.0", fixedIn: "1.2.6" }],
    ]);
    expect(findings[1]?.aliases).toEqual(["CVE-2020-7598"]);
  });

  it("does not depend on the order of keys", () => {
    expect(read(withReversedKeys(good())).findings).toEqual(read(good()).findings);
  });

  it("tells a record that no group names", () => {
    const report = good();
    first(report).groups = [];

    const { reading, findings } = read(report);

    expect(findings).toHaveLength(3);
    expect(reading.records).toMatchObject({ vulnerabilities: 3, groups: 1 });
  });

  it("tells a group whose records are missing", () => {
    const report = good();
    first(report).vulnerabilities = [];

    expect(read(report).findings.map(({ rating }) => rating.severity)).toEqual([
      "critical",
      "medium",
      "critical",
    ]);
  });

  it.each([
    ["the score where the word is milder", "LOW", "9.8", "critical"],
    ["the word where the score is milder", "CRITICAL", "2.0", "critical"],
    ["the word where there is no score", "HIGH", "", "high"],
    ["the score where there is no word", undefined, "5.5", "medium"],
    ["neither where there is none: a vector alone rates nothing", undefined, undefined, "unknown"],
    ["neither where the score is no number", undefined, "lots", "unknown"],
  ])("takes %s", (_, word, score, severity) => {
    const report = good();
    const { vulnerabilities, groups } = first(report);
    for (const group of groups) group.max_severity = score;
    for (const record of vulnerabilities) record.database_specific = { severity: word };

    expect(read(report).findings[0]?.rating.severity).toBe(severity);
  });

  it("takes the word of a distribution", () => {
    const report = good();
    const { vulnerabilities, groups } = first(report);
    for (const group of groups) group.max_severity = "";
    for (const record of vulnerabilities) {
      record.database_specific = { severity: ["not", "a", "word"] };
      record.severity = [{ type: "Ubuntu", score: "high" }];
    }

    expect(read(report).findings[0]?.rating).toMatchObject({ severity: "high", native: "high" });
  });

  it("remarks on a word that no database uses", () => {
    const report = good();
    first(report).vulnerabilities[0].database_specific.severity = "harmless";

    expect(read(report).codes).toEqual(["unknown-value"]);
  });

  it("tells layers and base images of an image", () => {
    const report = good();
    first(report).package.image_origin_details = { index: 1 };
    report.results[0].packages[1].package.image_origin_details = { index: 0 };
    report.image_metadata = {
      layer_metadata: [
        { diff_id: "sha256:0", base_image_index: 1 },
        { diff_id: "sha256:1", base_image_index: 0 },
      ],
    };

    const { reading, findings } = read(report);

    expect(reading.kinds).toEqual(["image"]);
    expect(findings.map(({ layer }) => layer)).toEqual([
      { digest: "sha256:1", isBase: false },
      { digest: "sha256:1", isBase: false },
      { digest: "sha256:0", isBase: true },
    ]);
  });

  it("tells the layer as version 1 wrote it", () => {
    const report = good();
    first(report).package.imageOrigin = { layerID: "sha256:9", inBaseImage: true };

    expect(read(report).findings[0]?.layer).toEqual({ digest: "sha256:9", isBase: true });
  });

  it.each([
    ["Debian:12", "pkg:deb/debian/minimist@0.0.8"],
    ["Alpine:v3.20", "pkg:apk/alpine/minimist@0.0.8"],
    ["Maven", "pkg:maven/minimist@0.0.8"],
    ["__proto__", "pkg:generic/minimist@0.0.8"],
  ])("names a package of the ecosystem %s", (ecosystem, purl) => {
    const report = good();
    first(report).package.ecosystem = ecosystem;

    expect(read(report).findings[0]?.place).toEqual({ type: "package", purl });
  });

  it("tells a licence that is not allowed", () => {
    const report = good();
    first(report).license_violations = ["GPL-3.0"];

    expect(read(report).findings.at(2)).toMatchObject({
      ruleId: "license-violation",
      rating: { severity: "unknown" },
      message: "minimist: the licence GPL-3.0 is not allowed",
    });
  });

  it("reads a scan that found nothing", () => {
    expect(read(fixtureJson("osv-scanner", "nothing-found")).reading.clean).toBe(true);
  });

  it.each([
    ["without results", { results: undefined }, "unsupported-format"],
    ["with results that are no list", { results: {} }, "unsupported-format"],
    ["with a result without packages", { results: [{ source: { path: "x" } }] }, "malformed"],
    [
      "with a package without a name",
      { results: [{ source: { path: "x" }, packages: [{ package: {} }] }] },
      "malformed",
    ],
  ])("fails closed on a report %s", (_, change, code) => {
    const { reading, codes } = read({ ...good(), ...change });

    expect(reading.clean).toBe(false);
    expect(codes).toEqual([code]);
  });

  it("does not take just any empty list of results for its own", () => {
    expect(read({ results: [] }).codes).toEqual(["unsupported-format"]);
  });
});
