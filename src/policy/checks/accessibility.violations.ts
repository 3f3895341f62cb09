import type { Check } from "../check.ts";
import { judgeFindings } from "../judge/judge-findings.ts";

/** Pages hold to the accessibility rules, where the profile asks for the suite (requirement 0.PC1). */
export const check: Check = {
  id: "accessibility.violations",
  title: "Accessibility",
  stage: 3,
  evidence: { kind: "accessibility", suite: null },
  parameters: {
    critical: {
      description: "Most violations of critical impact",
      unit: "violations",
      fallback: 0,
      stricter: "lower",
    },
    serious: {
      description: "Most violations of serious impact",
      unit: "violations",
      fallback: 0,
      stricter: "lower",
    },
  },
  evaluate: (input, reports) =>
    judgeFindings(input, reports, {
      checkId: "accessibility.violations",
      kind: "accessibility",
      allows: ({ critical, high }) =>
        critical <= input.settings.number("critical") && high <= input.settings.number("serious"),
    }),
};
