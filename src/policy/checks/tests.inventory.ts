import type { ReportFact } from "../../domain/facts/facts.ts";
import type { Inventory } from "../../domain/verdict/verdict.ts";
import type { Check, CheckInput } from "../check.ts";
import { inventoryOf } from "../judge/inventory.ts";
import { type CheckOutcome, failed, notApplicable, passed, referTo, warned } from "../outcome.ts";
import { type Miss, missFingerprint, siftMisses } from "../waivers/waive.ts";

/**
 * Tests and measured lines that vanished since the merge base. The product's own code writes these reports, so
 * deleting a failing test, or taking a file out of coverage, must at least show (design §7, origin).
 */
export const check: Check = {
  id: "tests.inventory",
  title: "Test inventory",
  stage: 3,
  evidence: { kind: "tests", suite: null },
  parameters: {
    maxVanishedTests: {
      description: "Most tests that may vanish against the merge base",
      unit: "tests",
      fallback: 0,
      stricter: "lower",
    },
    maxVanishedLinesRatio: {
      description: "Largest share of measured lines that may vanish",
      unit: "ratio",
      fallback: 0.05,
      stricter: "lower",
    },
  },
  evaluate,
};

function evaluate(input: CheckInput, reports: readonly ReportFact[]): CheckOutcome {
  const { base } = input.facts;
  if (base.state === "unknown")
    return notApplicable("no-base", `there is nothing to compare with: ${base.why}`);
  const loss = lossSince(base.value, inventoryOf(input.facts));
  const { open, waived, ...sifted } = siftMisses(check.id, missesOf(loss, input), input);
  const details = {
    observed: { value: loss.tests.length, unit: "vanished tests" },
    threshold: input.settings.threshold("maxVanishedTests", "<="),
    evidence: referTo(reports),
    ...sifted,
  };
  const summary = `${loss.tests.length} tests and ${loss.lines} measured lines vanished since the merge base`;
  if (open.length > 0) return failed("inventory-shrank", summary, open, details);
  return waived.length > 0 ? warned("waived", summary, waived, details) : passed(summary, details);
}

/** What the merge base had and this commit does not. */
interface Loss {
  readonly tests: readonly string[];
  readonly files: readonly string[];
  readonly lines: number;
  readonly linesBefore: number;
}

function lossSince(before: Inventory, now: Inventory): Loss {
  const linesBefore = measuredLines(before);
  return {
    tests: missing(before.tests, now.tests),
    files: missing(Object.keys(before.lines), Object.keys(now.lines)),
    lines: Math.max(0, linesBefore - measuredLines(now)),
    linesBefore,
  };
}

function missesOf(loss: Loss, { settings, policy }: CheckInput): Miss[] {
  const misses: Miss[] = [];
  if (loss.tests.length > settings.number("maxVanishedTests")) {
    const message = `${loss.tests.length} tests that ran at the merge base were not executed now`;
    misses.push(missOf("tests", message, loss.tests, policy.owner.name));
  }
  if (loss.lines > settings.number("maxVanishedLinesRatio") * loss.linesBefore) {
    const message = `${loss.lines} of ${loss.linesBefore} lines that were measured at the merge base are not measured now`;
    misses.push(missOf("lines", message, [...loss.files, String(loss.lines)], policy.owner.name));
  }
  return misses;
}

/** The fingerprint names exactly this loss, so that a waiver for it covers no other. */
function missOf(ruleId: "tests" | "lines", message: string, gone: readonly string[], who: string): Miss {
  const at = ruleId === "lines" ? gone.slice(0, 3).join(", ") : "";
  const fingerprint = missFingerprint(check.id, ruleId, ...gone);
  const fix = "Bring them back; to remove them on purpose, ask for a waiver that names this fingerprint.";
  return { problem: { message, at, fingerprint, fix, who }, ruleId, path: null, isSecret: false };
}

function missing(before: readonly string[], now: readonly string[]): string[] {
  const present = new Set(now);
  return before.filter((id) => !present.has(id));
}

function measuredLines(inventory: Inventory): number {
  return Object.values(inventory.lines).reduce((sum, lines) => sum + lines, 0);
}
