import type { Check } from "../check.ts";
import { judgeFindings } from "../judge/judge-findings.ts";

/** Any detected secret blocks: no threshold, no waiver, no VEX (requirement 3.SEC3). */
export const check: Check = {
  id: "secrets.detected",
  title: "Secrets",
  stage: 3,
  evidence: { kind: "secrets", suite: null },
  parameters: {},
  evaluate: (input, reports) =>
    judgeFindings(input, reports, { checkId: "secrets.detected", kind: "secrets" }),
};
