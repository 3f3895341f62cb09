import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Facts, IdentifiedFinding, ReportFact } from "../../src/domain/facts/facts.ts";
import { type Severity, severities } from "../../src/domain/finding/severity.ts";
import type { EvidenceKind } from "../../src/domain/report/kind.ts";
import { evaluate } from "../../src/policy/evaluate.ts";
import {
  commit,
  facts,
  finding,
  findingsReport,
  now,
  policyFor,
  reading,
  report,
  verdictOn,
} from "../support/judging.ts";

const policy = policyFor();

describe("a verdict", () => {
  it("passes where everything is in order", () => {
    const verdict = evaluate(facts(), policy, now);

    expect(verdict).toMatchObject({ decision: "pass", reasonCode: "passed", commit, evaluatedAt: now });
    expect(verdict.stages.map(({ id, result }) => [id, result])).toEqual([
      [1, "PASSED"],
      [2, "PASSED"],
      [3, "PASSED"],
    ]);
  });

  it("names the reason of the first check that decided", () => {
    const verdict = evaluate(facts([findingsReport("sast", [finding("sast", "critical")])]), policy, now);

    expect(verdict).toMatchObject({ decision: "fail", reasonCode: "critical-findings" });
  });

  it("is undecided where a required check could not be decided", () => {
    expect(evaluate(facts([], { scannedFiles: 0 }), policy, now)).toMatchObject({
      decision: "undecided",
      reasonCode: "no-files",
    });
  });

  it("is undecided where nothing is checked at all", () => {
    expect(evaluate(facts(), { ...policy, checks: [] }, now)).toMatchObject({
      decision: "undecided",
      reasonCode: "nothing-checked",
    });
  });

  it("never passes a check that this version does not have", () => {
    const [first] = policy.checks;
    const unknown = { ...policy, checks: [...policy.checks, { ...first!, id: "future.check" }] };

    expect(evaluate(facts(), unknown, now)).toMatchObject({
      decision: "undecided",
      reasonCode: "unknown-check",
    });
  });
});

describe("what softens a miss", () => {
  const bad = facts([findingsReport("sast", [finding("sast", "critical")])]);
  const changed = (some: object) => ({
    ...policy,
    checks: policy.checks.map((check) => (check.id === "sast.findings" ? { ...check, ...some } : check)),
  });

  it.each([
    ["an advisory check warns", { advisory: true, required: false }, "WARNED", "advisory"],
    ["a check that is not yet effective warns", { effectiveOn: "2026-12-01" }, "WARNED", "not-yet-effective"],
    ["a check that became effective blocks", { effectiveOn: "2026-11-21" }, "FAILED", "critical-findings"],
  ])("%s", (_, some, result, reason) => {
    expect(verdictOn("sast.findings", bad, changed(some))).toMatchObject({ result, reason });
  });
});

describe("evidence", () => {
  it.each([
    ["missing", facts([], { reports: [] }), "missing"],
    [
      "broken",
      facts([
        report("sast", {
          reading: reading({
            clean: false,
            diagnostics: [{ code: "truncated", message: "cut off", at: "" }],
          }),
        }),
      ]),
      "truncated",
    ],
    ["foreign", facts([unbound("foreign")]), "foreign"],
    ["stale", facts([unbound("stale")]), "stale"],
    ["of a crashed tool", facts([unbound("crashed")]), "crashed"],
    ["without proof of its commit", facts([unbound("unproven")]), "unproven"],
  ])("that is %s makes the check NOT_RUN and the verdict fail", (_, all, reason) => {
    expect(verdictOn("sast.findings", all)).toMatchObject({ result: "NOT_RUN", reason });
    expect(evaluate(all, policy, now).decision).toBe("fail");
  });

  it("that is broken counts against good evidence of the same kind", () => {
    const reports = [
      report("sast"),
      report("sast", { path: "other", binding: { state: "unbound", reason: "foreign", message: "" } }),
    ];

    expect(verdictOn("sast.findings", facts(reports))).toMatchObject({ result: "NOT_RUN" });
  });

  it("made by the product does not do where an instance asks for a template job", () => {
    const container = { ...policyFor("{}", "container"), source: "instance" as const };

    expect(verdictOn("sast.findings", facts(), container)).toMatchObject({
      result: "NOT_RUN",
      reason: "origin",
    });
  });
});

function unbound(reason: "foreign" | "truncated" | "crashed" | "stale" | "unproven"): ReportFact {
  return report("sast", { binding: { state: "unbound", reason, message: "expected another" } });
}

const kinds: readonly EvidenceKind[] = [
  "sast",
  "dast",
  "lint",
  "secrets",
  "dependencies",
  "image",
  "iac",
  "accessibility",
];
const anyFinding: fc.Arbitrary<IdentifiedFinding> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    severity: fc.constantFrom<Severity[]>(...severities),
    rule: fc.constantFrom("a", "b", "__proto__"),
  })
  .map(({ kind, severity, rule }) => finding(kind, severity, { ruleId: rule }));
const anyReports = fc.array(anyFinding, { maxLength: 12 }).map((findings) =>
  kinds.map((kind) =>
    findingsReport(
      kind,
      findings.filter((entry) => entry.kinds[0] === kind),
    ),
  ),
);

describe("properties", () => {
  it("the same facts, policy and time give the same verdict", () => {
    void fc.assert(
      fc.property(anyReports, (reports) => {
        expect(evaluate(facts(reports), policyFor(), now)).toEqual(
          evaluate(facts(reports), policyFor(), now),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("the order of reports never changes a decision", () => {
    void fc.assert(
      fc.property(anyReports, fc.infiniteStream(fc.nat()), (reports, dice) => {
        const shuffled = [...facts(reports).reports].sort(() => (dice.next().value % 2 === 0 ? 1 : -1));
        const one = evaluate(facts(reports), policy, now);
        const other = evaluate({ ...facts(reports), reports: shuffled }, policy, now);

        expect(other.stages.map(outcome)).toEqual(one.stages.map(outcome));
      }),
      { numRuns: 50 },
    );
  });

  it("a new bad finding never improves a verdict", () => {
    const rank = { pass: 0, pending: 1, undecided: 1, fail: 2 };
    void fc.assert(
      fc.property(anyReports, anyFinding, (reports, extra) => {
        const worse: Facts = facts([
          ...reports,
          findingsReport(extra.kinds[0]!, [extra], { path: "one-more" }),
        ]);

        expect(rank[evaluate(worse, policy, now).decision]).toBeGreaterThanOrEqual(
          rank[evaluate(facts(reports), policy, now).decision],
        );
      }),
      { numRuns: 100 },
    );
  });
});

function outcome(stage: {
  id: number;
  result: string;
  checks: readonly { id: string; result: string; reason: string }[];
}): unknown {
  return [stage.id, stage.result, stage.checks.map(({ id, result, reason }) => [id, result, reason])];
}
