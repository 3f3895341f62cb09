import { beforeAll, describe, expect, it } from "vitest";
import { sha256HexOfBytes } from "../../../../src/domain/digest/sha256.ts";
import { openExhibits } from "../../../../src/domain/evidence/lineage/exhibits.ts";
import type { Exhibit } from "../../../../src/domain/evidence/lineage/lineage.ts";
import { type EnvironmentRule, needsFor } from "../../../../src/domain/evidence/lineage/promotion-needs.ts";
import { walkLineage } from "../../../../src/domain/evidence/lineage/walk.ts";
import type { Approval } from "../../../../src/domain/evidence/predicates/approval.ts";
import { approvalKind } from "../../../../src/domain/evidence/predicates/approval.ts";
import { gateEvaluation } from "../../../../src/domain/evidence/predicates/gate-evaluation.ts";
import { statementOf } from "../../../../src/domain/evidence/predicates/judging.ts";
import { rollbackVerificationKind } from "../../../../src/domain/evidence/predicates/rollback-verification.ts";
import { verificationSummary } from "../../../../src/domain/evidence/predicates/verification-summary.ts";
import type { Statement } from "../../../../src/domain/evidence/statement.ts";
import { artefact, stageJudgement } from "../../../support/evidence-predicates.ts";
import { lineageRequest, releaseEvidence, signAs, trustIn } from "../../../support/release-evidence.ts";
import { checkVerdict, factsOf, stageVerdict, verdictOf } from "../../../support/verdicts.ts";

const later = ["approval", "rollback-verification"];
const base = trustIn();
const trust = {
  ...base,
  signers: {
    ...base.signers,
    signers: base.signers.signers.map((signer) => ({
      ...signer,
      predicates: [...signer.predicates, ...later],
    })),
  },
};
const dev: EnvironmentRule = { name: "dev" };
const prod: EnvironmentRule = {
  name: "prod",
  requires: ["rollback-certificate"],
  quorum: [{ role: "release-manager", n: 2 }],
};

let whole: readonly Exhibit[];
beforeAll(async () => {
  whole = (await releaseEvidence(signAs())).exhibits;
});

async function signed(statement: Statement, path: string): Promise<Exhibit> {
  return { path, bundle: await signAs()(statement, "judge-release") };
}

async function needs(exhibits: readonly Exhibit[], to: EnvironmentRule, before: EnvironmentRule | null) {
  const all = [...whole, ...exhibits];
  const lineage = await walkLineage(lineageRequest, all, trust);
  const evidence = await openExhibits(all, trust);
  return needsFor({ to, before, lineage, evidence, holders: () => ["@acme/release"] });
}

const shared = {
  policy: { uri: "x", digest: { sha256: base.policies.current.slice("sha256:".length) } },
  verifier: { id: stageJudgement().judge.id },
};
const pinned = { digest: { sha256: "a".repeat(64) } };

function approvalBy(person: string, some: Partial<Approval> = {}): Promise<Exhibit> {
  const predicate: Approval = {
    ...{ approvalId: person, request: pinned, decision: "approved", status: "approved" },
    approver: { name: person, uri: `https://api.github.com/user/${person}` },
    role: { name: "release-manager", source: "x" },
    ...{ meaning: "approval", decidedAt: "2026-11-21T10:00:00Z", decidedAtSource: "review" },
    ...{ authentication: { method: "github" }, requestor: { uri: "x" }, target: { environment: "prod" } },
    ...{ presented: [], rule: { required: 2, preventSelfReview: true, adminBypassAllowed: false } },
    ...shared,
    ...some,
  };
  return signed(statementOf(approvalKind.type, artefact, predicate), `approval-${person}`);
}

