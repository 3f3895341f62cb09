import type { Facts, ReportFact } from "../domain/facts/facts.ts";
import type { SourceNeed } from "../domain/facts/source-facts.ts";
import type { EvidenceKind } from "../domain/report/kind.ts";
import type { EffectivePolicy, SettingValue } from "./effective.ts";
import type { CheckOutcome } from "./outcome.ts";
import type { Settings } from "./settings.ts";

/** One value that policy sets for a check; `stricter` says which way a product may move it on its own. */
export interface Parameter {
  readonly description: string;
  readonly unit: string;
  /** Used where the platform policy says nothing. */
  readonly fallback: SettingValue;
  /** `words` from strictest to loosest, for a parameter that takes words. */
  readonly words?: readonly string[];
  readonly stricter: "higher" | "lower" | "earlier-word" | "fixed";
  /** Needs of the check that fall away under a word. */
  readonly spares?: Readonly<Record<string, readonly SourceNeed[]>>;
}

/** What a check gets to see. */
export interface CheckInput {
  readonly facts: Facts;
  readonly policy: EffectivePolicy;
  readonly settings: Settings;
  /** The time of the evaluation, RFC 3339 UTC. */
  readonly now: string;
}

/** One check: a pure function from facts to an outcome. The file is named after the id. */
export interface Check {
  readonly id: string;
  readonly title: string;
  readonly stage: 1 | 2 | 3 | 4;
  /** The evidence it is about, if it judges reports; unusable evidence is NOT_RUN before `evaluate` is asked. */
  readonly evidence: { readonly kind: EvidenceKind; readonly suite: string | null } | null;
  /** What it has to know about how the change came in; a check of stage 1 without it is about nothing. */
  readonly needs?: readonly SourceNeed[];
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly evaluate: (input: CheckInput, reports: readonly ReportFact[]) => CheckOutcome;
}
