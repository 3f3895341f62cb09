import { describe, expect, it } from "vitest";
import { fixtureText, read } from "../support/readings.ts";

const good = fixtureText("yarn-audit");
const lines = good.trimEnd().split("\n");
const [moderate = "", critical = "", summary = ""] = lines;

describe("yarn audit of Yarn 1", () => {
  it("tells direct from transitive dependencies", () => {
    expect(read(good).findings.map((finding) => finding.package)).toEqual([
      { name: "minimist", version: "0.0.8", fixedIn: "0.2.1", isDirect: false },
      { name: "minimist", version: "1.2.0", fixedIn: "1.2.6", isDirect: true },
    ]);
  });

  it("tells an advisory once that Yarn repeats for each path", () => {
    const { reading, findings } = read([critical, critical, moderate, summary].join("\n"));

    expect(findings).toHaveLength(2);
    expect(reading.records).toMatchObject({ advisoryRows: 3, distinctAdvisories: 2 });
    expect(reading.disagreements).toEqual([{ name: "rowsBySeverity.critical", reported: 1, counted: 2 }]);
  });

  it.each([
    ["a row is lost", [moderate, summary], "rowsBySeverity.critical"],
    [
      "the summary is raised",
      [moderate, critical, summary.replace('"high":0', '"high":3')],
      "rowsBySeverity.high",
    ],
  ])("says so when %s", (_, kept, name) => {
    expect(read(kept.join("\n")).reading.disagreements.map((one) => one.name)).toEqual([name]);
  });

  it.each([
    ["no summary", [moderate, critical], ["truncated"]],
    ["a summary without rows", [summary], ["totals-without-records"]],
    ["an error", [...lines, '{"type":"error","data":"no network"}'], ["tool-error"]],
    ["an error that is no text", [...lines, '{"type":"error","data":{"code":1}}'], ["tool-error"]],
    ["a line without data", [...lines, '{"type":"info"}'], ["malformed"]],
    ["a line without a type", [...lines, '{"data":1}'], ["malformed"]],
    [
      "no dependency",
      ['{"type":"auditSummary","data":{"vulnerabilities":{},"totalDependencies":0}}'],
      ["no-records"],
    ],
  ])("fails closed on %s", (_, kept, expected) => {
    const { reading, codes } = read(kept.join("\n"));

    expect(reading.clean).toBe(false);
    expect(codes).toEqual(expected);
  });

  it.each(["endpoint-error", "only-info"])("fails closed on %s", (name) => {
    expect(read(fixtureText("yarn-audit", name)).reading.clean).toBe(false);
  });

  it("reads an audit that found nothing", () => {
    const none = '{"type":"auditSummary","data":{"vulnerabilities":{"critical":0},"totalDependencies":2}}\n';

    expect(read(none).reading).toMatchObject({ clean: true, format: "yarn-audit", disagreements: [] });
  });

  it("remarks on a line that Yarn does not write", () => {
    expect(read(`${good}{"type":"fatal","data":"x"}\n`).codes).toEqual(["unknown-value"]);
  });

  it.each([/"severity":"critical",/, /"severity":"critical"/])(
    "rates a lost or strange severity as unknown",
    (from) => {
      const { reading, codes } = read(
        good.replace(from, from.source.endsWith(",") ? "" : '"severity":"harmless"'),
      );

      expect(reading.findings).toMatchObject({ unknown: 1, critical: 0 });
      expect(codes).toEqual(["unknown-value"]);
    },
  );

  it("tells an advisory without an installed version", () => {
    const { findings } = read(good.replace(/"findings":\[.*?\]\}\]/, '"findings":[]'));

    expect(findings[0]?.place).toEqual({ type: "package", purl: "pkg:npm/minimist" });
  });

  it("G7: counts packages with the names of prototypes", () => {
    expect(read(good.replaceAll('"minimist"', '"__proto__"')).findings[0]?.place).toEqual({
      type: "package",
      purl: "pkg:npm/__proto__@0.0.8",
    });
  });
});
