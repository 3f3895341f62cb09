import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lintPolicy } from "../../../src/policy/review/lint.ts";

const shipped = readFileSync("policy/platform.yml", "utf8");

function errors(text: string): string[] {
  return lintPolicy({ platform: { path: "p.yml", text }, product: null, profile: null })
    .filter(({ level }) => level === "error")
    .map(({ message, hint }) => `${message} ${hint}`);
}

describe("a policy that requires what no run can know", () => {
  it("is an error that names check, fact and events, and what to do", () => {
    const text = shipped.replace(
      "bypassActors: { default: noted, oneOf: [proved, noted] }",
      "bypassActors: proved",
    );

    expect(errors(text)).toEqual(
      ["bypass-actors", "classic-protection", "posture"].map(
        (need) =>
          `profile repository: source.branch-protection requires ${need}, which no run on pull_request, merge_group, push can know. It is known by posture only, which takes an organisation's instance; set bypassActors: noted for repositories on their own.`,
      ),
    );
  });

  it("is none where an instance publishes posture, where the check advises, or where it is not required", () => {
    const own = "source.continuity: { values: { bypasses: { default: noted, oneOf: [proved, noted] } } }";

    expect(errors(shipped)).toEqual([]);
    expect(errors(shipped.replace("defaultProfile: repository\n", ""))).toEqual([]);
    expect(errors(shipped.replace(own, "source.continuity: { advisory: true }"))).toEqual([]);
    expect(errors(shipped.replace(own, "source.continuity: { required: false }"))).toEqual([]);
    expect(errors(shipped.replace(own, "source.continuity: {}"))).toEqual([
      expect.stringContaining("source.continuity requires posture"),
    ]);
  });
});
