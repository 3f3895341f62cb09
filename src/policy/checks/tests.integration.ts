import type { Check } from "../check.ts";
import { judgeTests, testParameters } from "../judge/judge-tests.ts";

/** Every integration test passes, where the profile asks for that suite (requirement 0.PC1). */
export const check: Check = {
  id: "tests.integration",
  title: "Integration tests",
  stage: 3,
  evidence: { kind: "tests", suite: "integration" },
  parameters: testParameters,
  evaluate: judgeTests,
};
