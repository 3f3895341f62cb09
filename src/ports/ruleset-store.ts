import type { Known } from "../domain/facts/known.ts";
import type { JsonObject } from "../domain/organization/json.ts";
import type { ExistingRuleset } from "../domain/organization/ruleset.ts";

/** Rulesets of one level. */
export interface RulesetStore {
  /** All of them, each whole. */
  list(): Promise<Known<readonly ExistingRuleset[]>>;
  create(body: JsonObject): Promise<Known<null>>;
  replace(id: number, body: JsonObject): Promise<Known<null>>;
}
