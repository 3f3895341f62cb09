import type { KindResult } from "../doctor/diagnosis.ts";
import type { Incident, Watch } from "./watch.ts";

/** The watch's word in the form of a kind of finding, so that an audit shows both alike. */
export function kindOfWatch({ state, incidents, exempt, blindness, looked }: Watch): KindResult {
  const exemptFindings = exempt.map(({ who, ruleset }) => ({
    at: `ruleset ${JSON.stringify(ruleset)}`,
    expected: "nobody for whom the rules do not run",
    found: `${who} is exempt: what it pushes leaves no record`,
    fix: {
      kind: "words" as const,
      text: "Take the actor out of the bypass list, or give it the mode pull_request.",
    },
  }));
  const findings = [...incidents.map(findingOf), ...exemptFindings];
  const unknowns = blindness.map((why) => ({ state: "unknown" as const, why, cause: "unprovable" as const }));
  return {
    id: "bypassed-rules",
    title: "Push that went by the rules",
    severity: "critical",
    state: findings.length > 0 ? "refuted" : state === "clean" ? "clean" : "unknown",
    looked,
    findings,
    unknowns,
  };
}

function findingOf({ repository, suite }: Incident): KindResult["findings"][number] {
  const { id, ref, actor, pushedAt, before, after, rules } = suite;
  const which = rules === null ? "" : ` (${rules.join(", ")})`;
  return {
    at: `${ref} at ${pushedAt}`,
    expected: "every push to be held by the rules",
    found: `${actor ?? "somebody"} pushed ${before.slice(0, 12)}..${after.slice(0, 12)} by them${which}`,
    fix: {
      kind: "words",
      text: `Look into it: gh api repos/${repository}/rulesets/rule-suites/${id}. \`assaygate bypass-watch ${repository} --open-issues\` opens the incident.`,
    },
  };
}
