import { describe, expect, it } from "vitest";
import { changed, fixtureText, read } from "../support/readings.ts";

describe("gitleaks", () => {
  it("never tells the secret, wherever it is written", () => {
    for (const name of ["good", "generation-7"]) {
      const report = fixtureText("gitleaks", name).replaceAll(/REDACTED|add (client|deployment)/g, "hunter2");

      const told = read(report);

      expect(told.findings.length).toBeGreaterThan(0);
      expect(JSON.stringify([told.reading, told.findings])).not.toContain("hunter2");
    }
  });

  it("tells a leak in a commit by commit and line, one in a folder by its line alone", () => {
    const inHistory = read(changed("gitleaks", { "/0/File": "a", "/0/StartLine": 2, "/0/Commit": "b" }));
    const inFolder = read(changed("gitleaks", { "/0/File": "a", "/0/StartLine": 2, "/0/Commit": "" }));

    expect(inHistory.findings[0]?.place).toEqual({ type: "file", path: "a", line: 2, lineHash: "b:2" });
    expect(inFolder.findings[0]?.place).toEqual({ type: "file", path: "a", line: 2 });
  });

  it("leaves the severity of a leak to the policy", () => {
    expect(read(fixtureText("gitleaks")).reading.findings).toMatchObject({
      unknown: 3,
      critical: 0,
      info: 0,
    });
  });

  it("G3: claims no empty list, which any tool could have written", () => {
    expect(read("[]\n").codes).toEqual(["unsupported-format"]);
  });

  it("G7: counts rules and files that are named like prototypes", () => {
    const { reading } = read(
      changed("gitleaks", {
        "/0/RuleID": "__proto__",
        "/1/RuleID": "constructor",
        "/2/RuleID": "constructor",
        "/2/File": "__proto__",
      }),
    );

    expect(reading.clean).toBe(true);
    expect(Object.entries(reading.records["byRule"] ?? {})).toEqual([
      ["__proto__", 1],
      ["constructor", 2],
    ]);
    expect(reading.records["files"]).toBe(3);
  });

  it.each([
    ["a leak without rule", { File: "a", StartLine: 1 }],
    ["a leak without file", { RuleID: "a", StartLine: 1 }],
    ["a leak of generation 7 without file", { rule: "a", offender: "b" }],
    ["a leak whose line is no count", { RuleID: "a", File: "b", StartLine: -1 }],
    ["something that is no leak", "leak"],
  ])("fails closed on %s", (_, leak) => {
    expect(read(changed("gitleaks", { "/3": leak })).codes).toEqual(["malformed"]);
  });
});
