import type { Expectations } from "../../domain/adoption/plan.ts";
import { checks as registry } from "../checks/index.ts";
import type { PlatformPolicyFile } from "../document/policy-file.ts";
import { checkMerge } from "../merge/merge.ts";

/** What the platform asks of a workload that is of no product yet; nothing where there is no such profile. */
export function expectationsOf(platform: PlatformPolicyFile, workload: string): Expectations {
  const merged = checkMerge({
    ...{ platform, source: "file", product: null, base: null, baseline: null, regulated: null },
    profile: { state: "known", value: workload },
  });
  if (!merged.ok) return { kinds: [], suites: [] };
  const { required, checks } = merged.value;
  const judged = new Set(checks.filter((check) => check.required && !check.advisory).map(({ id }) => id));
  return {
    kinds: required.filter(({ origin }) => origin === "product").map(({ kind }) => kind),
    suites: registry.flatMap(({ id, evidence }) =>
      judged.has(id) && evidence?.kind === "tests" && evidence.suite !== null ? [evidence.suite] : [],
    ),
  };
}
