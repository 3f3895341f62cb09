import { canonicalJson } from "../digest/canonical.ts";
import type { Change, Effect } from "./change.ts";
import { isObject, isSame, type Json, type JsonObject } from "./json.ts";

/** What would change if an environment became as the code says; what the code does not name stays. */
export function environmentChanges(from: JsonObject, to: JsonObject): readonly Change[] {
  return Object.entries(to).flatMap(([key, wanted]) => {
    const found = currentOf(from, key);
    if (isSame(found, wanted)) return [];
    return [
      { at: key, from: canonicalJson(found), to: canonicalJson(wanted), effect: effectOf(found, wanted) },
    ];
  });
}

/** GitHub takes waiting times and reviewers as fields, and gives them as protection rules. */
function currentOf(environment: JsonObject, key: string): Json {
  const rules = environment["protection_rules"];
  const found = Array.isArray(rules) ? rules.filter((rule: Json) => isObject(rule)) : [];
  const ofType = (type: string): JsonObject | undefined => found.find((rule) => rule["type"] === type);
  switch (key) {
    case "wait_timer":
      return ofType("wait_timer")?.["wait_timer"] ?? 0;
    case "prevent_self_review":
      return ofType("required_reviewers")?.["prevent_self_review"] ?? false;
    case "reviewers":
      return reviewersOf(ofType("required_reviewers"));
    default:
      return environment[key] ?? null;
  }
}

function reviewersOf(rule: JsonObject | undefined): Json {
  const entries = rule?.["reviewers"];
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: Json) => {
    if (!isObject(entry) || !isObject(entry["reviewer"])) return [];
    return [{ type: entry["type"] ?? null, id: entry["reviewer"]["id"] ?? null }];
  });
}

function effectOf(from: Json, to: Json): Effect {
  if (typeof from === "number" && typeof to === "number") return to > from ? "tightened" : "loosened";
  if (typeof to === "boolean") return to ? "tightened" : "loosened";
  if (from === null) return "tightened";
  return to === null ? "loosened" : "neutral";
}
