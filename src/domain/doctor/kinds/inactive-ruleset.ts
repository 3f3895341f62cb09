import type { Ruleset } from "../../protection/protection.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import { count } from "../opinion.ts";
import { placeOfRules } from "../place.ts";
import { endpointOf } from "../ruleset-endpoint.ts";
import { unknownOf, valuesOf } from "../unknowns.ts";

/** A ruleset that is evaluated or disabled looks like protection in the settings and stops nobody (T7). */
export const kind: FindingKind = {
  id: "inactive-ruleset",
  title: "Ruleset of the default branch that is not in force",
  severity: "high",
  looksAt: "the enforcement of every ruleset that names the default branch",
  evaluate,
};

function evaluate({ facts: { protection } }: Patient): Opinion {
  if (protection.state === "unknown") return { looked: "nothing", findings: [], unknowns: [protection] };
  const rulesets = valuesOf(protection.value.rulesets);
  return {
    looked: count(rulesets.length, "ruleset"),
    findings: rulesets.filter(({ enforcement }) => enforcement !== "active").map(finding),
    unknowns: unknownOf(protection.value.rulesets),
  };
}

function finding(ruleset: Ruleset): DoctorFinding {
  const endpoint = endpointOf(ruleset.source);
  return {
    at: `${placeOfRules(ruleset.source)} "${ruleset.name}"`,
    expected: 'a ruleset that names the default branch to be "active"',
    found: `its enforcement is "${ruleset.enforcement}"`,
    fix:
      endpoint === null
        ? { kind: "words", text: "Ask the owners of the enterprise to make it active, or to delete it." }
        : { kind: "api", method: "PUT", path: endpoint, body: { enforcement: "active" } },
  };
}
