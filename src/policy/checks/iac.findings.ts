import type { Check } from "../check.ts";
import { judgeFindings } from "../judge/judge-findings.ts";

/** Infrastructure code holds to its rules (requirement 0.PC3). */
export const check: Check = {
  id: "iac.findings",
  title: "Infrastructure as code",
  stage: 3,
  evidence: { kind: "iac", suite: null },
  parameters: {},
  evaluate: (input, reports) => judgeFindings(input, reports, { checkId: "iac.findings", kind: "iac" }),
};
