import { describe, expect, it } from "vitest";
import type { Facts } from "../../../src/domain/facts/facts.ts";
import { findForbidden } from "../../../src/domain/source/forbidden.ts";
import { facts, verdictOn } from "../../support/judging.ts";

function source(text: string): Facts {
  return facts([], { forbiddenPatterns: findForbidden("src/a.ts", text) });
}

describe("code.forbidden-patterns", () => {
  it("passes on clean source", () => {
    expect(verdictOn("code.forbidden-patterns", source("const a = 1;")).result).toBe("PASSED");
  });

  it.each([
    ["console.log(1);", "no debug statement"],
    ["// TODO", "no TODO comment"],
    ['const password = "hunter2-hunter2";', "no secret in the source"],
  ])("refuses %s", (text, expected) => {
    expect(verdictOn("code.forbidden-patterns", source(text))).toMatchObject({
      result: "FAILED",
      problems: [{ at: "src/a.ts:1", message: expect.stringContaining(expected) }],
    });
  });

  it("never repeats what looks like a secret", () => {
    expect(
      JSON.stringify(verdictOn("code.forbidden-patterns", source('const password = "hunter2-hunter2";'))),
    ).not.toContain("hunter2");
  });

  it("is undecided where the scope matches no file", () => {
    expect(verdictOn("code.forbidden-patterns", facts([], { scannedFiles: 0 }))).toMatchObject({
      result: "ERROR",
      reason: "no-files",
    });
  });
});
