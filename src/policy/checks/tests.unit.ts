import type { Check } from "../check.ts";
import { judgeTests, testParameters } from "../judge/judge-tests.ts";

/** Every unit test passes (requirement 3.QG1). */
export const check: Check = {
  id: "tests.unit",
  title: "Unit tests",
  stage: 3,
  evidence: { kind: "tests", suite: "unit" },
  parameters: testParameters,
  evaluate: judgeTests,
};
