import type { RuleSource } from "../protection/protection.ts";
import type { Fix } from "./fix.ts";
import type { Json, RepositoryFacts } from "./repository-facts.ts";

export type JsonObject = { readonly [key: string]: Json };

/** What a rule becomes; none: it goes. */
export type RuleChange = (rule: JsonObject) => readonly Json[];

/** The request that changes some rules of a ruleset; an update replaces all, so the others are in it as well. */
export function rulesetChange(
  { rulesetBodies }: RepositoryFacts,
  { rulesetId, owner }: RuleSource,
  change: RuleChange,
): Fix {
  const bodies = rulesetBodies.state === "known" ? rulesetBodies.value : [];
  const ruleset = bodies.find(({ id }) => id === rulesetId);
  if (ruleset === undefined) {
    const text = `Change ruleset ${rulesetId} of ${owner}; its other rules could not be read, so that no whole payload can be given.`;
    return { kind: "words", text };
  }
  const rules = ruleset.rules.flatMap((rule) => (isObject(rule) ? change(rule) : [rule]));
  return { kind: "api", method: "PUT", path: `${ruleset.endpoint}/${ruleset.id}`, body: { rules } };
}

/** A rule with some of its parameters changed. */
export function withParameters(rule: JsonObject, changed: JsonObject): JsonObject {
  return { ...rule, parameters: { ...parametersOf(rule), ...changed } };
}

/** Parameters of a rule; empty where it has none. */
export function parametersOf(rule: JsonObject): JsonObject {
  return isObject(rule["parameters"]) ? rule["parameters"] : {};
}

/** Whether a value is an object of JSON. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
