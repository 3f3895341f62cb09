import { describe, expect, it } from "vitest";
import { identifiersIn } from "../../../src/domain/finding/identifiers.ts";
import { rateReported } from "../../../src/domain/finding/reported-rating.ts";

describe("rateReported", () => {
  it.each([
    ["moderate", undefined, "medium", 0],
    ["low", 9.8, "critical", 0],
    ["high", 2, "high", 0],
    ["UNKNOWN", 7.5, "high", 0],
    ["UNKNOWN", undefined, "unknown", 0],
    ["harmless", 2, "unknown", 1],
    [undefined, 2, "unknown", 1],
  ])("rates the label %s with the score %s as %s", (label, cvssScore, severity, remarks) => {
    const diagnostics: string[] = [];

    const rating = rateReported(
      { diagnose: (code) => diagnostics.push(code) },
      { label, cvssScore, at: "/x" },
    );

    expect(rating.severity).toBe(severity);
    expect(diagnostics).toEqual(new Array(remarks).fill("unknown-value"));
  });
});

describe("identifiersIn", () => {
  it.each([
    ["https://github.com/advisories/GHSA-xvch-5gv4-984h", ["GHSA-xvch-5gv4-984h"]],
    ["https://avd.aquasec.com/nvd/cve-2021-44906", ["CVE-2021-44906"]],
    ["https://npmjs.com/advisories/1179", []],
    [undefined, []],
  ])("finds in %s %j", (text, ids) => {
    expect(identifiersIn(text)).toEqual(ids);
  });
});