function certificate(some: object = {}): Promise<Exhibit> {
  const predicate = {
    ...{ mode: "drill", environment: "uat", from: pinned, to: pinned, trigger: "drill" },
    ...{ startedAt: "2026-11-20T10:00:00Z", verifiedAt: "2026-11-20T10:01:00Z", durationSeconds: 41 },
    ...{ objectiveSeconds: 300, dataMigration: { present: false }, expiresAt: "2026-12-20T10:00:00Z" },
    ...{ checks: [{ name: "smoke", result: "PASSED" }], result: "PASSED" },
    ...shared,
    ...some,
  };
  return signed(statementOf(rollbackVerificationKind.type, artefact, predicate), "certificate");
}

/** Stage 8 in an environment, as a later release will sign it. */
async function observed(environment: "dev" | "uat"): Promise<readonly Exhibit[]> {
  const stage = stageVerdict(8, "observe", [checkVerdict("slo.errors", "Errors")]);
  const verdict = verdictOf([stage], {
    policy: { ...verdictOf([]).policy, digest: base.policies.current },
  });
  const judgement = { ...stageJudgement(verdict, factsOf()), subject: artefact };
  const statement = gateEvaluation(judgement);
  const evaluation = await signed(
    { ...statement, predicate: { ...statement.predicate, environment } },
    "observed",
  );
  const inputs = [{ digest: { sha256: sha256HexOfBytes(evaluation.bundle) } }];
  const sum = verificationSummary(judgement, { resourceUri: "pkg:oci/payments-api", inputs });
  return sum === null ? [evaluation] : [evaluation, await signed(sum, "observed-summary")];
}

const unmet = async (exhibits: readonly Exhibit[]): Promise<readonly string[]> =>
  (await needs(exhibits, prod, dev)).filter(({ isMet }) => !isMet).map(({ what }) => what);

const everything = async () => [
  ...(await observed("dev")),
  await certificate(),
  await approvalBy("1"),
  await approvalBy("2"),
];

describe("what stands between an artefact and an environment", () => {
  it("is nothing before the first, where the chain is whole", async () => {
    expect((await needs([], dev, null)).every(({ isMet }) => isMet)).toBe(true);
  });

  it("is nothing where everything that the policy asks for is signed", async () => {
    expect(await unmet(await everything())).toEqual([]);
  });

  it("is all of it where nothing is", async () => {
    expect(await unmet([])).toEqual([
      "observed in dev",
      "rollback certificate",
      "approval by 2 release-manager",
    ]);
  });

  it("is how it did in the environment before, not in another", async () => {
    const [first, second, ...rest] = await everything();
    const elsewhere = await observed("uat");

    expect(first?.path).toBe("observed");
    expect(second?.path).toBe("observed-summary");
    expect(await unmet([...elsewhere, ...rest])).toEqual(["observed in dev"]);
  });

  it("is a certificate that says the way back is open, and that still counts", async () => {
    const others = (await everything()).filter(({ path }) => path !== "certificate");

    expect(await unmet([...others, await certificate({ result: "FAILED" })])).toEqual([
      "rollback certificate",
    ]);
    expect(await unmet([...others, await certificate({ expiresAt: "2026-11-21T10:00:00Z" })])).toEqual([
      "rollback certificate",
    ]);
  });

  it("is different people: one who approves twice is one", async () => {
    const others = (await everything()).filter(({ path }) => path !== "approval-2");

    expect(await unmet([...others, await approvalBy("1", { approvalId: "again" })])).toEqual([
      "approval by 2 release-manager",
    ]);
  });

  it.each([
    ["another role", { role: { name: "security-lead", source: "x" } }],
    ["another environment", { target: { environment: "uat" } }],
    ["a rejection", { decision: "rejected", status: "rejected" }],
  ] as const)("is no approval for %s", async (_, some) => {
    const others = (await everything()).filter(({ path }) => path !== "approval-2");

    expect(await unmet([...others, await approvalBy("2", some)])).toEqual(["approval by 2 release-manager"]);
  });

  it("is never met by what this version does not know", async () => {
    const strange = await needs(await everything(), { ...prod, requires: ["moon-phase"] }, dev);

    expect(strange.filter(({ isMet }) => !isMet).map(({ words }) => words)).toEqual([
      'the policy asks for "moon-phase", which this version does not know',
    ]);
  });
});
