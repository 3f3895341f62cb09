import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/domain/finding/finding.ts";
import { read } from "../../support/readings.ts";

interface Scene {
  readonly rule?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly run?: Record<string, unknown>;
}

const described = {
  id: "R1",
  defaultConfiguration: { level: "error" },
  properties: { "security-severity": "7.5" },
};

/** What one result is told as; it names the rule R1 by id unless it says otherwise. */
function told({ rule = { id: "R1" }, result = {}, run = {} }: Scene) {
  const tool = { driver: { name: "Scanner", rules: [{ id: "R0" }, rule] } };
  const results = [{ ruleId: "R1", message: { text: "m" }, ...result }];
  return read({ version: "2.1.0", runs: [{ tool, invocations: [], artifacts: [], results, ...run }] });
}

function findingOf(scene: Scene): Finding | undefined {
  return told(scene).findings[0];
}

function overriding(
  level: string,
  descriptor: Record<string, unknown> = { index: 1 },
): Record<string, unknown> {
  return {
    executionSuccessful: true,
    ruleConfigurationOverrides: [{ descriptor, configuration: { level } }],
  };
}

describe("the level of a SARIF result (§3.27.10)", () => {
  const byError = { id: "R1", defaultConfiguration: { level: "error" } };
  const one = overriding("note");
  const other = { executionSuccessful: true };

  it.each<[name: string, scene: Scene, severity: string, native: string]>([
    ["its own", { rule: byError, result: { level: "note" } }, "low", "note"],
    ["its rule's", { rule: byError }, "high", "error"],
    ["a warning where nobody says", {}, "medium", "warning"],
    ["a warning where it is null", { result: { level: null } }, "medium", "warning"],
    ["a warning where the rule is not described", { result: { ruleId: "R9" } }, "medium", "warning"],
    ["that of the only invocation", { rule: byError, run: { invocations: [one] } }, "low", "note"],
    [
      "that of the invocation it names",
      { rule: byError, result: { provenance: { invocationIndex: 1 } }, run: { invocations: [other, one] } },
      "low",
      "note",
    ],
    [
      "not that of another invocation",
      { rule: byError, result: { provenance: { invocationIndex: 0 } }, run: { invocations: [other, one] } },
      "high",
      "error",
    ],
    [
      "not that of an unknown invocation",
      { rule: byError, run: { invocations: [one, other] } },
      "high",
      "error",
    ],
    [
      "not that given to another rule",
      { rule: byError, run: { invocations: [overriding("note", { index: 0 })] } },
      "high",
      "error",
    ],
    [
      "one given by id",
      { rule: byError, run: { invocations: [overriding("none", { id: "R1" })] } },
      "info",
      "none",
    ],
    ["unknown where the word is", { result: { level: "Error" } }, "unknown", "Error"],
  ])("is %s", (_, scene, severity, native) => {
    expect(findingOf(scene)?.rating).toEqual({ severity, source: "level", native });
  });

  it("says which words nobody knows, once for all results", () => {
    const { reading } = told({ result: { level: "critical", kind: "broken", baselineState: "old" } });

    expect(reading.diagnostics.map(({ code, at }) => [code, at])).toEqual([
      ["unknown-value", "/runs/0/results/0"],
      ["unknown-value", "/runs/0/results/0"],
    ]);
  });

  it.each(["pass", "open", "informational", "notApplicable", "review"])(
    "makes no finding of kind %s",
    (kind) => {
      const { reading, findings } = told({ rule: described, result: { kind } });

      expect(findings).toEqual([]);
      expect(reading.records).toMatchObject({ kinds: { [kind]: 1 }, levelResolved: { none: 1 } });
      expect(reading.diagnostics).toEqual([]);
    },
  );

  it("makes a finding where kind and level contradict each other", () => {
    const { reading, findings } = told({ result: { kind: "pass", level: "error" } });

    expect(findings[0]?.rating.severity).toBe("high");
    expect(reading.diagnostics.map(({ code }) => code)).toEqual(["unknown-value"]);
  });

  it("makes a finding of an unknown kind", () => {
    expect(findingOf({ result: { kind: "failed" } })?.rating.severity).toBe("medium");
  });
});

describe("T3: the security severity of a SARIF result", () => {
  const decoy = { id: "R1", properties: { "security-severity": "0.1" } };
  const extension = { name: "Pack", guid: "g-1", rules: [{ id: "X0" }, described] };
  const inExtension = (result: Record<string, unknown>): Scene => ({
    rule: decoy,
    result: { ruleId: undefined, ...result },
    run: { tool: { driver: { name: "Scanner", rules: [] }, extensions: [{ name: "Empty" }, extension] } },
  });

  it.each<[name: string, scene: Scene]>([
    ["by id", { rule: described }],
    ["by index", { rule: described, result: { ruleId: undefined, ruleIndex: 1 } }],
    ["by the reference's index", { rule: described, result: { ruleId: undefined, rule: { index: 1 } } }],
    ["by the reference's id", { rule: described, result: { ruleId: undefined, rule: { id: "R1" } } }],
    ["by guid", { rule: { ...described, guid: "g" }, result: { ruleId: undefined, rule: { guid: "g" } } }],
    ["by a hierarchical id", { rule: described, result: { ruleId: "R1/sub/part" } }],
    ["by id where the index is of another rule", { rule: described, result: { ruleIndex: 0 } }],
    ["by id where the index leads nowhere", { rule: described, result: { ruleIndex: 99 } }],
    [
      "in the extension of an index",
      inExtension({ rule: { id: "R1", index: 1, toolComponent: { index: 1 } } }),
    ],
    ["in the extension of a guid", inExtension({ ruleIndex: 1, rule: { toolComponent: { guid: "g-1" } } })],
    ["in the extension of a name", inExtension({ ruleIndex: 1, rule: { toolComponent: { name: "Pack" } } })],
    ["in an extension that is not named", inExtension({ ruleId: "R1" })],
    [
      "in another extension than the one named",
      inExtension({ ruleId: "R1", rule: { toolComponent: { index: 0 } } }),
    ],
  ])("is found in its rule %s", (_, scene) => {
    const { rating, ruleId } = findingOf(scene) ?? {};

    expect(rating).toEqual({ severity: "high", source: "security-severity", native: "7.5" });
    expect(ruleId?.startsWith("R1")).toBe(true);
  });

  it.each([
    ["9.0", "critical", "critical"],
    ["8.9", "high", "high"],
    ["4", "medium", "medium"],
    ["0.1", "low", "low"],
    ["0.0", "info", "none"],
    [6.5, "medium", "medium"],
    ["HIGH", "high", "notANumber:HIGH"],
    ["Critical", "critical", "notANumber:Critical"],
  ])("of %j is %s", (value, severity, band) => {
    const { reading, findings } = told({
      rule: { id: "R1", properties: { "security-severity": value } },
      result: { level: "note" },
    });

    expect(findings[0]?.rating.severity).toBe(severity);
    expect(reading.records["securitySeverityBand"]).toEqual({ [band]: 1 });
  });

  it("of the result counts before that of its rule", () => {
    expect(
      findingOf({ rule: decoy, result: { properties: { "security-severity": "9.9" } } })?.rating.severity,
    ).toBe("critical");
  });

  it("that nobody can read leaves the level to decide", () => {
    const rule = { id: "R1", properties: { "security-severity": "11" } };

    expect(findingOf({ rule, result: { level: "error" } })?.rating).toMatchObject({
      severity: "high",
      source: "level",
    });
  });
});
