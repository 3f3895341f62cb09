import type { Check } from "../check.ts";
import { judgeFindings } from "../judge/judge-findings.ts";

/** Dynamic application security testing finds nothing critical or high (requirement 3.ST3). */
export const check: Check = {
  id: "dast.findings",
  title: "Dynamic analysis",
  stage: 3,
  evidence: { kind: "dast", suite: null },
  parameters: {},
  evaluate: (input, reports) => judgeFindings(input, reports, { checkId: "dast.findings", kind: "dast" }),
};
