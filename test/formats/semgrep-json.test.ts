import { describe, expect, it } from "vitest";
import { withReversedKeys } from "../support/json.ts";
import { changed, read } from "../support/readings.ts";

function edited(changes: Record<string, unknown>): unknown {
  return changed("semgrep-json", changes);
}

describe("semgrep-json", () => {
  it("reads the same whatever the order of its keys", () => {
    expect(read(withReversedKeys(edited({})))).toEqual(read(edited({})));
  });

  it("takes a fingerprint or source line that needs a login for none", () => {
    expect(read(edited({})).findings[1]?.place).toEqual({ type: "file", path: "src/app.js", line: 6 });
  });

  it("keeps fingerprints, or else the source line", () => {
    const changes = {
      "/results/0/extra/fingerprint": "cc63a684_0",
      "/results/1/extra/lines": "    exec(command);\n",
    };
    const { findings } = read(edited(changes));

    expect(findings[0]?.place).toMatchObject({ lineHash: "cc63a684_0" });
    expect(findings[1]?.place).toMatchObject({ snippet: "exec(command);" });
  });

  it.each([
    ["CRITICAL", "critical"],
    ["ERROR", "high"],
    ["HIGH", "high"],
    ["WARNING", "medium"],
    ["MEDIUM", "medium"],
    ["LOW", "low"],
    ["INFO", "low"],
  ])("rates %s as %s", (severity, expected) => {
    const told = read(edited({ "/results/0/extra/severity": severity }));

    expect(told.findings[0]?.rating).toEqual({ severity: expected, source: "label", native: severity });
    expect(told.codes).toEqual([]);
  });

  it.each([undefined, null, "", "error", "harmless", "__proto__"])(
    "G7: never takes the severity %j for harmless, and says so",
    (severity) => {
      const told = read(edited({ "/results/0/extra/severity": severity }));

      expect(["unknown", "high"]).toContain(told.findings[0]?.rating.severity);
      expect(told.codes).toEqual(["unknown-value"]);
    },
  );

  it("counts what nosemgrep ignored as suppressed", () => {
    const told = read(edited({ "/results/1/extra/is_ignored": true }));

    expect(told.findings[1]?.suppression).toEqual({ kind: "in-source", status: "accepted" });
    expect(told.reading.findings).toMatchObject({ high: 1, suppressed: 1 });
    expect(told.reading.records).toMatchObject({ ignored: 1, results: 4 });
  });

  it.each([
    ["an error", [{ level: "error", type: "Rule parse error" }], "tool-error"],
    ["an error of unknown level", [{ level: "panic", type: "x" }], "tool-error"],
    ["an error without level", [{ type: "FatalError" }], "tool-error"],
  ])("fails closed on %s of the tool", (_, errors, code) => {
    const { reading, codes } = read(edited({ "/errors": errors }));

    expect(codes).toEqual([code]);
    expect(reading.clean).toBe(false);
  });

  it("says how much of the code was left out", () => {
    const errors = [
      { level: "warn", type: "Timeout" },
      { level: "warn", type: ["PartialParsing", [{}]] },
      { level: "warn", type: "Timeout" },
      { level: "info", type: "IncompatibleRule" },
    ];
    const { reading } = read(edited({ "/errors": errors }));

    expect(reading.clean).toBe(true);
    expect(reading.diagnostics).toEqual([
      {
        code: "partial-scan",
        message: "expected all code to be analysed, found 2 × Timeout, 1 × PartialParsing",
        at: "/errors",
      },
    ]);
    expect(reading.records).toMatchObject({ errors: 4 });
  });

  it.each([
    ["nothing was scanned", { "/paths/scanned": [] }, "no-records"],
    ["the paths are gone", { "/paths": undefined }, "unsupported-format"],
    ["the errors are gone", { "/errors": undefined }, "unsupported-format"],
    ["the results are null", { "/results": null }, "unsupported-format"],
    ["a result has no rule", { "/results/0/check_id": undefined }, "malformed"],
    ["a result has no path", { "/results/0/path": undefined }, "malformed"],
    ["a result says nothing more", { "/results/0/extra": undefined }, "malformed"],
    ["a result is a word", { "/results/0": "x" }, "malformed"],
  ])("fails closed where %s", (_, changes, code) => {
    expect(read(edited(changes)).codes).toEqual([code]);
  });

  it("says which rules were skipped", () => {
    expect(read(edited({ "/skipped_rules": [{ rule_id: "r", details: "", position: {} }] })).codes).toEqual([
      "skipped-input",
    ]);
  });

  it("never quotes what a rule for secrets found", () => {
    const told = read(
      edited({
        "/results/0/check_id": "generic.secrets.detected-password",
        "/results/0/extra/message": "found hunter2",
        "/results/0/extra/lines": "password = hunter2",
      }),
    );

    expect(JSON.stringify(told.findings)).not.toContain("hunter2");
  });
});
