import * as z from "zod";
import type { Statement } from "../statement.ts";
import { effectivePolicyOf, policyOf, type StageJudgement, statementOf, verifierOf } from "./judging.ts";
import { predicateKind } from "./kind.ts";
import {
  effectivePolicyField,
  Moment,
  Pinned,
  Policy,
  policyDigestOf,
  Text,
  Verifier,
  verifierIdOf,
} from "./shapes.ts";

const levelPattern = /^ASSAYGATE_STAGE_[1-8]$/;

/** SLSA verification summary v1, with the digests without which it could not be judged again. */
export const VerificationSummary = z
  .object({
    verifier: Verifier,
    timeVerified: Moment,
    resourceUri: Text,
    policy: Policy,
    inputAttestations: z.array(Pinned).optional(),
    verificationResult: z.enum(["PASSED", "FAILED"]),
    verifiedLevels: z.array(Text).min(1),
    slsaVersion: Text.optional(),
    [effectivePolicyField]: Pinned.optional(),
  })
  .refine(
    ({ verificationResult, verifiedLevels }) =>
      verificationResult === (verifiedLevels.includes("FAILED") ? "FAILED" : "PASSED"),
    { error: "expected the level FAILED if it failed, and only then" },
  );
export type VerificationSummary = z.infer<typeof VerificationSummary>;

export const verificationSummaryKind = predicateKind({
  name: "verification-summary",
  type: "https://slsa.dev/verification_summary/v1",
  pinsCommit: true,
  subjects: "either",
  shape: VerificationSummary,
  verifierId: verifierIdOf,
  policyDigest: policyDigestOf,
});

/** Level that a passed stage has in `verifiedLevels`. */
export const stageLevel = (stage: number): string => `ASSAYGATE_STAGE_${stage}`;

/** Stage that a summary says was passed; null: it says that of none, or not of one alone. */
export function stageOf({ verificationResult, verifiedLevels }: VerificationSummary): number | null {
  const [level, ...others] = verifiedLevels.filter((word) => levelPattern.test(word));
  if (verificationResult !== "PASSED" || level === undefined || others.length > 0) return null;
  return Number(level.at(-1));
}

export interface SummaryInput {
  /** `git+https://…` of the repository, or the artefact's own address. */
  readonly resourceUri: string;
  /** All statements that the stage rests on, by the digest of their bundle: its evaluation among them. */
  readonly inputs: readonly Pinned[];
}

/**
 * Says that a stage was passed; null where it was not: a stage that failed or could not be decided has no summary
 * (docs/adr/0018), so that nobody gains by dropping one.
 */
export function verificationSummary(
  judgement: StageJudgement,
  { resourceUri, inputs }: SummaryInput,
): Statement<VerificationSummary> | null {
  const { verdict, stage, judge, subject } = judgement;
  if (stage.result !== "PASSED" && stage.result !== "WARNED") return null;
  return statementOf(verificationSummaryKind.type, subject, {
    verifier: verifierOf(judge),
    timeVerified: verdict.evaluatedAt,
    resourceUri,
    policy: policyOf(judgement),
    inputAttestations: [...inputs],
    verificationResult: "PASSED",
    verifiedLevels: [stageLevel(stage.id)],
    slsaVersion: "1.2",
    [effectivePolicyField]: effectivePolicyOf(verdict),
  });
}
