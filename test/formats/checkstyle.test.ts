import { describe, expect, it } from "vitest";
import { fixtureText, read } from "../support/readings.ts";

const good = fixtureText("checkstyle");

function withReplacement(pattern: string | RegExp, text: string) {
  const changed = good.replace(pattern, text);
  expect(changed).not.toBe(good);
  return read(changed);
}

describe("checkstyle", () => {
  it("makes a finding of each error, with the check for its rule", () => {
    expect(read(good).findings[1]).toEqual({
      ruleId: "com.puppycrawl.tools.checkstyle.checks.whitespace.WhitespaceAroundCheck",
      aliases: [],
      rating: { severity: "high", source: "label", native: "error" },
      message: "'+' is not preceded with whitespace.",
      place: { type: "file", path: "/tmp/sarifwork/tools/ck/src/App.java", line: 6 },
    });
  });

  it.each([
    ["is gone", / severity="error"/, ""],
    ["is empty", 'severity="error"', 'severity=""'],
    ["is another word", 'severity="error"', 'severity="harmless"'],
    ["is named like a prototype", 'severity="error"', 'severity="__proto__"'],
  ])("G7: takes a severity that %s for unknown, never for harmless", (_, pattern, text) => {
    const { reading, codes } = withReplacement(pattern, text);

    expect(codes).toEqual(["unknown-value"]);
    expect(reading.findings).toMatchObject({ high: 0, unknown: 1 });
    expect(reading.records).toMatchObject({ findings: 3 });
  });

  it.each([
    [
      "an exception element",
      "</file>",
      "<exception><![CDATA[java.lang.StackOverflowError]]></exception></file>",
    ],
    ["the error that stands for one", /message="[^"]*"/, 'message="Got an exception - java.lang.Error"'],
  ])("fails closed on %s", (_, pattern, text) => {
    const { reading, codes } = withReplacement(pattern, text);

    expect(codes).toEqual(["tool-error"]);
    expect(reading.clean).toBe(false);
  });

  it("takes a report without files for clean, as linters write it that list only what they found, and says so", () => {
    const { reading, codes } = read('<?xml version="1.0"?>\n<checkstyle version="4.3">\n</checkstyle>\n');

    expect(codes).toEqual(["note"]);
    expect(reading).toMatchObject({ clean: true, records: { files: 0, findings: 0, bySeverity: {} } });
  });

  it.each([
    ["a file without name", / name="[^"]*App.java"/, "", { type: "none" }],
    ["a line that is none", 'line="5"', 'line="-5"', { type: "file" }],
    ["no line", 'line="5"', "", { type: "file" }],
  ])("keeps the finding of %s", (_, pattern, text, place) => {
    const { findings } = withReplacement(pattern, text);

    expect(findings).toHaveLength(3);
    expect(findings[0]?.place).toMatchObject(place);
    expect(findings[0]?.place).not.toHaveProperty("line");
  });
});
