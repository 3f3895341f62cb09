import { gateEvaluationKind } from "../predicates/gate-evaluation.ts";
import type { GateEvaluation } from "../predicates/gate-evaluation-shape.ts";
import {
  stageOf,
  type VerificationSummary,
  verificationSummaryKind,
} from "../predicates/verification-summary.ts";
import type { DigestSet } from "../statement.ts";
import type { Verified } from "../verify.ts";
import { ask, type Evidence } from "./exhibits.ts";
import type { LineageRequest, Link, LinkId, Proof } from "./lineage.ts";
import { breakFor, unlinked } from "./remedy.ts";

/** A stage of the gate as a link of the chain. */
export interface Stage {
  readonly id: LinkId;
  readonly number: number;
  readonly title: string;
  readonly about: Link["about"];
  /** Environment that it happened in; stages 5 to 8 only. */
  readonly environment?: string;
}

interface Pair {
  readonly summary: Proof<VerificationSummary>;
  readonly evaluation: Proof<GateEvaluation>;
}

/** Looks for a passing summary of a stage together with the evaluation that it sums up. */
export async function stageLink(
  stage: Stage,
  subject: DigestSet,
  evidence: Evidence,
  asked: { readonly request: LineageRequest; readonly commit: string },
): Promise<Link> {
  const { id, number, title, about } = stage;
  const link = { id, title, about, proofs: [], evaluation: null };
  const { request, commit } = asked;
  const [summaries, evaluations] = await Promise.all([
    ask({ ...summaryOf(stage), subject, commit }, evidence, request),
    ask({ ...evaluationOf(stage), subject, commit }, evidence, request),
  ]);
  if (summaries.proofs.length === 0) {
    const broken = breakFor(`passing summary of stage ${number} (${title})`, summaries.refusals);
    return { ...link, summary: broken.message, broken };
  }
  if (evaluations.proofs.length === 0) {
    const broken = breakFor(`evaluation of stage ${number} (${title})`, evaluations.refusals);
    return { ...link, summary: broken.message, broken };
  }
  const pairs = pairsOf(summaries.proofs, evaluations.proofs);
  const [pair] = pairs;
  if (pair === undefined) {
    const broken = unlinked(`no evaluation of stage ${number} is the one that its summary names by digest`);
    return { ...link, summary: broken.message, broken };
  }
  const { evaluation } = pair;
  return {
    ...link,
    summary: passedWords(evaluation.predicate),
    // All of them: another link may rest on what any of these summaries names.
    proofs: [...new Set(pairs.flatMap((one) => [one.summary, one.evaluation]))],
    evaluation: evaluation.predicate,
    broken: null,
  };
}

function summaryOf({ number, about }: Stage) {
  return {
    kind: verificationSummaryKind,
    concerns: (predicate: VerificationSummary) => stageOf(predicate) === number,
    objection: (predicate: VerificationSummary, verified: Verified) =>
      about === "commit" ? foreignResource(predicate, verified) : null,
  };
}

/** A summary for one place must not be used for another (SLSA, `resourceUri`). */
function foreignResource({ resourceUri }: VerificationSummary, { identity }: Verified): string | null {
  const own = `git+${identity.sourceRepository}`;
  if (resourceUri === own || resourceUri.startsWith(`${own}@`)) return null;
  return `expected a summary about ${own}, got one about ${JSON.stringify(resourceUri.slice(0, 200))}`;
}

function evaluationOf({ number, environment }: Stage) {
  return {
    kind: gateEvaluationKind,
    concerns: (predicate: GateEvaluation) =>
      predicate.stage.id === number && predicate.environment === environment,
    objection: ({ result, checks }: GateEvaluation) =>
      result === "PASSED" || result === "WARNED"
        ? null
        : `the stage is ${result} by ${checks.filter(({ required, result: own }) => required && own !== "PASSED").length} of its checks`,
  };
}

/** Each summary with the very evaluation that it names, under one policy at one time. */
function pairsOf(
  summaries: readonly Proof<VerificationSummary>[],
  evaluations: readonly Proof<GateEvaluation>[],
): readonly Pair[] {
  const pairs = summaries.flatMap((summary) => evaluations.map((evaluation) => ({ summary, evaluation })));
  return pairs.filter(({ summary: { predicate: sum }, evaluation }) => {
    const { predicate: own } = evaluation;
    const digests = [evaluation.statementDigest, evaluation.verified.digest];
    const names = sum.inputAttestations?.some(({ digest }) => digests.includes(digest.sha256)) ?? false;
    return (
      names && sum.policy.digest.sha256 === own.policy.digest.sha256 && sum.timeVerified === own.evaluatedAt
    );
  });
}

function passedWords({ checks, result }: GateEvaluation): string {
  const count = (word: GateEvaluation["checks"][number]["result"]): number =>
    checks.filter(({ result: own }) => own === word).length;
  const parts = [
    `${count("PASSED")} of ${checks.length} checks passed`,
    ...(count("WARNED") > 0 ? [`${count("WARNED")} with a warning`] : []),
    ...(count("NOT_APPLICABLE") > 0 ? [`${count("NOT_APPLICABLE")} not applicable`] : []),
  ];
  return `${result.toLowerCase()}: ${parts.join(", ")}`;
}
