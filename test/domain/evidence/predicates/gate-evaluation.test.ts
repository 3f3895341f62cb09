import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  gateEvaluation,
  gateEvaluationKind,
} from "../../../../src/domain/evidence/predicates/gate-evaluation.ts";
import { checkResults, decideStage } from "../../../../src/domain/verdict/result.ts";
import type { CheckVerdict } from "../../../../src/domain/verdict/verdict.ts";
import { publishedSchema } from "../../../support/attestation-schema.ts";
import { artefact, stageJudgement } from "../../../support/evidence-predicates.ts";
import { failingFacts } from "../../../support/failing-facts.ts";
import { failingVerdict } from "../../../support/failing-verdict.ts";
import {
  checkVerdict,
  factsOf,
  findingTotals,
  reportFact,
  stageVerdict,
  verdictOf,
} from "../../../support/verdicts.ts";

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);

const anyCheck: fc.Arbitrary<CheckVerdict> = fc
  .record({
    result: fc.constantFrom(...checkResults),
    required: fc.boolean(),
    reason: fc.string({ minLength: 1 }),
    observed: fc.option(
      fc.record({
        value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string()),
        unit: fc.string({ minLength: 1 }),
      }),
      { nil: undefined },
    ),
    findings: fc.option(
      fc.nat().map((high) => findingTotals({ high })),
      { nil: undefined },
    ),
    evidence: fc.array(
      fc.record({
        path: fc.string({ minLength: 1 }),
        sha256: hex,
        format: fc.option(fc.string()),
        tool: fc.option(fc.string()),
      }),
      { maxLength: 3 },
    ),
    waivers: fc.array(fc.string({ minLength: 1 }), { maxLength: 2 }),
  })
  .map(({ observed, findings, ...some }) =>
    checkVerdict("x", "X", { ...some, ...(observed && { observed }), ...(findings && { findings }) }),
  );

const anyStage = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.array(anyCheck, { minLength: 1, maxLength: 6 }))
  .map(([id, checks]) =>
    stageVerdict(
      id,
      `stage ${id}`,
      checks.map((check, index) => ({ ...check, id: `check.${index}` })),
    ),
  );

const errorsOf = publishedSchema("gate-evaluation");

describe("a gate evaluation", () => {
  it("holds to its published schema, and reads back as it was written, whatever the verdict is", () => {
    fc.assert(
      fc.property(anyStage, (stage) => {
        const { predicate } = gateEvaluation(stageJudgement(verdictOf([stage])));

        expect(errorsOf(predicate)).toEqual([]);
        const written = JSON.parse(JSON.stringify(predicate));
        expect(gateEvaluationKind.parse(written)).toEqual(written);
        expect(predicate.result).toBe(decideStage(stage.checks));
      }),
      { numRuns: 50 },
    );
  });

  it("says of a bad day all that the verdict says", () => {
    const verdict = failingVerdict();
    const { predicate } = gateEvaluation(stageJudgement(verdict, failingFacts(), 1));

    expect(errorsOf(predicate)).toEqual([]);
    expect(predicate.checks.map(({ id, result }) => [id, result])).toEqual(
      verdict.stages[1]?.checks.map(({ id, result }) => [id, result]),
    );
  });

  it("names the product where one report of the product is among the evidence", () => {
    const [own, template] = [reportFact("junit.xml"), reportFact("scan.sarif", { origin: "template" })];
    const evidence = [own, template].map(({ path, sha256 }) => ({ path, sha256, format: null, tool: null }));
    const originWith = (used: typeof evidence) => {
      const stage = stageVerdict(3, "quality-security", [checkVerdict("x.y", "X", { evidence: used })]);
      const facts = factsOf({ reports: [own, template] });
      return gateEvaluation(stageJudgement(verdictOf([stage]), facts)).predicate.checks[0]?.origin;
    };

    expect(originWith(evidence)).toBe("product");
    expect(originWith(evidence.slice(1))).toBe("template");
    expect(originWith([])).toBeUndefined();
  });

  it.each([
    ["a result that its checks do not come to", { result: "PASSED" }],
    ["no checks", { checks: [] }],
    ["no policy digest", { policy: { uri: "x" } }],
    ["no facts", { facts: null }],
    ["a time of another zone", { evaluatedAt: "2026-11-21T10:00:00+01:00" }],
  ])("is refused with %s", (_, change) => {
    const { predicate } = gateEvaluation(stageJudgement(failingVerdict(), factsOf(), 1));

    expect(() => gateEvaluationKind.parse({ ...predicate, ...change })).toThrow();
  });

  it("is refused if it judges one check twice, so that a bad result hides behind a good one", () => {
    const { predicate } = gateEvaluation(stageJudgement());
    const checks = [...predicate.checks, ...predicate.checks.slice(0, 1)];

    expect(() => gateEvaluationKind.parse({ ...predicate, checks })).toThrow("each check once");
  });

  it("is read without what is not known, and with null as absent", () => {
    const { predicate } = gateEvaluation({ ...stageJudgement(), subject: artefact });

    expect(gateEvaluationKind.parse({ ...predicate, later: { a: 1 }, environment: null })).toEqual(predicate);
  });

  it("tells a verifier who speaks and by which policy", () => {
    const judgement = stageJudgement();
    const { predicate } = gateEvaluation(judgement);

    expect(gateEvaluationKind.claims(predicate).verifierId).toBe(judgement.judge.id);
    expect(gateEvaluationKind.claims(predicate).policyDigest).toBe(judgement.verdict.policy.digest);
    expect(gateEvaluationKind.claims(predicate).expiresAt).toBeNull();
  });
});
