import { describe, expect, it } from "vitest";
import { withReversedKeys } from "../support/json.ts";
import { changed, read } from "../support/readings.ts";

function edited(changes: Record<string, unknown>): unknown {
  return changed("golangci-lint", changes);
}

describe("golangci-lint", () => {
  it("reads the same whatever the order of its keys", () => {
    expect(read(withReversedKeys(edited({})))).toEqual(read(edited({})));
  });

  it("names the check of a linter that has several", () => {
    expect(read(edited({})).findings.map(({ ruleId }) => ruleId)).toEqual([
      "errcheck",
      "gosec/G204",
      "govet",
      "ineffassign",
    ]);
  });

  it.each([null, []])("takes %j issues for a run that found none", (issues) => {
    expect(read(edited({ "/Issues": issues })).reading).toMatchObject({
      clean: true,
      records: { issues: 0 },
    });
  });

  it("takes an empty severity for unknown, as golangci-lint gives none unless it is told to", () => {
    const { reading } = read(edited({}));

    expect(reading.findings).toMatchObject({ unknown: 3, medium: 1 });
    expect(reading.records["bySeverity"]).toEqual({ "(empty)": 3, medium: 1 });
    expect(reading.diagnostics).toEqual([]);
  });

  it.each(["harmless", "__proto__"])("G7: takes the severity %j for unknown and says so", (severity) => {
    const { reading, codes } = read(edited({ "/Issues/1/Severity": severity }));

    expect(codes).toEqual(["unknown-value"]);
    expect(reading.findings).toMatchObject({ unknown: 4 });
    expect(Object.keys(reading.records["bySeverity"] as object)).toContain(severity);
  });

  it.each([
    ["the run ended in an error", { "/Report/Error": "Timeout exceeded" }, "tool-error"],
    ["the code does not compile", { "/Issues/0/FromLinter": "typecheck" }, "run-failed"],
    ["the issues are no list", { "/Issues": { "0": {} } }, "unsupported-format"],
    ["the report on the run is gone", { "/Report": undefined }, "unsupported-format"],
    ["an issue is a word", { "/Issues/0": "panic" }, "malformed"],
  ])("fails closed where %s", (_, changes, code) => {
    const { reading, codes } = read(edited(changes));

    expect(codes).toEqual([code]);
    expect(reading.clean).toBe(false);
  });

  it.each([
    ["partial-scan", "Can't run linter goanalysis_metalinter: no go files"],
    ["note", "The linter 'x' is deprecated"],
  ])("passes a warning on as %s", (code, text) => {
    const { reading, codes } = read(edited({ "/Report/Warnings": [{ Tag: "runner", Text: text }] }));

    expect(codes).toEqual([code]);
    expect(reading.clean).toBe(true);
  });

  it("G3: loses no word about what was not looked at in a flood of others", () => {
    const notes = Array.from({ length: 300 }, (_, i) => ({
      Tag: "runner",
      Text: `The linter 'x${i}' is old`,
    }));
    const partial = { Tag: "runner", Text: "Can't run linter goanalysis_metalinter: no go files" };
    const { codes } = read(edited({ "/Report/Warnings": [...notes, partial, ...notes] }));

    expect(codes).toHaveLength(100);
    expect(codes).toContain("partial-scan");
  });

  it("leaves the source line of a hard-coded credential out", () => {
    const told = read(
      edited({
        "/Issues/1/Text": "G101: Potential hardcoded credentials",
        "/Issues/1/SourceLines": ['password := "hunter2"'],
      }),
    );

    expect(JSON.stringify(told.findings)).not.toContain("hunter2");
  });
});
