import { describe, expect, it } from "vitest";
import { withReversedKeys } from "../support/json.ts";
import { changed, read } from "../support/readings.ts";

const every = "every-feature";

function edited(changes: Record<string, unknown>): unknown {
  return changed("sarif", changes, every);
}

/** A log of one run; `run` adds to it or replaces parts of it. */
function log(run: Record<string, unknown>): unknown {
  const tool = { driver: { name: "Scanner", rules: [{ id: "R1" }] } };
  return { version: "2.1.0", runs: [{ tool, results: [{ ruleId: "R1", message: { text: "m" } }], ...run }] };
}

function invoked(invocation: Record<string, unknown>): unknown {
  return log({ invocations: [{ executionSuccessful: true, ...invocation }] });
}

describe("sarif", () => {
  it("reads the same whatever the order of its keys", () => {
    const told = read(edited({}));
    const reversed = read(withReversedKeys(edited({})));

    expect(reversed.findings).toEqual(told.findings);
    expect(reversed.reading.findings).toEqual(told.reading.findings);
    expect(reversed.reading.clean).toBe(true);
    expect(reversed.reading.revision).toBe("8c0ffee0000000000000000000000000000000aa");
  });

  it("is told by its content where neither version nor schema stand at the beginning", () => {
    const { version, runs } = log({}) as { version: string; runs: unknown };

    expect(read({ runs, version }).reading.format).toBe("sarif");
    expect(read({ runs }).codes).toEqual(["malformed"]);
  });

  it.each([
    ["of another version", { "/version": "2.0.0" }, "unsupported-version"],
    ["of a version that is a number", { "/version": 2.1 }, "malformed"],
    ["without version", { "/version": undefined }, "malformed"],
    ["without runs", { "/runs": [] }, "no-records"],
    ["whose producer failed to get runs", { "/runs": null }, "run-failed"],
    ["whose results are a number", { "/runs/0/results": 42 }, "malformed"],
    ["whose results are an object", { "/runs/1/results": {} }, "malformed"],
    ["whose results are null", { "/runs/0/results": null }, "no-records"],
    ["whose second run has no results", { "/runs/1/results": undefined }, "no-records"],
    ["with null for a result", { "/runs/0/results/0": null }, "malformed"],
    ["with a level that is no word", { "/runs/0/results/0/level": 3 }, "malformed"],
    ["with a rule index that is a fraction", { "/runs/0/results/0/ruleIndex": 0.5 }, "malformed"],
    [
      "with results in another file",
      { "/runs/0/externalPropertyFileReferences": { results: [{ location: { uri: "more.sarif" } }] } },
      "unsupported-format",
    ],
    [
      "with inline external properties",
      { "/inlineExternalProperties": [{ results: [] }] },
      "unsupported-format",
    ],
    [
      "with runs of two revisions",
      { "/runs/1/versionControlProvenance": [{ repositoryUri: "https://example.com", revisionId: "b" }] },
      "malformed",
    ],
  ])("fails closed on a log %s", (_, changes, code) => {
    const { reading, codes } = read(edited(changes));

    expect(reading.clean).toBe(false);
    expect(codes).toContain(code);
  });

  it("takes an empty array of results for what it is: a run that found nothing", () => {
    expect(read(log({ results: [] })).reading).toMatchObject({ clean: true, records: { results: 0 } });
  });

  it("joins the names of several tools", () => {
    const both = edited({ "/runs/1/tool/driver/name": "eslint" });

    expect(read(both).reading.tool).toEqual({ name: "CodeScanner + eslint", version: null });
    expect(read(both).reading.kinds).toEqual(["sast", "lint"]);
    expect(read(log({})).reading.tool).toEqual({ name: "Scanner", version: null });
    expect(read(log({ tool: undefined })).reading).toMatchObject({
      tool: null,
      kinds: ["sast"],
      clean: true,
    });
  });

  it("never quotes what a secret scanner found", () => {
    expect(JSON.stringify(read(edited({})))).not.toContain("not-a-real-secret-1234");
    const rule = { id: "js/hardcoded-credentials", shortDescription: { text: "Hard-coded credentials" } };
    const result = {
      ruleId: rule.id,
      message: { text: 'The value "hunter2" is used as password.' },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: "a.js" }, region: { snippet: { text: '"hunter2"' } } },
        },
      ],
    };
    const told = read(log({ tool: { driver: { name: "CodeQL", rules: [rule] } }, results: [result] }));

    expect(told.findings[0]?.message).toBe("Hard-coded credentials");
    expect(JSON.stringify(told)).not.toContain("hunter2");
  });

  it("G7: counts names of prototypes as any other", () => {
    const names = ["__proto__", "constructor", "hasOwnProperty", "toString"];
    const results = names.map((name) => ({
      ruleId: name,
      level: name,
      kind: "fail",
      baselineState: name,
      message: { id: name },
      partialFingerprints: { [name]: "abcdef" },
    }));
    const told = read(log({ results }));

    expect(told.reading.findings?.unknown).toBe(4);
    expect(Object.keys(told.reading.records["levelAsWritten"] as object)).toEqual(names);
    expect(({} as Record<string, unknown>)["level"]).toBeUndefined();
  });

  it.each(["ruleId", "level", "results", "version", "executionSuccessful"])("refuses %s twice", (key) => {
    const text = JSON.stringify(edited({})).replace(`"${key}":`, `"${key}":null,"${key}":`);

    expect(read(text).reading.clean).toBe(false);
    expect(read(text).codes.some((code) => code === "duplicate-key" || code === "malformed")).toBe(true);
  });
});

