import type { Facts, ReportFact } from "../../domain/facts/facts.ts";
import type { CheckOutcome, Inventory, Problem } from "../../domain/verdict/verdict.ts";
import type { Check, CheckInput } from "../check.ts";
import { inventoryOf } from "../inventory.ts";
import { failed, notApplicable, passed, referTo } from "../outcome.ts";

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
  const now = inventoryOf(input.facts);
  const vanishedTests = missing(base.value.tests, now.tests).length;
  const vanishedLines = measuredLines(base.value) - measuredLines(now);
  const mostLines = input.settings.number("maxVanishedLinesRatio") * measuredLines(base.value);
  const details = {
    observed: { value: vanishedTests, unit: "vanished tests" },
    threshold: input.settings.threshold("maxVanishedTests", "<="),
    evidence: referTo(reports),
  };
  const summary = `${vanishedTests} tests and ${Math.max(0, vanishedLines)} measured lines vanished since the merge base`;
  const problems: Problem[] = [];
  if (vanishedTests > input.settings.number("maxVanishedTests"))
    problems.push(testsProblem(input, vanishedTests));
  if (vanishedLines > mostLines) problems.push(linesProblem(input, base.value, input.facts));
  if (problems.length === 0) return passed(summary, details);
  return failed(
    problems.length > 1
      ? "inventory-shrank"
      : vanishedLines > mostLines
        ? "lines-vanished"
        : "tests-vanished",
    summary,
    problems,
    details,
  );
}

function testsProblem(input: CheckInput, count: number): Problem {
  const message = `${count} tests that ran at the merge base were not executed now`;
  const fix = "Bring them back; to remove tests on purpose, ask for a waiver that names this check.";
  return { message, at: "", fix, who: input.policy.owner.name };
}

function linesProblem(input: CheckInput, base: Inventory, facts: Facts): Problem {
  const now = new Map(Object.entries(inventoryOf(facts).lines));
  const gone = Object.keys(base.lines).filter((path) => !now.has(path));
  const at = gone.slice(0, 3).join(", ");
  const message = `${gone.length} files that were measured at the merge base are not measured now`;
  const fix = "Measure them again; to delete code on purpose, ask for a waiver that names this check.";
  return { message, at, fix, who: input.policy.owner.name };
}

function missing(before: readonly string[], now: readonly string[]): string[] {
  const present = new Set(now);
  return before.filter((id) => !present.has(id));
}

function measuredLines(inventory: Inventory): number {
  return Object.values(inventory.lines).reduce((sum, lines) => sum + lines, 0);
}
