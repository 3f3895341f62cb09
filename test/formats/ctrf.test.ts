import { describe, expect, it } from "vitest";
import { changed, fixtureText, read } from "../support/readings.ts";
import { withReversedKeys } from "../support/reversed-keys.ts";

const good = changed("ctrf", {});

describe("ctrf", () => {
  it("tells each test with its outcome and why", () => {
    const { tests } = read(good);

    expect(tests).toHaveLength(5);
    expect(tests[1]).toEqual({
      suite: "/src/spec/cart.js",
      name: "cart charges what is in it",
      outcome: "failed",
      isFlaky: false,
      message: "AssertionError 99 == 100",
    });
  });

  it("reads the same whatever the order of its keys", () => {
    expect(read(withReversedKeys(good))).toEqual(read(good));
  });

  it("calls a test flaky that passed after a retry, whether the tool says so or not", () => {
    const told = read(fixtureText("ctrf", "retries"));

    expect(told.reading.tests).toMatchObject({ passed: 2, flaky: 2, errors: 1, skipped: 1 });
    expect(told.reading.disagreements).toEqual([]);
  });

  it("takes a path of suites for one name", () => {
    expect(read(fixtureText("ctrf", "retries")).tests[0]?.suite).toBe("checkout > payment");
  });

  it("counts what the tool could not map as an error", () => {
    expect(read(fixtureText("ctrf", "retries")).tests[2]).toMatchObject({
      outcome: "error",
      message: "interrupted",
    });
  });

  it.each(["PASSED", "ok", "", "__proto__", "constructor"])(
    "counts the unknown status %j as an error",
    (status) => {
      const told = read(changed("ctrf", { "/results/tests/0/status": status }));

      expect(told.codes).toEqual(["unknown-value"]);
      expect(told.reading.tests).toMatchObject({ passed: 1, errors: 1 });
      expect(told.reading.disagreements).toEqual([
        { name: "passed", reported: 2, counted: 1 },
        { name: "other", reported: 0, counted: 1 },
      ]);
    },
  );

  it.each([
    ["tests", 9],
    ["passed", 5],
    ["failed", 0],
    ["skipped", 1],
    ["pending", 0],
    ["other", 1],
    ["flaky", 3],
  ])("G5: says where the summary of %s is wrong", (name, reported) => {
    const { disagreements } = read(changed("ctrf", { [`/results/summary/${name}`]: reported })).reading;

    expect(disagreements).toMatchObject([{ name, reported }]);
  });

  it("G3: fails closed on zero tests, with and without totals", () => {
    expect(read(fixtureText("ctrf", "zero-tests")).codes).toEqual(["no-tests"]);
    expect(read(changed("ctrf", { "/results/tests": [] })).codes).toEqual(["totals-without-records"]);
  });

  it("fails closed on a version that it does not know", () => {
    expect(read(changed("ctrf", { "/specVersion": "2.0.0" })).codes).toEqual(["unsupported-version"]);
  });

  it.each([
    ["a test without a status", { "/results/tests/0/status": undefined }],
    ["a test without a name", { "/results/tests/0/name": undefined }],
    ["tests that are no list", { "/results/tests": {} }],
    ["a summary without failures", { "/results/summary/failed": undefined }],
    ["a total below zero", { "/results/summary/failed": -1 }],
    ["a flag that is a word", { "/results/tests/0/flaky": "no" }],
  ])("fails closed on %s", (_, changes) => {
    expect(read(changed("ctrf", changes)).codes).toEqual(["malformed"]);
  });

  it.each(["/results/tool", "/results/summary", "/results/tests"])(
    "does not claim a file without %s",
    (pointer) => {
      expect(read(changed("ctrf", { [pointer]: undefined })).codes).toEqual(["unsupported-format"]);
    },
  );
});
