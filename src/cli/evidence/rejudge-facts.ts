import { canonicalDigest } from "../../domain/digest/canonical.ts";
import { sha256Hex } from "../../domain/digest/sha256.ts";
import type { Rejudged } from "../../domain/evidence/lineage/account.ts";
import type { Lineage } from "../../domain/evidence/lineage/lineage.ts";
import type { GateEvaluation } from "../../domain/evidence/predicates/gate-evaluation-shape.ts";
import type { Facts } from "../../domain/facts/facts.ts";
import type { Verdict } from "../../domain/verdict/verdict.ts";
import type { PlatformPolicyFile } from "../../policy/document/policy-file.ts";
import { parseRecord } from "../../policy/replay/parse-record.ts";
import { rejudge } from "../../policy/replay/rejudge.ts";

/** Text of a file of the release by the sha256 of its bytes, whatever it is called; undefined: it did not come along. */
export type FactsByDigest = (sha256: string) => string | undefined;

/** Judges the recorded facts of every proved stage once more, where they and the policy of then came along. */
export function rejudgeStages(
  { links }: Lineage,
  textOf: FactsByDigest,
  platform: PlatformPolicyFile,
): readonly Rejudged[] {
  return links.flatMap(({ evaluation }) =>
    evaluation === null ? [] : [rejudged(evaluation, textOf, platform)],
  );
}

function rejudged(evaluation: GateEvaluation, textOf: FactsByDigest, platform: PlatformPolicyFile): Rejudged {
  const stage = evaluation.stage.id;
  const notHere = (words: string): Rejudged => ({ stage, state: "not-here", words });
  const [facts, record] = [evaluation.facts, evaluation.record].map((file) =>
    file === undefined ? undefined : textOf(file.digest.sha256),
  );
  if (facts === undefined) return notHere("its facts did not come along");
  if (record === undefined) return notHere("the record of what else was judged did not come along");
  if (platform.digest !== `sha256:${evaluation.policy.digest.sha256}`)
    return notHere(`it was judged by another platform policy than ${platform.path}`);
  const verdict = judge(platform, record, facts);
  const problem = typeof verdict === "string" ? verdict : differenceOf(verdict, evaluation);
  if (problem !== null) return { stage, state: "other", words: problem };
  return {
    stage,
    state: "same",
    words: `the recorded facts come to the signed result again: ${evaluation.result}`,
  };
}

/** The verdict, or why there is none: what is not facts at all cannot be judged. */
function judge(platform: PlatformPolicyFile, record: string, facts: string): Verdict | string {
  try {
    return rejudge(platform, parseRecord(record), JSON.parse(facts) as Facts);
  } catch (error) {
    return `the recorded facts cannot be judged: ${error instanceof Error ? error.message : "unknown"}`;
  }
}

function differenceOf(verdict: Verdict, evaluation: GateEvaluation): string | null {
  const stage = verdict.stages.find(({ id }) => id === evaluation.stage.id);
  if (stage === undefined) return "the recorded facts come to no such stage";
  const said = evaluation.checks.map(({ id, result, reason }) => [id, result, reason]);
  const found = stage.checks.map(({ id, result, reason }) => [id, result, reason]);
  const isSame = stage.result === evaluation.result && canonicalDigest(said) === canonicalDigest(found);
  return isSame ? null : `the recorded facts come to ${stage.result}, not to what was signed`;
}

/** Files of a release by their real digest, however many there are. */
export function byDigest(texts: readonly string[]): FactsByDigest {
  const known = new Map(texts.map((text) => [sha256Hex(text), text]));
  return (sha256) => known.get(sha256);
}
