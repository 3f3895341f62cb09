import { approvalKind } from "./approval.ts";
import { approvalRequestKind } from "./approval-request.ts";
import { changeRecordKind } from "./change-record.ts";
import { cycloneDxKind, openVexKind, releaseKind, spdxKind } from "./documents.ts";
import { gateEvaluationKind } from "./gate-evaluation.ts";
import type { PredicateKind } from "./kind.ts";
import { operationKind } from "./operation.ts";
import { promotionKind } from "./promotion.ts";
import { provenanceKind } from "./provenance.ts";
import { rollbackVerificationKind } from "./rollback-verification.ts";
import { testResultKind } from "./test-result.ts";
import { verificationSummaryKind } from "./verification-summary.ts";
import { vulnsKind } from "./vulns.ts";
import { waiverKind } from "./waiver.ts";

/** Every kind of predicate that is written or read here. */
export const predicateKinds: readonly PredicateKind[] = [
  gateEvaluationKind,
  waiverKind,
  approvalRequestKind,
  approvalKind,
  promotionKind,
  changeRecordKind,
  rollbackVerificationKind,
  operationKind,
  verificationSummaryKind,
  provenanceKind,
  testResultKind,
  vulnsKind,
  cycloneDxKind,
  spdxKind,
  openVexKind,
  releaseKind,
];

/** Other spellings of a type that tools write for the same document. */
const spellings: readonly (readonly [RegExp, PredicateKind])[] = [
  [/^https:\/\/cyclonedx\.org\/bom\/v1\.\d{1,2}$/, cycloneDxKind],
  [/^https:\/\/spdx\.dev\/Document\/v(?:2\.[23]|3(?:\.\d{1,2}){0,2})$/, spdxKind],
  [/^https:\/\/openvex\.dev\/ns\/v\d{1,3}(?:\.\d{1,3}){0,2}$/, openVexKind],
  [/^https:\/\/in-toto\.io\/attestation\/release\/v0\.1$/, releaseKind],
];

/** The kind of a predicate type; undefined: nobody here knows what such a predicate says. */
export function predicateFor(type: string): PredicateKind | undefined {
  return (
    predicateKinds.find((kind) => kind.type === type) ??
    spellings.find(([pattern]) => pattern.test(type))?.[1]
  );
}
