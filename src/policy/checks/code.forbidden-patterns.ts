import type { ForbiddenPattern } from "../../domain/facts/facts.ts";

import { unreadableFile } from "../../domain/source/forbidden.ts";
import type { Check, CheckInput } from "../check.ts";
import { type CheckOutcome, failed, passed, undecided, warned } from "../outcome.ts";
import { type Miss, siftMisses } from "../waivers/waive.ts";

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
  ["debug-statement", { expected: "no debug statement", fix: "Remove it, or use the service's logger." }],
  [
    "hardcoded-secret",
    { expected: "no secret in the source", fix: "Take it out, rotate it, and read it from the environment." },
  ],
  [
    unreadableFile,
    {
      expected: "source that can be searched",
      fix: "Split it, save it as UTF-8, or move what is no source out of the gated folders.",
    },
  ],
  ["todo-comment", { expected: "no TODO comment", fix: "Do it, or open an issue and take the comment out." }],
]);

function evaluate(input: CheckInput): CheckOutcome {
  const { facts, settings, policy } = input;
  if (facts.scannedFiles === 0) {
    const message = `expected files that match ${policy.gated.join(", ")}, found none`;
    const fix = "Correct scopes.gated in the product configuration.";
    return undecided("no-files", message, [{ message, at: "", fix, who: policy.owner.name }]);
  }
  const rules = settings.list("rules");
  const found = facts.forbiddenPatterns.filter(({ rule }) => rule === unreadableFile || rules.includes(rule));
  const { open, waived, ...sifted } = siftMisses(
    check.id,
    found.map((pattern) => missOf(pattern, policy.owner.name)),
    input,
  );
  const details = { observed: { value: open.length, unit: "forbidden patterns" }, ...sifted };
  const summary = `${found.length} forbidden patterns in ${facts.scannedFiles} gated files`;
  if (open.length > 0) return failed("forbidden-patterns", summary, open, details);
  return waived.length > 0 ? warned("waived", summary, waived, details) : passed(summary, details);
}

function missOf(pattern: ForbiddenPattern, who: string): Miss {
  const { rule, path, line, excerpt, fingerprint } = pattern;
  const isSecret = rule === "hardcoded-secret";
  const { expected, fix } = remedies.get(rule) ?? { expected: `no ${rule}`, fix: "Remove it." };
  const message = `expected ${expected}, found ${isSecret ? "one" : JSON.stringify(excerpt)}`;
  return { problem: { message, at: `${path}:${line}`, fingerprint, fix, who }, ruleId: rule, path, isSecret };
}
