import type { ForbiddenPattern } from "../../domain/facts/facts.ts";
import type { CheckOutcome, Problem } from "../../domain/verdict/verdict.ts";
import type { Check, CheckInput } from "../check.ts";
import { failed, passed, undecided } from "../outcome.ts";

/** No debug statements, hard-coded secrets or TODO comments in gated files (requirement 3.QG5). */
export const check: Check = {
  id: "code.forbidden-patterns",
  title: "Forbidden patterns",
  stage: 3,
  evidence: null,
  parameters: {
    rules: {
      description: "What gated files may not hold",
      unit: "rules",
      fallback: ["debug-statement", "hardcoded-secret", "todo-comment"],
      stricter: "fixed",
    },
  },
  evaluate,
};

const remedies = new Map([
  ["debug-statement", { name: "a debug statement", fix: "Remove it, or use the service's logger." }],
  [
    "hardcoded-secret",
    { name: "what looks like a secret", fix: "Take it out, rotate it, and read it from the environment." },
  ],
  ["todo-comment", { name: "a TODO comment", fix: "Do it, or open an issue and take the comment out." }],
]);

function evaluate(input: CheckInput): CheckOutcome {
  const { facts, settings, policy } = input;
  if (facts.scannedFiles === 0) {
    const message = `expected files that match ${policy.gated.join(", ")}, found none`;
    const fix = "Correct scopes.gated in the product configuration.";
    return undecided("no-files", message, [{ message, at: "", fix, who: policy.owner.name }]);
  }
  const rules = settings.list("rules");
  const found = facts.forbiddenPatterns.filter(({ rule }) => rules.includes(rule));
  const observed = { value: found.length, unit: "forbidden patterns" };
  const summary = `${found.length} forbidden patterns in ${facts.scannedFiles} gated files`;
  if (found.length === 0) return passed(summary, { observed });
  return failed(
    "forbidden-patterns",
    summary,
    found.map((pattern) => problemOf(pattern, policy.owner.name)),
    { observed },
  );
}

function problemOf(pattern: ForbiddenPattern, who: string): Problem {
  const remedy = remedies.get(pattern.rule) ?? { name: pattern.rule, fix: "Remove it." };
  const message = `expected no ${remedy.name.replace(/^an? /, "")}, found ${pattern.rule === "hardcoded-secret" ? "one" : JSON.stringify(pattern.excerpt)}`;
  return { message, at: `${pattern.path}:${pattern.line}`, fix: remedy.fix, who };
}
