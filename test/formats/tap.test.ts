import { describe, expect, it } from "vitest";
import { fixtureText, read } from "../support/readings.ts";

const good = fixtureText("tap");

function outcomes(...lines: string[]) {
  return read(`1..${lines.length}\n${lines.join("\n")}\n`).tests.map(({ outcome }) => outcome);
}

describe("tap", () => {
  it("tells each test of the outermost level", () => {
    expect(read(good).tests.map(({ name, outcome }) => [name, outcome])).toEqual([
      ["adds an item", "passed"],
      ["charges what is in it", "failed"],
      ["", "skipped"],
      ["ships abroad", "skipped"],
      ["__proto__", "passed"],
      ["closes #12", "passed"],
    ]);
  });

  it.each([
    ["ok 1", "passed"],
    ["ok", "passed"],
    ["not ok 1", "failed"],
    ["not ok 1 - a # TODO later", "skipped"],
    ["ok 1 - a # TODO later", "passed"],
    ["ok 1 - a # SKIP", "skipped"],
    ["not ok 1 - a # skip flaky", "skipped"],
    ["ok 1 # skipped: no disk", "skipped"],
    ["ok 1 - a #skip", "skipped"],
    ["not ok 1 - fix #todo list", "failed"],
    ["not ok 1 - a \\# TODO is text", "failed"],
    ["not ok 1 - todo", "failed"],
  ])("reads %j as %s", (line, outcome) => {
    expect(outcomes(line, "ok 2")[0]).toBe(outcome);
  });

  it("takes points in any order, and counts those without a number itself", () => {
    expect(read("1..3\nok 2\nok 3\nok 1\n").codes).toEqual([]);
    expect(read("1..3\nok\nok\nok\n").codes).toEqual([]);
  });

  it("says why a test failed as its YAML block does", () => {
    const told = read(fixtureText("tap", "node"));

    expect(told.tests[2]).toMatchObject({ name: "hook", outcome: "failed", message: "after hook" });
  });

  it("reads nothing in a YAML block", () => {
    expect(outcomes("ok 1\n  ---\n  not ok 2\n  Bail out!\n  1..9\n  ...", "ok 2")).toEqual([
      "passed",
      "passed",
    ]);
  });

  it("takes dashes for a YAML block only behind a point", () => {
    expect(read("1..2\nok 1\n# a\n  some text\n  ---\nok 2\n").codes).toEqual([]);
  });

  it.each([
    ["at once", "    not ok 1\n    1..1"],
    ["two levels down", "        not ok 1\n        1..1\n    ok 1\n    1..1"],
  ])("counts a test as failed that says ok while a subtest failed %s", (_, subtest) => {
    expect(outcomes(`${subtest}\nok 1 - a`, "ok 2")).toEqual(["failed", "passed"]);
  });

  it("excuses a subtest whose failure is a todo, or that lies in one", () => {
    expect(outcomes("    not ok 1 # TODO\n    1..1\nok 1", "ok 2")).toEqual(["passed", "passed"]);
    expect(outcomes("    not ok 1\n    1..1\nok 1 # SKIP", "ok 2")).toEqual(["skipped", "passed"]);
    expect(outcomes("        not ok 1\n    ok 1 # TODO\nok 1", "ok 2")).toEqual(["passed", "passed"]);
  });

  it.each([
    ["without a plan", fixtureText("tap", "no-plan")],
    ["shorter than its plan", fixtureText("tap", "plan-short")],
    ["longer than its plan", "1..1\nok 1\nok 2\n"],
    ["that bailed out of a subtest", "1..1\n    Bail out! no disk\nok 1\n"],
    ["with a plan that starts elsewhere", "2..3\nok 2\nok 3\n"],
    ["of one point and an empty plan", "1..0\nok 1\n"],
  ])("fails closed on a run %s", (_, report) => {
    expect(read(report).codes).toContain("run-failed");
    expect(read(report).reading.clean).toBe(false);
  });

  it("fails closed on a run that bailed out, and says why", () => {
    expect(read(fixtureText("tap", "bail-out")).reading.diagnostics[0]).toEqual({
      code: "run-failed",
      message: 'expected a run to its end, found "Bail out!" Couldn\'t connect to the database.',
      at: "line 4",
    });
  });

  it.each([
    ["a number twice", "1..2\nok 1\nok 1\n"],
    ["a number beyond the plan", "1..2\nok 1\nok 3\n"],
    ["the number zero", "1..2\nok 0\nok 1\n"],
    ["a second plan", "1..2\nok 1\nok 2\n1..2\n"],
  ])("fails closed on %s", (_, report) => {
    expect(read(report).codes).toEqual(["malformed"]);
  });

  it("fails closed on a YAML block without an end", () => {
    expect(read("1..1\nok 1\n  ---\n  at: 7\n").codes).toEqual(["truncated"]);
  });

  it("G3: fails closed when all was skipped", () => {
    expect(read(fixtureText("tap", "all-skipped")).codes).toEqual(["no-tests"]);
    expect(read("1..1\nok 1 # SKIP\n").codes).toEqual(["no-tests"]);
  });

  it("fails closed on a version that it does not know", () => {
    expect(read(`TAP version 15\n${good}`).codes).toEqual(["unsupported-version"]);
  });

  it("does not claim what go test prints", () => {
    expect(read("ok  \texample.org/cart\t0.012s\n").codes).toEqual(["unsupported-format"]);
  });

  it("fails closed on a NUL character", () => {
    expect(read("1..1\nok 1 - a\0b\n").codes).toEqual(["encoding"]);
  });
});
