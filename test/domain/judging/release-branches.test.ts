import { describe, expect, it } from "vitest";
import { isReleaseRef } from "../../../src/domain/judging/release-branches.ts";
import { ReleaseBranches } from "../../../src/policy/platform/release-branches.ts";

describe("a release branch", () => {
  it.each([
    ["refs/heads/release/1.x", ["release/*"], true],
    ["refs/heads/release/1.x", ["release/1.x"], true],
    ["refs/heads/release/1.x/evil", ["release/*"], false],
    ["refs/heads/release", ["release/*"], false],
    ["refs/heads/prerelease/1.x", ["release/*"], false],
    ["refs/tags/release/1.x", ["release/*"], false],
    ["refs/heads/release/1.x", [], false],
    ["refs/heads/{release,x}/1", ["release/*"], false],
  ])("%s by %j: %s", (ref, patterns, expected) => {
    expect(isReleaseRef(ref, patterns)).toBe(expected);
  });

  it("is matched in no time, whatever somebody called it", () => {
    const begun = performance.now();
    for (const name of ["a".repeat(100_000), "release/".repeat(30), `release/${"*".repeat(240)}`])
      isReleaseRef(`refs/heads/${name}`, ["release/*"]);

    expect(performance.now() - begun).toBeLessThan(200);
  });
});

describe("the list of release branches in a policy", () => {
  it.each([["release/1.x"], ["release/*"], ["v1"]])("takes %s", (name) => {
    expect(ReleaseBranches.safeParse([name]).success).toBe(true);
  });

  it.each([["*"], ["**"], ["/x"], ["!main"], ["rel*ease"], ["release/**"], ["{a,b}"], [""], ["release/*/x"]])(
    "does not take %s, which could name any branch",
    (name) => {
      expect(ReleaseBranches.safeParse([name]).success).toBe(false);
    },
  );
});
