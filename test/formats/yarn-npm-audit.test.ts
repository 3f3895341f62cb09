import { describe, expect, it } from "vitest";
import { fixtureText, read } from "../support/readings.ts";

const good = fixtureText("yarn-npm-audit");
const message = (type: string) =>
  `{"type":"${type}","name":35,"displayName":"YN0035","indent":"","data":"The remote server failed"}\n`;

describe("yarn npm audit of Yarn 4", () => {
  it("tells direct from transitive dependencies", () => {
    expect(read(good).findings.map((finding) => finding.package)).toEqual([
      { name: "minimist", version: "0.0.8", isDirect: false },
      { name: "minimist", version: "1.2.0", isDirect: true },
    ]);
  });

  it("tells one finding for each installed version, and one where there is none", () => {
    const several = good
      .replace('"Tree Versions":["0.0.8"]', '"Tree Versions":["0.0.8","0.0.10"]')
      .replace('"Tree Versions":["1.2.0"]', '"Tree Versions":[]');

    expect(read(several).findings.map((finding) => finding.package?.version)).toEqual([
      "0.0.8",
      "0.0.10",
      undefined,
    ]);
  });

  it.each([
    ["an error", good + message("error"), ["tool-error"]],
    ["nothing but an error", message("error"), ["tool-error", "no-records"]],
    ["nothing but remarks", message("info"), ["no-records"]],
    ["a line of another kind", `${good}{"value":"x"}\n`, ["malformed"]],
  ])("fails closed on %s", (_, text, expected) => {
    const { reading, codes } = read(text);

    expect(reading.clean).toBe(false);
    expect(codes).toEqual(expected);
  });

  it.each([
    ['"Severity":"critical",', ""],
    ['"Severity":"critical"', '"Severity":"harmless"'],
  ])("rates a lost or strange severity as unknown", (from, to) => {
    const { reading, codes } = read(good.replace(from, to));

    expect(reading.findings).toMatchObject({ unknown: 1, critical: 0 });
    expect(codes).toEqual(["unknown-value"]);
  });

  it("G7: counts packages with the names of prototypes", () => {
    expect(read(good.replaceAll('"minimist"', '"__proto__"')).findings).toHaveLength(2);
  });
});
