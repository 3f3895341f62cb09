import type { Check } from "../check.ts";
import { judgeFindings } from "../judge/judge-findings.ts";

/** Static application security testing finds nothing critical or high (requirements 3.QG3, 3.SEC1). */
export const check: Check = {
  id: "sast.findings",
  title: "Static analysis",
  stage: 3,
  evidence: { kind: "sast", suite: null },
  parameters: {},
  evaluate: (input, reports) => judgeFindings(input, reports, { checkId: "sast.findings", kind: "sast" }),
};
