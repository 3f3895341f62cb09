import { canonicalDigest, canonicalJson } from "../../domain/digest/canonical.ts";
import type { Facts } from "../../domain/facts/facts.ts";
import type { Verdict } from "../../domain/verdict/verdict.ts";
import { UserError } from "../../errors.ts";
import type { PlatformPolicyFile } from "../document/policy-file.ts";
import { parseRecord } from "./parse-record.ts";
import type { ReplayRecord } from "./record.ts";
import { rejudge } from "./rejudge.ts";

/** What a gate left: texts of its three files. */
export interface RecordedTexts {
  readonly verdict: string;
  readonly facts: string;
  readonly record: string;
}

/** A verdict that was come to twice. */
export interface Replayed {
  readonly verdict: Verdict;
  readonly facts: Facts;
  readonly record: ReplayRecord;
}

/** A run can be gone on with for a month; findings that became known meanwhile are in no verdict of then. */
const longestWaitMs = 24 * 3_600_000;

/** What the recorded verdict has to be about. */
export interface RecordedDemand {
  readonly commit: string;
  readonly event: string;
  readonly stages: readonly number[] | null;
  /** RFC 3339: when the run began, and now. */
  readonly from: string;
  readonly until: string;
}

/**
 * Judges once more what a gate recorded, by the platform policy of whoever asks. The verdict counts only if both are the same
 * to the last character, and if it is about this run. @throws {UserError} invalid-input
 */
export function replayRecorded(
  texts: RecordedTexts,
  platform: PlatformPolicyFile,
  demand: RecordedDemand,
): Replayed {
  const record = parseRecord(texts.record);
  const recorded = parseJson(texts.verdict, "verdict.json");
  // Its shape is the business of `evaluate`: the digest says that these are the facts of that verdict, and no others.
  const facts = parseJson(texts.facts, "facts.json") as Facts;
  const verdict = judgeAgain(platform, record, facts);
  if (canonicalJson(verdict) !== canonicalJson(recorded))
    throw refused("verdict.json", "the verdict that its facts come to", "another one");
  if (verdict.factsDigest !== canonicalDigest(facts))
    throw refused("facts.json", `facts of ${verdict.factsDigest}`, canonicalDigest(facts));
  requireThisRun({ verdict, facts, record }, demand);
  return { verdict, facts, record };
}

function judgeAgain(platform: PlatformPolicyFile, record: ReplayRecord, facts: Facts): Verdict {
  try {
    return rejudge(platform, record, facts);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw refused("facts.json", "facts that can be judged", "something else", cause);
  }
}

function requireThisRun({ verdict, facts, record }: Replayed, demand: RecordedDemand): void {
  const { commit, event, stages, from, until } = demand;
  const words = (list: readonly number[] | null): string => list?.join(", ") ?? "all";
  const pairs = [
    ["verdict.json", `commit ${commit}`, `commit ${verdict.commit}`],
    ["facts.json", `event ${event}`, `event ${facts.event}`],
    ["record.json", `event ${event}`, `event ${record.event}`],
    ["record.json", "policy of an instance", `policy of an ${record.merge.source}`],
    ["record.json", `stages ${words(stages)}`, `stages ${words(record.stages)}`],
    ["verdict.json", "decision pass", `decision ${verdict.decision}`],
  ] as const;
  for (const [at, expected, found] of pairs) if (expected !== found) throw refused(at, expected, found);
  const at = Date.parse(record.evaluatedAt);
  if (at < Date.parse(from) || at > Date.parse(until))
    throw refused("record.json", `a time between ${from} and ${until}`, record.evaluatedAt);
  if (at >= Date.parse(until) - longestWaitMs) return;
  throw refused(
    "record.json",
    `a verdict of the last ${longestWaitMs / 3_600_000} hours`,
    record.evaluatedAt,
  );
}

function parseJson(text: string, at: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw refused(at, "JSON", "something else", cause);
  }
}

function refused(at: string, expected: string, found: string, cause?: unknown): UserError {
  return new UserError("invalid-input", `expected ${expected}, found ${found}.`, {
    at,
    hint: "Nothing is signed. Run the whole workflow again.",
    cause,
  });
}
