import { type Rating, rate } from "../../domain/finding/severity.ts";
import type { Overrides } from "./invocations.ts";
import type { Rule } from "./rules.ts";
import type { WeighedResult } from "./schema.ts";

const kinds = new Set(["pass", "open", "informational", "notApplicable", "review", "fail"]);
const levels = new Set(["none", "note", "warning", "error"]);

/** The nature and the weight of a result. */
export interface Weight {
  readonly kind: string;
  readonly level: string;
  readonly isFinding: boolean;
  readonly securitySeverity: string | undefined;
  readonly rating: Rating;
  /** What is outside its vocabulary or contradicts itself. */
  readonly oddity: string | undefined;
}

/** Weighs a result; `override` is the level that the invocation gave to its rule, if any. */
export function weigh(result: WeighedResult, rule: Rule | undefined, override: string | undefined): Weight {
  const kind = result.kind ?? "fail";
  const level = resolveLevel(result.level, kind, override ?? rule?.level);
  const securitySeverity = result.properties?.["security-severity"] ?? rule?.securitySeverity;
  return {
    kind,
    level,
    securitySeverity,
    isFinding: isFailure(kind) || level !== "none",
    rating: rate({ level, securitySeverity }),
    oddity: oddityOf(kind, level),
  };
}

/** The level of a result (§3.27.10). */
function resolveLevel(written: string | undefined, kind: string, configured: string | undefined): string {
  if (written !== undefined) return written;
  return isFailure(kind) ? (configured ?? "warning") : "none";
}

/** A kind outside the vocabulary may be a failure. */
function isFailure(kind: string): boolean {
  return kind === "fail" || !kinds.has(kind);
}

function oddityOf(kind: string, level: string): string | undefined {
  if (!kinds.has(kind)) return `expected a kind of ${[...kinds].join(", ")}, found ${quote(kind)}`;
  if (!levels.has(level)) return `expected a level of ${[...levels].join(", ")}, found ${quote(level)}`;
  if (kind === "fail" || level === "none") return undefined;
  return `expected the level "none" beside the kind ${quote(kind)}, found ${quote(level)}`;
}

/** The overrides that apply to a result: those of its invocation, which the only one need not be named as (§3.48.6). */
export function overridesFor(
  result: WeighedResult,
  invocations: readonly Overrides[],
): Overrides | undefined {
  const index = result.provenance?.invocationIndex ?? (invocations.length === 1 ? 0 : -1);
  return invocations[index];
}

/** Band of a `security-severity`, as the records name it. */
export function bandOf(securitySeverity: string | undefined): string {
  if (securitySeverity === undefined) return "unset";
  const score = securitySeverity.trim() === "" ? Number.NaN : Number(securitySeverity);
  if (Number.isNaN(score)) return `notANumber:${securitySeverity}`;
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  if (score >= 4) return "medium";
  return score > 0 ? "low" : "none";
}

function quote(word: string): string {
  return JSON.stringify(word.slice(0, 40));
}
