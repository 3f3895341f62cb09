import { describe, expect, it } from "vitest";
import { withReversedKeys } from "../support/json.ts";
import { changed, read } from "../support/readings.ts";

function edited(changes: Record<string, unknown>): unknown {
  return changed("eslint", changes);
}

describe("eslint", () => {
  it("reads the same whatever the order of its keys", () => {
    expect(read(withReversedKeys(edited({})))).toEqual(read(edited({})));
  });

  it("reads the formatter that adds metadata", () => {
    const results = edited({});

    expect(read({ results, metadata: { cwd: "/", rulesMeta: {} } })).toEqual(read(results));
    expect(read({ results: [], metadata: { cwd: "/", rulesMeta: {} } }).codes).toEqual(["no-records"]);
  });

  it("suppresses what a directive in the source disabled, with its justification", () => {
    expect(read(edited({})).findings.find(({ suppression }) => suppression !== undefined)).toMatchObject({
      ruleId: "no-console",
      suppression: {
        kind: "in-source",
        status: "accepted",
        justification: "the only way to tell the operator",
      },
    });
  });

  it("G3: fails closed on an empty list, which could be of any tool", () => {
    expect(read([]).codes).toEqual(["unsupported-format"]);
  });

  it.each([undefined, null, 0, 3])(
    "takes the severity %j for unknown and counts it as an error",
    (severity) => {
      const told = read(edited({ "/0/messages/0/severity": severity }));

      expect(told.codes).toEqual(["unknown-value"]);
      expect(told.findings[0]?.rating.severity).toBe("unknown");
      expect(told.reading.records).toMatchObject({ errors: 3, warnings: 2 });
    },
  );

  it("fails closed where a file could not be parsed", () => {
    const told = read(edited({ "/0/messages/0/fatal": true, "/0/messages/0/ruleId": null }));

    expect(told.codes).toEqual(["run-failed"]);
    expect(told.reading.records).toMatchObject({ fatal: 1 });
    expect(told.findings[0]?.ruleId).toBe("(parsing error)");
  });

  it.each([
    ["errorCount", "errors", 2],
    ["warningCount", "warnings", 3],
    ["fatalErrorCount", "fatal", 0],
  ])("G5: says where %s is not what its file lists", (key, name, counted) => {
    const { disagreements } = read(edited({ [`/1/${key}`]: 7 })).reading;

    expect(disagreements).toEqual([{ name, reported: counted + 7, counted }]);
  });

  it("G5: says where messages are gone that are still counted", () => {
    const { reading } = read(edited({ "/0/messages": [] }));

    expect(reading.disagreements.map(({ name }) => name)).toEqual(["errors", "warnings"]);
  });

  it("G7: treats rules and files that are named like prototypes as any other", () => {
    const told = read(edited({ "/0/messages/0/ruleId": "__proto__", "/0/filePath": "constructor" }));

    expect(told.findings[0]).toMatchObject({ ruleId: "__proto__", place: { path: "constructor" } });
    expect(told.reading.records).toMatchObject({ distinctRules: 5 });
  });

  it.each([
    ["a file without messages", { "/1/messages": undefined }],
    ["messages that are no list", { "/1/messages": {} }],
    ["a file without path", { "/1/filePath": undefined }],
    ["a message that is a word", { "/0/messages/0": "Parsing error" }],
    ["a severity that is a word", { "/0/messages/0/severity": "error" }],
    ["a count that is none", { "/1/errorCount": -1 }],
  ])("fails closed on %s", (_, changes) => {
    expect(read(edited(changes)).codes).toEqual(["malformed"]);
  });

  it("takes a line that is none for no line", () => {
    expect(read(edited({ "/0/messages/0/line": 0 })).findings[0]?.place).not.toHaveProperty("line");
  });
});
