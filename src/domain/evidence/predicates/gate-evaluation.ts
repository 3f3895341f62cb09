import type { Facts } from "../../facts/facts.ts";
import type { CheckVerdict, EvidenceReference } from "../../verdict/verdict.ts";
import type { Statement } from "../statement.ts";
import { GateEvaluation } from "./gate-evaluation-shape.ts";
import {
  effectivePolicyOf,
  factsPath,
  hexOf,
  policyOf,
  type StageJudgement,
  statementOf,
  verifierOf,
} from "./judging.ts";
import { predicateKind } from "./kind.ts";
import { ownType } from "./own-type.ts";
import { type Pinned, type Pointer, policyDigestOf, verifierIdOf } from "./shapes.ts";

export const gateEvaluationKind = predicateKind({
  name: "gate-evaluation",
  type: ownType("gate-evaluation"),
  pinsCommit: true,
  subjects: "either",
  shape: GateEvaluation,
  verifierId: verifierIdOf,
  policyDigest: policyDigestOf,
});

/** Says everything that one stage of a verdict came to. */
export function gateEvaluation(
  judgement: StageJudgement,
  inputs: readonly Pinned[] = [],
): Statement<GateEvaluation> {
  const { verdict, stage, facts, judge, subject } = judgement;
  const { owner } = verdict;
  return statementOf(gateEvaluationKind.type, subject, {
    verifier: verifierOf(judge),
    policy: policyOf(judgement),
    effectivePolicy: effectivePolicyOf(verdict),
    facts: factsOf(verdict.factsDigest),
    ...(judgement.record !== undefined && { record: recordOf(judgement.record) }),
    invocationId: judge.invocationId,
    evaluatedAt: verdict.evaluatedAt,
    stage: { id: stage.id, name: stage.name },
    owner: { name: owner.name, uri: owner.contact },
    result: stage.result,
    checks: stage.checks.map((check) => checkOf(check, facts)),
    ...(inputs.length > 0 && { inputAttestations: [...inputs] }),
  });
}

function factsOf(digest: string): Pinned {
  return { name: factsPath(digest), digest: { sha256: hexOf(digest) }, mediaType: "application/json" };
}

function recordOf({ path, sha256 }: { readonly path: string; readonly sha256: string }): Pinned {
  return { name: path, digest: { sha256 }, mediaType: "application/json" };
}

function checkOf(check: CheckVerdict, facts: Facts): GateEvaluation["checks"][number] {
  const { id, required, result, reason, observed, threshold, findings, evidence, waivers } = check;
  return {
    id,
    required,
    result,
    reason,
    ...originOf(evidence, facts),
    ...(observed !== undefined && { observed: { value: observed.value, unit: observed.unit } }),
    ...(threshold !== undefined && {
      threshold: { operator: threshold.operator, value: threshold.value, origin: threshold.origin.at },
    }),
    ...(findings !== undefined && { findings: { ...findings } }),
    ...(evidence.length > 0 && { evidence: evidence.map(reportOf) }),
    ...(waivers.length > 0 && { waivers: waivers.map((waiver) => waiverOf(waiver, facts)) }),
  };
}

/** One report of the product among them makes the evidence the product's. */
function originOf(
  evidence: readonly EvidenceReference[],
  { reports }: Facts,
): Pick<GateEvaluation["checks"][number], "origin"> {
  const used = reports.filter((report) =>
    evidence.some(({ path, sha256 }) => report.path === path && report.sha256 === sha256),
  );
  if (used.length === 0) return {};
  return { origin: used.every(({ origin }) => origin === "template") ? "template" : "product" };
}

function reportOf({ path, sha256, format, tool }: EvidenceReference): Pinned {
  const annotations = { ...(format !== null && { format }), ...(tool !== null && { tool }) };
  return { name: path, digest: { sha256 }, annotations };
}

function waiverOf(id: string, { waivers }: Facts): Pointer {
  const file = waivers.find(({ waiver }) => waiver.id === id);
  if (file === undefined) return { name: id, uri: `waiver:${id}` };
  return { name: id, uri: file.path, digest: { sha256: file.sha256 } };
}
