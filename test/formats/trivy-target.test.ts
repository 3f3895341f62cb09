import { describe, expect, it } from "vitest";
import { fixtureJson } from "../support/fixture-json.ts";
import { read } from "../support/readings.ts";

const image = () => fixtureJson("trivy");
const filesystem = () => fixtureJson("trivy", "filesystem");

describe("what a Trivy report is evidence of", () => {
  it.each([
    ["os-pkgs", "trivy-fs", ["dependencies"]],
    ["lang-pkgs", "trivy-fs", ["dependencies"]],
    ["config", "trivy-config", ["iac"]],
    ["secret", "trivy-fs", ["secrets"]],
  ])("takes a result of the class %s for what it shows", (Class, format, kinds) => {
    expect(read({ ...filesystem(), Results: [{ Target: "x", Class }] }).reading).toMatchObject({
      clean: true,
      format,
      kinds,
    });
  });

  it.each([
    ["no results", undefined],
    ["a null for results", null],
    ["an empty list of results", []],
    ["only licences", [{ Target: "x", Class: "license" }]],
    ["a class that is not known", [{ Target: "x", Class: "__proto__" }]],
  ])("fails closed on %s: nothing shows what was looked at", (_, Results) => {
    const { reading, codes } = read({ ...filesystem(), Results });

    expect(reading.clean).toBe(false);
    expect(codes).toEqual(["no-records"]);
  });

  it("notes a distribution that is out of support", () => {
    const report = image();
    report.Metadata.OS.EOSL = true;

    const { reading, codes } = read(report);

    expect(reading.clean).toBe(true);
    expect(codes).toEqual(["note"]);
  });

  it.each([
    ["of schema version 3", { SchemaVersion: 3 }, "unsupported-version"],
    ["without a schema version", { SchemaVersion: undefined }, "unsupported-format"],
    ["with a result without a target", { Results: [{ Class: "config" }] }, "malformed"],
    [
      "with a vulnerability without an id",
      { Results: [{ Target: "x", Vulnerabilities: [{}] }] },
      "malformed",
    ],
    [
      "with vulnerabilities that are no list",
      { Results: [{ Target: "x", Vulnerabilities: {} }] },
      "malformed",
    ],
    [
      "with a strange modified finding",
      {
        Results: [
          { Target: "x", ExperimentalModifiedFindings: [{ Type: "x", Status: "ignored", Finding: {} }] },
        ],
      },
      "malformed",
    ],
  ])("fails closed on a report %s", (_, change, code) => {
    const { reading, codes } = read({ ...image(), ...change });

    expect(reading.clean).toBe(false);
    expect(codes).toEqual([code]);
  });

  it("names the place of what it cannot read", () => {
    const report = image();
    report.Results[1].Vulnerabilities[1].Severity = 7;

    expect(read(report).reading.diagnostics[0]?.at).toBe("/Results/1/Vulnerabilities/1/Severity");
  });

  it("names the array of Trivy 0.19 as too old", () => {
    expect(read([{ Target: "x", Type: "alpine", Vulnerabilities: [] }]).codes).toEqual([
      "unsupported-version",
    ]);
  });
});
