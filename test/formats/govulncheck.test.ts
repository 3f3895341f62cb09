import { describe, expect, it } from "vitest";
import { fixtureText, read } from "../support/readings.ts";

const good = fixtureText("govulncheck");
const config = (some: object = {}) => ({
  config: { protocol_version: "v1.0.0", scanner_name: "govulncheck", scan_level: "symbol", ...some },
});
const sbom = { SBOM: { go_version: "go1.26.8", modules: [] } };
const frame = { module: "example.com/m", version: "v1.0.0" };
const imported = { ...frame, package: "example.com/m/p" };
const called = { ...imported, function: "F" };
const finding = (first: object | undefined, osv = "GO-2021-0054") => ({
  finding: { osv, fixed_version: "v1.2.0", trace: first === undefined ? [] : [first, { module: "app" }] },
});
const stream = (...messages: object[]) =>
  messages.map((message) => JSON.stringify(message, null, 2)).join("\n");

describe("govulncheck", () => {
  it("tells each vulnerability of a module once, at its nearest level", () => {
    const { findings } = read(good);

    expect(findings.map(({ ruleId, rating }) => [ruleId, rating.severity, rating.native])).toEqual([
      ["GO-2021-0054", "high", "error"],
      ["GO-2021-0265", "high", "error"],
      ["GO-2020-0015", "low", "note"],
      ["GO-2021-0113", "medium", "warning"],
    ]);
    expect(findings[2]).toMatchObject({
      aliases: ["CVE-2020-14040", "GHSA-5rcv-m4m3-hfh7"],
      place: { type: "package", purl: "pkg:golang/golang.org/x/text@v0.3.0" },
      package: { name: "golang.org/x/text", version: "v0.3.0", fixedIn: "v0.3.3" },
    });
  });

  it.each([
    ["symbol", ["high", "medium", "low"]],
    ["package", ["high", "high", "medium"]],
    ["module", ["high", "high", "high"]],
    [undefined, ["high", "high", "high"]],
    ["quantum", ["high", "high", "high"]],
  ])("rates called, imported and required code of a scan at level %s as %j", (scanLevel, severities) => {
    const { findings, codes } = read(
      stream(
        config({ scan_level: scanLevel }),
        sbom,
        finding(called, "A"),
        finding(imported, "B"),
        finding(frame, "C"),
      ),
    );

    expect(findings.map(({ rating }) => rating.severity)).toEqual(severities);
    expect(codes).toEqual(scanLevel === "quantum" ? ["unknown-value"] : []);
  });

  it("does not depend on the order of messages", () => {
    const osv = { osv: { id: "GO-2021-0054", aliases: ["CVE-2020-36067"], summary: "Panic" } };

    const { findings } = read(stream(finding(called), finding(frame), osv, sbom, config()));

    expect(findings).toMatchObject([{ aliases: ["CVE-2020-36067"], rating: { severity: "high" } }]);
  });

  it("tells a vulnerability in two versions of a module twice", () => {
    const other = { ...called, version: "v0.9.0" };

    expect(read(stream(config(), sbom, finding(called), finding(other))).findings).toHaveLength(2);
  });

  it.each([
    ["only a configuration", [config()], "run-failed"],
    [
      "a database that did not answer",
      [config(), sbom, { progress: { message: "Fetching vulnerabilities from the database..." } }],
      "run-failed",
    ],
    ["no configuration", [sbom, finding(called)], "malformed"],
    ["a finding without a trace", [config(), sbom, finding(undefined)], "malformed"],
    ["a finding that is a list", [config(), sbom, { finding: [] }], "malformed"],
    ["an advisory without an id", [config(), { osv: {} }], "malformed"],
  ])("fails closed on a stream with %s", (_, messages, code) => {
    const { reading, codes } = read(stream(...messages));

    expect(reading.clean).toBe(false);
    expect(codes).toEqual([code]);
  });

  it.each(["does-not-build", "database-error"])("fails closed on %s", (name) => {
    expect(read(fixtureText("govulncheck", name)).codes).toEqual(["run-failed"]);
  });

  it("reads a run that found nothing, of versions with and without SBOM", () => {
    const progress = {
      progress: { message: "Scanning your code and 46 packages across 2 dependent modules" },
    };

    expect(read(fixtureText("govulncheck", "nothing-found")).reading.clean).toBe(true);
    expect(read(stream(config(), progress)).reading.clean).toBe(true);
  });

  it("reads objects on one line like objects on many", () => {
    const compact = good.replace(/\n\s*/g, "");

    expect(read(compact).reading.records).toEqual(read(good).reading.records);
  });

  it("G7: counts modules and advisories with the names of prototypes", () => {
    const { findings } = read(
      stream(config(), sbom, finding({ ...called, module: "__proto__" }, "constructor")),
    );

    expect(findings).toMatchObject([
      { ruleId: "constructor", place: { purl: "pkg:golang/__proto__@v1.0.0" } },
    ]);
  });
});
