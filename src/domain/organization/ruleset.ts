import { isObject, type Json, type JsonObject } from "./json.ts";

/** How far a ruleset is in force, from the least. */
export const enforcements = ["disabled", "evaluate", "active"] as const;

/** A ruleset as the API takes it. */
export interface RulesetBody {
  readonly name: string;
  readonly target: string;
  readonly enforcement: string;
  readonly bypassActors: readonly JsonObject[];
  readonly conditions: JsonObject;
  readonly rules: readonly JsonObject[];
}

/** One that GitHub has. */
export interface ExistingRuleset {
  readonly id: number;
  readonly body: RulesetBody;
  /** False: GitHub does not show this token who may pass by. */
  readonly areActorsShown: boolean;
}

/** Reads a body; null: it is none. */
export function rulesetBodyOf(value: Json): RulesetBody | null {
  if (!isObject(value) || typeof value["name"] !== "string" || typeof value["enforcement"] !== "string")
    return null;
  const {
    name,
    enforcement,
    target = "branch",
    bypass_actors: actors = [],
    conditions = {},
    rules = [],
  } = value;
  if (typeof target !== "string" || typeof name !== "string" || typeof enforcement !== "string") return null;
  const [actorList, ruleList] = [objects(actors), objects(rules)];
  if (actorList === null || ruleList === null) return null;
  return {
    ...{ name, target, enforcement, bypassActors: actorList, rules: ruleList },
    conditions: isObject(conditions) ? conditions : {},
  };
}

/** The same as the API takes it. */
export function payloadOf({ bypassActors, ...body }: RulesetBody): JsonObject {
  const { name, target, enforcement, conditions, rules } = body;
  return { name, target, enforcement, bypass_actors: bypassActors, conditions, rules };
}

function objects(value: Json): readonly JsonObject[] | null {
  if (value === null) return [];
  if (!Array.isArray(value)) return null;
  const found = value.filter((entry: Json): entry is JsonObject => isObject(entry));
  return found.length === value.length ? found : null;
}
