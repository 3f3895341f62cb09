import { canonicalJson } from "../digest/canonical.ts";
import { type Change, type Effect, opposite } from "./change.ts";
import { isObject, isSame, type Json, type JsonObject } from "./json.ts";
import { enforcements, type RulesetBody } from "./ruleset.ts";

/**
 * What would change if a ruleset became as the code says, and whether each change asks more of people or less. Of a
 * rule's parameters only those that the code names count: GitHub adds its own.
 */
export function rulesetChanges(from: RulesetBody, to: RulesetBody): readonly Change[] {
  return [
    ...enforcementChange(from.enforcement, to.enforcement),
    ...(from.target === to.target ? [] : [change("target", [from.target, to.target], "neutral")]),
    ...listChanges("bypass_actors", [from.bypassActors.map(actor), to.bypassActors.map(actor)], "loosened"),
    ...conditionChanges(from.conditions, to.conditions),
    ...ruleChanges(from.rules, to.rules),
  ];
}

/** A change of how far a ruleset is in force. */
export function enforcementChange(from: string, to: string): readonly Change[] {
  if (from === to) return [];
  const words: readonly string[] = enforcements;
  const rank = (word: string): number => words.indexOf(word);
  return [change("enforcement", [from, to], rank(to) > rank(from) ? "tightened" : "loosened")];
}

function change(
  at: string,
  [from, to]: readonly [Json | undefined, Json | undefined],
  effect: Effect,
): Change {
  const text = (value: Json | undefined): string | null =>
    value === undefined ? null : canonicalJson(value);
  return { at, from: text(from), to: text(to), effect };
}

/** Administrators of an organisation have no number that means anything. */
function actor(found: JsonObject): JsonObject {
  const { actor_type: type = null, actor_id: id = null, bypass_mode: mode = "always" } = found;
  return { actor_type: type, actor_id: type === "OrganizationAdmin" ? null : id, bypass_mode: mode };
}

/** Entries that come and go; `added` is what one that comes does. */
function listChanges(
  at: string,
  [from, to]: readonly [readonly Json[], readonly Json[]],
  added: Effect,
): readonly Change[] {
  const removed = opposite[added];
  const lacks = (list: readonly Json[], entry: Json): boolean => !list.some((other) => isSame(entry, other));
  return [
    ...from.filter((entry) => lacks(to, entry)).map((entry) => change(at, [entry, undefined], removed)),
    ...to.filter((entry) => lacks(from, entry)).map((entry) => change(at, [undefined, entry], added)),
  ];
}

/** A condition that includes more tightens, one that excludes more loosens; a kind of condition that is new may do either. */
function conditionChanges(from: JsonObject, to: JsonObject): readonly Change[] {
  return keysOf(from, to).flatMap((key) => {
    const at = `conditions.${key}`;
    const [before, after] = [from[key], to[key]];
    if (!isObject(before) || !isObject(after))
      return isSame(before, after) ? [] : [change(at, [before, after], "neutral")];
    return keysOf(before, after).flatMap((part) => {
      const lists: readonly [readonly Json[], readonly Json[]] = [listOf(before[part]), listOf(after[part])];
      const effect = part === "include" ? "tightened" : part === "exclude" ? "loosened" : "neutral";
      return listChanges(`${at}.${part}`, lists, effect);
    });
  });
}

function ruleChanges(from: readonly JsonObject[], to: readonly JsonObject[]): readonly Change[] {
  const types = [...new Set([...from, ...to].map(({ type }) => String(type)))];
  return types.flatMap((type) => {
    const of = (rules: readonly JsonObject[]): readonly JsonObject[] =>
      rules.filter((rule) => String(rule["type"]) === type);
    const [[before], [after]] = [of(from), of(to)];
    const at = `rules.${type}`;
    if (before === undefined || after === undefined || of(from).length > 1 || of(to).length > 1)
      return listChanges(at, [of(from), of(to)], "tightened");
    return parameterChanges(at, before["parameters"], after["parameters"]);
  });
}

function parameterChanges(at: string, from: Json | undefined, to: Json | undefined): readonly Change[] {
  if (!isObject(to)) return [];
  const before = isObject(from) ? from : {};
  return Object.entries(to).flatMap(([name, wanted]) => valueChanges(`${at}.${name}`, before[name], wanted));
}

/** Parameters of which more is less. */
const easing = new Set(["do_not_enforce_on_create", "allowed_merge_methods"]);

function valueChanges(at: string, from: Json | undefined, to: Json): readonly Change[] {
  if (saysSame(from, to)) return [];
  const isEasing = easing.has(at.slice(at.lastIndexOf(".") + 1));
  if (Array.isArray(to)) {
    const lists: readonly [readonly Json[], readonly Json[]] = [listOf(from), to];
    return listChanges(at, lists, isEasing ? "loosened" : "tightened");
  }
  const more = moreOf(from, to);
  if (more === null) return [change(at, [from, to], "neutral")];
  return [change(at, [from, to], more === isEasing ? "loosened" : "tightened")];
}

/** GitHub leaves out what is off, and adds keys to what the code names. */
function saysSame(found: Json | undefined, wanted: Json): boolean {
  if (found === undefined)
    return wanted === false || wanted === null || (Array.isArray(wanted) && wanted.length === 0);
  return isSame(found, wanted);
}

/** Whether a value is more than before; null: they are not to be compared. */
function moreOf(from: Json | undefined, to: Json): boolean | null {
  if (typeof to === "boolean") return to;
  if (typeof to === "number" && (from === undefined || typeof from === "number")) return to > (from ?? 0);
  return null;
}

function keysOf(one: JsonObject, other: JsonObject): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
