import { describe, expect, it } from "vitest";
import type { BuildInput } from "../../../src/domain/facts/facts.ts";
import { facts, verdictOn } from "../../support/judging.ts";

const floating: BuildInput = {
  kind: "action",
  path: ".github/workflows/ci.yml",
  line: 7,
  reference: "actions/checkout@v4",
  isPinned: false,
  expected: "actions/checkout@<40-hex commit> # v4",
};

describe("build.pinned-inputs", () => {
  it("passes where every input is pinned", () => {
    expect(verdictOn("build.pinned-inputs", facts()).result).toBe("PASSED");
  });

  it("names each floating input with what would pin it", () => {
    expect(verdictOn("build.pinned-inputs", facts([], { buildInputs: [floating] }))).toMatchObject({
      result: "FAILED",
      reason: "floating-inputs",
      problems: [
        {
          at: ".github/workflows/ci.yml:7",
          fix: expect.stringContaining("<40-hex commit>"),
          fingerprint: expect.any(String),
        },
      ],
    });
  });

  it("does not apply where nothing is built", () => {
    expect(verdictOn("build.pinned-inputs", facts([], { buildInputs: [] })).result).toBe("NOT_APPLICABLE");
  });
});
