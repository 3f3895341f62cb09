import { describe, expect, it } from "vitest";
import type { BuildInput } from "../../../src/domain/facts/facts.ts";
import { type CommitScan, replay, replayPolicy } from "../../../src/policy/replay/replay.ts";
import { policyFor } from "../../support/judging.ts";
import { known, unknown } from "../../support/known-facts.ts";
import { requested } from "../../support/source-facts.ts";

const now = "2026-11-21T10:00:00.000Z";
const { policy, needs, leftOut } = replayPolicy(policyFor("{}", "container"));

const floating = (reference: string): BuildInput => ({
  kind: "action",
  path: ".github/workflows/ci.yml",
  line: 3,
  reference,
  isPinned: false,
  expected: "a commit",
});
const scan = (...references: readonly string[]): CommitScan => ({
  buildInputs: references.map(floating),
  forbiddenPatterns: [],
  scannedFiles: 1,
});
const idsOf = (result: ReturnType<typeof replay>) => result.objections.map(({ id }) => id);

describe("a replay", () => {
  it("asks only what git and the API still know", () => {
    expect(leftOut).toEqual(expect.arrayContaining(["tests.unit", "coverage.line", "source.continuity"]));
    expect(policy.checks.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["source.codeowner-approval", "build.pinned-inputs"]),
    );
    expect(needs.has("reviews")).toBe(true);
    expect(needs.has("continuity")).toBe(false);
  });

  it("forgives with the ratchet what the base commit had, and nothing that the change brought", () => {
    const source = requested({});
    const old = replay({ source, head: scan("a/b@v1"), base: scan("a/b@v1"), policy, now });
    const added = replay({ source, head: scan("a/b@v1", "c/d@v2"), base: scan("a/b@v1"), policy, now });

    expect(old.objections.find(({ id }) => id === "build.pinned-inputs")).toMatchObject({ old: 1, own: 0 });
    expect(added.objections.find(({ id }) => id === "build.pinned-inputs")).toMatchObject({ old: 1, own: 1 });
    expect([old.strict, added.strict, added.ratchet]).toEqual(["fail", "fail", "fail"]);
  });

  it("attack: a request that nobody approved is not forgiven, though the one before had no approval either", () => {
    const result = replay({
      source: requested({ reviews: known([]) }),
      head: scan(),
      base: scan(),
      policy,
      now,
    });

    expect(idsOf(result)).toContain("source.codeowner-approval");
    expect(result.ratchet).toBe("fail");
  });

  it("forgives a template that was not there before", () => {
    const result = replay({
      source: requested({}, { template: known(null) }),
      head: scan(),
      base: scan(),
      policy,
      now,
    });

    expect(result.objections.find(({ id }) => id === "source.pull-request-template")).toMatchObject({
      old: 1,
      own: 0,
    });
  });

  it("leaves what nobody could read undecided, with the ratchet too", () => {
    const result = replay({
      source: requested({ files: unknown("outage") }),
      head: scan(),
      base: scan(),
      policy,
      now,
    });

    expect(result.objections).toContainEqual(
      expect.objectContaining({ id: "source.codeowner-approval", result: "ERROR" }),
    );
    expect(result.ratchet).not.toBe("pass");
  });

  it("says undecided where the change itself is unknown", () => {
    const source = { ...requested({}), change: unknown("outage") };

    expect(replay({ source, head: scan(), base: scan(), policy, now }).strict).not.toBe("pass");
  });
});
