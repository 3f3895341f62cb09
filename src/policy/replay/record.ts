import type { Known } from "../../domain/facts/known.ts";
import type { BaselineFact } from "../../domain/waiver/baseline.ts";
import type { PolicyText } from "../document/document.ts";
import type { EffectivePolicy } from "../effective.ts";

/** What an effective policy was made of, besides the platform's. */
export interface MergeRecord {
  readonly source: EffectivePolicy["source"];
  /** Texts, since a verdict says where in them a value stands. */
  readonly product: PolicyText | null;
  readonly base: PolicyText | null;
  readonly profile: Known<string> | null;
  readonly regulated: Known<boolean> | null;
  readonly baseline: BaselineFact | null;
}

/** All that a verdict came from but facts and platform policy, so that it is judged again years later. */
export interface ReplayRecord {
  readonly schemaVersion: 1;
  readonly event: string | null;
  /** RFC 3339 UTC. */
  readonly evaluatedAt: string;
  /** Stages that were judged; null: all that the policy has. */
  readonly stages: readonly number[] | null;
  readonly merge: MergeRecord;
}

/** The record of a verdict. */
export function recordOf(parts: Omit<ReplayRecord, "schemaVersion">): ReplayRecord {
  return { schemaVersion: 1, ...parts };
}