describe("sarif: whether the run succeeded", () => {
  it.each([
    ["it says so", { executionSuccessful: false }],
    ["it does not say that it succeeded", { executionSuccessful: null }],
    ["the tool was killed", { exitSignalName: "SIGKILL" }],
    ["the tool was killed by a number", { exitSignalNumber: 9 }],
    ["the tool did not start", { processStartFailureMessage: "not found" }],
    ["a tool execution notification is an error", { toolExecutionNotifications: [{ level: "error" }] }],
    [
      "a tool configuration notification is an error",
      { toolConfigurationNotifications: [{ level: "error" }] },
    ],
    ["the level of a notification is unknown", { toolExecutionNotifications: [{ level: "fatal" }] }],
    [
      "an override makes a notification an error",
      {
        toolExecutionNotifications: [{ descriptor: { id: "N1" } }],
        notificationConfigurationOverrides: [{ descriptor: { id: "N1" }, configuration: { level: "error" } }],
      },
    ],
  ])("is void where %s", (_, invocation) => {
    const { reading, codes } = read(invoked(invocation));

    expect(codes).toEqual(["run-failed"]);
    expect(reading.clean).toBe(false);
    expect(reading.diagnostics[0]?.at).toBe("/runs/0/invocations/0");
  });

  it("is void where the metadata make a notification an error", () => {
    const notifications = [{ id: "N1", defaultConfiguration: { level: "error" } }];
    const tool = { driver: { name: "Scanner", notifications } };
    const invocations = [
      { executionSuccessful: true, toolExecutionNotifications: [{ descriptor: { id: "N1", index: 0 } }] },
    ];

    expect(read(log({ tool, invocations })).codes).toEqual(["run-failed"]);
    expect(read(log({ invocations })).codes).toEqual(["partial-scan"]);
  });

  it("is void where the second of two invocations failed", () => {
    const invocations = [{ executionSuccessful: true }, { executionSuccessful: false }];

    expect(read(log({ invocations })).reading.clean).toBe(false);
  });

  it.each(["none", "note"])("is not touched by a notification of level %s", (level) => {
    expect(read(invoked({ toolExecutionNotifications: [{ level }] })).codes).toEqual([]);
  });

  it("is partial where the tool warns", () => {
    const { reading, codes } = read(invoked({ toolExecutionNotifications: [{ level: "warning" }, {}] }));

    expect(codes).toEqual(["partial-scan"]);
    expect(reading.clean).toBe(true);
  });

  it("may end with another exit code than 0", () => {
    expect(read(invoked({ exitCode: 1 })).codes).toEqual([]);
  });
});
