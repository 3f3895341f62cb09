import type { RequiredCheck, RuleSource } from "../protection/protection.ts";
import type { Fix } from "./fix.ts";
import type { Json, RepositoryFacts } from "./repository-facts.ts";
import { isObject, type JsonObject, parametersOf, rulesetChange, withParameters } from "./ruleset-change.ts";
import { valuesOf } from "./unknowns.ts";

/** What a required check becomes; null: it goes. */
export type Change = (check: RequiredCheck) => RequiredCheck | null;

/** The request that changes the required checks of one source and leaves every other rule as it is. */
export function checksFix(facts: RepositoryFacts, source: RuleSource, change: Change): Fix {
  if (source.rulesetId === null) return classicFix(facts, change);
  return rulesetChange(facts, source, (rule) => changedRule(rule, change));
}

function classicFix({ repository, protection, defaultBranch }: RepositoryFacts, change: Change): Fix {
  const rules = protection.state === "known" ? valuesOf(protection.value.classic) : [];
  const checks = rules.flatMap((rule) => (rule.type === "required-status-checks" ? rule.checks : []));
  const changed = checks.map(change).filter((check) => check !== null);
  const body = changed.map(({ context, integrationId }) =>
    integrationId === null ? { context } : { context, app_id: integrationId },
  );
  const branch = `/repos/${repository}/branches/${encodeURIComponent(defaultBranch)}`;
  return {
    kind: "api",
    method: "PATCH",
    path: `${branch}/protection/required_status_checks`,
    body: { checks: body },
  };
}

function changedRule(rule: JsonObject, change: Change): readonly Json[] {
  if (rule["type"] !== "required_status_checks") return [rule];
  const before = parametersOf(rule)["required_status_checks"];
  const checks = Array.isArray(before) ? before.flatMap((check: Json) => changedCheck(check, change)) : [];
  // GitHub takes no such rule without a check.
  return checks.length === 0 ? [] : [withParameters(rule, { required_status_checks: checks })];
}

function changedCheck(check: Json, change: Change): Json[] {
  if (!isObject(check)) return [check];
  const { context, integration_id: id } = check;
  const after = change({
    context: typeof context === "string" ? context : "",
    integrationId: typeof id === "number" ? id : null,
  });
  if (after === null) return [];
  const { integrationId } = after;
  return [{ context: after.context, ...(integrationId !== null && { integration_id: integrationId }) }];
}
