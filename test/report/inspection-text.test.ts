import { describe, expect, it } from "vitest";
import { inspectionOf } from "../../src/report/inspection.ts";
import { renderInspection } from "../../src/report/inspection-text.ts";
import { reading } from "../support/judging.ts";

describe("an inspection for a terminal", () => {
  it("says first whether the report can be relied on, then what it holds", () => {
    const tests = { total: 3, passed: 2, failed: 1, errors: 0, skipped: 0, flaky: 0 };
    const text = renderInspection(
      inspectionOf("junit.xml", reading({ format: "junit", kinds: ["tests"], tests })),
    );

    expect(text).toBe(
      "junit.xml: clean\n  junit (tests), written by tool 1.0.0\n  tests: total 3, passed 2, failed 1, errors 0, skipped 0, flaky 0\n",
    );
  });

  it("G1: keeps what a report says on its own line", () => {
    const diagnostics = [{ code: "malformed", message: "found\n::error::x", at: "" }] as const;
    const text = renderInspection(inspectionOf("a\n::error::b", reading({ clean: false, diagnostics })));

    expect(text.split("\n").filter((line) => line.trimStart().startsWith("::"))).toEqual([]);
  });
});
