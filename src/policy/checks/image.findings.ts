import type { Check } from "../check.ts";
import { judgeFindings } from "../judge/judge-findings.ts";

/** No critical vulnerability in any layer of the image (requirement 3.SEC4). */
export const check: Check = {
  id: "image.findings",
  title: "Container image",
  stage: 3,
  evidence: { kind: "image", suite: null },
  parameters: {},
  evaluate: (input, reports) => judgeFindings(input, reports, { checkId: "image.findings", kind: "image" }),
};
