import { gateEvaluationKind } from "../predicates/gate-evaluation.ts";
import type { GateEvaluation } from "../predicates/gate-evaluation-shape.ts";
import type { Pinned } from "../predicates/shapes.ts";
import {
  stageOf,
  type VerificationSummary,
  verificationSummaryKind,
} from "../predicates/verification-summary.ts";
import type { DigestSet } from "../statement.ts";
import type { Verified } from "../verify.ts";
import { type Answer, ask, type Evidence } from "./exhibits.ts";
import { type FindInput, faultOf } from "./inputs.ts";
import type { Break, LineageRequest, Link, LinkId, Proof } from "./lineage.ts";
import { breakFor, unlinked, unproved } from "./remedy.ts";

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

/** The chain that a link belongs to. */
export interface Asked {
  readonly request: LineageRequest;
  readonly commit: string;
  readonly find: FindInput;
  /** The stage that this one must rest on, as far as it is proved; null: the chain begins here. */
  readonly before: Link | null;
}

/** Looks for a passing summary of a stage together with the evaluation that it sums up, and everything that both rest on. */
export async function stageLink(
  stage: Stage,
  subject: DigestSet,
  evidence: Evidence,
  asked: Asked,
): Promise<Link> {
  const { id, title, about } = stage;
  const link = { id, title, about, proofs: [], evaluation: null };
  const { request, commit } = asked;
  const [summaries, evaluations] = await Promise.all([
    ask({ ...summaryOf(stage), subject, commit }, evidence, request),
    ask({ ...evaluationOf(stage), subject, commit }, evidence, request),
  ]);
  const pairs = pairsOf(summaries.proofs, evaluations.proofs);
  const grounded = await groundedOf(pairs, asked);
  const [pair] = grounded.pairs;
  if (pair === undefined) {
    const broken = breakOf(stage, { summaries, evaluations, pairs, fault: grounded.fault });
    return { ...link, summary: broken.message, broken };
  }
  const { evaluation } = pair;
  return {
    ...link,
    summary: passedWords(evaluation.predicate),
    // All of them: another link may rest on what any of these summaries names.
    proofs: [...new Set(grounded.pairs.flatMap((one) => [one.summary, one.evaluation]))],
    evaluation: evaluation.predicate,
    broken: null,
  };
}

interface Found {
  readonly summaries: Answer<VerificationSummary>;
  readonly evaluations: Answer<GateEvaluation>;
  readonly pairs: readonly Pair[];
  readonly fault: Break | null;
}

function breakOf({ number, title }: Stage, { summaries, evaluations, pairs, fault }: Found): Break {
  if (summaries.proofs.length === 0)
    return breakFor(`passing summary of stage ${number} (${title})`, summaries.refusals);
  if (evaluations.proofs.length === 0)
    return breakFor(`evaluation of stage ${number} (${title})`, evaluations.refusals);
  if (pairs.length === 0 || fault === null)
    return unlinked(`no evaluation of stage ${number} is the one that its summary names by digest`);
  return { ...fault, message: `stage ${number} (${title}): ${fault.message}` };
}

interface Grounded {
  readonly pairs: readonly Pair[];
  /** Why the first of the others leads nowhere. */
  readonly fault: Break | null;
}

/** Pairs of which everything is proved that they rest on, the stage before among it. */
async function groundedOf(pairs: readonly Pair[], { find, before }: Asked): Promise<Grounded> {
  const faults: Break[] = [];
  const kept: Pair[] = [];
  for (const pair of pairs) {
    const inputs = [pair.summary, pair.evaluation].flatMap(
      ({ predicate }) => predicate.inputAttestations ?? [],
    );
    const fault = await faultOf(inputs, find);
    const broken = fault === null ? predecessorBreak(inputs, before) : unproved(fault);
    if (broken === null) kept.push(pair);
    else faults.push(broken);
  }
  return { pairs: kept, fault: faults[0] ?? null };
}

/** A stage starts only where the one before was passed: it names that stage's summary, which is proved itself. */
function predecessorBreak(inputs: readonly Pinned[], before: Link | null): Break | null {
  if (before === null) return null;
  if (before.broken !== null)
    return {
      ...before.broken,
      kind: "unreachable",
      message: `the stage before (${before.title}) is not proved`,
    };
  const summaries = before.proofs.filter(
    ({ verified }) => verified.statement.predicateType === verificationSummaryKind.type,
  );
  const digests = summaries.flatMap(({ statementDigest, verified }) => [statementDigest, verified.digest]);
  return inputs.some(({ digest }) => digests.includes(digest.sha256))
    ? null
    : unlinked(`it names no summary of the stage before (${before.title}) that is proved`);
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
