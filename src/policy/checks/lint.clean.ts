import type { ReportFact } from "../../domain/facts/facts.ts";

import type { Check, CheckInput } from "../check.ts";
import { judgeFindings } from "../judge/judge-findings.ts";
import { type CheckOutcome, failed } from "../outcome.ts";

/** Lint and formatting are a gate, not a preference (requirement 3.QG4). */
export const check: Check = {
  id: "lint.clean",
  title: "Lint",
  stage: 3,
  evidence: { kind: "lint", suite: null },
  parameters: {
    errors: {
      description: "Most findings at the linter's error level",
      unit: "findings",
      fallback: 0,
      stricter: "lower",
    },
    warnings: {
      description: "Most findings below that level",
      unit: "findings",
      fallback: 100,
      stricter: "lower",
    },
  },
  evaluate,
};

function evaluate(input: CheckInput, reports: readonly ReportFact[]): CheckOutcome {
  const { settings, policy } = input;
  const outcome = judgeFindings(input, reports, {
    checkId: check.id,
    kind: "lint",
    allows: ({ critical, high }) => critical + high <= settings.number("errors"),
  });
  const warnings =
    (outcome.findings?.medium ?? 0) + (outcome.findings?.low ?? 0) + (outcome.findings?.info ?? 0);
  if (outcome.result === "FAILED" || warnings <= settings.number("warnings")) return outcome;
  const message = `${warnings} warnings, at most ${settings.number("warnings")} are allowed`;
  const problem = {
    message,
    at: "",
    fix: "Correct them; most linters do it with --fix.",
    who: policy.owner.name,
  };
  return failed("too-many-warnings", message, [problem], {
    ...outcome,
    observed: { value: warnings, unit: "warnings" },
    threshold: settings.threshold("warnings", "<="),
  });
}
