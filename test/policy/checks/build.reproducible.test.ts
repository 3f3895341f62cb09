import { describe, expect, it } from "vitest";
import type { ArtefactFact, Difference } from "../../../src/domain/artifact/fact.ts";
import type { Facts } from "../../../src/domain/facts/facts.ts";
import type { EffectivePolicy } from "../../../src/policy/effective.ts";
import { evaluate } from "../../../src/policy/evaluate.ts";
import { checkIn, facts, now, policyFor } from "../../support/judging.ts";
import { waiverFact } from "../sample-findings.ts";

const packaged = policyFor("{}", "container");
const instance: EffectivePolicy = { ...packaged, source: "instance", productEvidence: { mode: "hosted" } };

const delivery = { state: "read", artifact: 1, sha256: "0".repeat(64), files: 3 } as const;

function subject(digit: string) {
  const digest = { sha256: digit.repeat(64) };
  return {
    state: "known",
    value: { name: "image", digest, mediaType: "m", platforms: [], others: [] },
  } as const;
}

const layer = ["linux/amd64", "layer 2", "app/info.json"];
const difference: Difference = {
  entries: [
    { at: layer, kind: "content", detail: "other values at /time" },
    { at: ["linux/amd64", "layer 1", "app/a.js"], kind: "metadata", detail: 'time "1" and "2"' },
  ],
  more: 0,
};

function artefact(
  some: Partial<ArtefactFact> = {},
  second = "a",
  found: Difference | null = null,
): ArtefactFact {
  return {
    ...{ type: "oci-layout", path: "image", plan: null, schema: null, delivery, subject: subject("a") },
    rebuild: { delivery, subject: subject(second), difference: found },
    ...some,
  };
}

function judge(some: Partial<Facts>, policy = instance) {
  return checkIn(evaluate(facts([], { jobs: [], ...some }), policy, now), "build.reproducible");
}

describe("build.reproducible", () => {
  it("is met when two builds made one digest", () => {
    expect(judge({ artefact: artefact() })).toMatchObject({
      result: "PASSED",
      summary: `two builds on two machines made sha256:${"a".repeat(64)}`,
    });
  });

  it("says of each difference what it is, where, and what to do", () => {
    expect(judge({ artefact: artefact({}, "b", difference) })).toMatchObject({
      result: "FAILED",
      reason: "differs",
      observed: { value: 2, unit: "differences" },
      problems: [
        {
          message: "content: other values at /time",
          at: "linux/amd64 › layer 2 › app/info.json",
          fix: expect.stringContaining("Write no time"),
          who: "Payments",
        },
        { message: 'metadata: time "1" and "2"', fix: expect.stringContaining("SOURCE_DATE_EPOCH") },
      ],
    });
  });

  it("is missed by a plan that is another, though the module is the same", () => {
    const withPlan = (digit: string) => {
      const { value } = subject("a");
      const plan = {
        role: "plan",
        name: "plan.bin",
        digest: { sha256: digit.repeat(64) },
        mediaType: "m",
      } as const;
      return { state: "known", value: { ...value, others: [plan] } } as const;
    };
    const rebuild = { delivery, subject: withPlan("2"), difference: null };

    expect(judge({ artefact: artefact({ subject: withPlan("1"), rebuild }) })).toMatchObject({
      result: "FAILED",
      problems: [{ message: "the digests differ, and nobody could tell in what" }],
    });
  });

  it("warns when a proved waiver covers all of it, and fails when one difference is left or only counted", () => {
    const dates = { requestedAt: "2026-11-10", expiresAt: "2026-12-01" };
    const waivers = (path: string) => [
      waiverFact({
        introducedAt: "2026-11-10T00:00:00Z",
        waiver: {
          ...dates,
          checks: ["build.reproducible"],
          scope: { findings: [{ ruleId: "content", path }], environments: [] },
        },
      }),
    ];
    const one: Difference = { entries: difference.entries.slice(0, 1), more: 0 };

    expect(judge({ artefact: artefact({}, "b", one), waivers: waivers("app/info.json") })).toMatchObject({
      result: "WARNED",
      reason: "waived",
    });
    expect(
      judge({ artefact: artefact({}, "b", difference), waivers: waivers("app/info.json") }).problems,
    ).toHaveLength(1);
    expect(
      judge({ artefact: artefact({}, "b", { ...one, more: 3 }), waivers: waivers("app/info.json") }),
    ).toMatchObject({
      result: "FAILED",
      problems: [{ message: "3 more differences" }],
    });
  });

  it("is not run when a build left nothing usable, and undecided when that could not be read (G3, G13)", () => {
    const refused = { state: "refused", reason: "truncated", message: "other bytes" } as const;
    const outage = { state: "unknown", cause: "outage", why: "no answer" } as const;
    const unusable = { state: "unknown", why: "a blob that is not there" } as const;
    const second = (some: object) =>
      artefact({ rebuild: { delivery, subject: subject("a"), difference: null, ...some } });

    expect(judge({ artefact: artefact({ delivery: refused }) })).toMatchObject({
      result: "NOT_RUN",
      reason: "truncated",
    });
    expect(judge({ artefact: artefact({ subject: unusable }) })).toMatchObject({
      result: "NOT_RUN",
      reason: "unusable",
    });
    expect(judge({ artefact: second({ delivery: outage, subject: outage }) })).toMatchObject({
      result: "ERROR",
      reason: "outage",
      problems: [{ who: "Assaygate defaults" }],
    });
    expect(judge({ artefact: second({ subject: unusable }) })).toMatchObject({ result: "NOT_RUN" });
    expect(judge({ artefact: artefact({ rebuild: null }) })).toMatchObject({
      result: "NOT_RUN",
      reason: "not-rebuilt",
    });
  });

  it("is about nothing before a merge and where the gate stands alone, and missed where a release packages nothing", () => {
    expect(judge({ event: "pull_request" })).toMatchObject({
      result: "NOT_APPLICABLE",
      reason: "not-packaged",
    });
    expect(judge({ event: "merge_group" })).toMatchObject({ result: "NOT_APPLICABLE" });
    expect(judge({ jobs: null })).toMatchObject({ result: "NOT_APPLICABLE", reason: "no-pipeline" });
    expect(judge({}, packaged)).toMatchObject({ result: "NOT_APPLICABLE", reason: "no-pipeline" });
    expect(judge({})).toMatchObject({ result: "NOT_RUN", reason: "not-packaged" });
  });
});
