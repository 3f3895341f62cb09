import { canonicalJson } from "../digest/canonical.ts";
import type { Change, Effect } from "./change.ts";
import { isSame, type Json, type JsonObject } from "./json.ts";

/** What would change if a custom property became as the code says. */
export function propertyChanges(from: JsonObject, to: JsonObject): readonly Change[] {
  return Object.entries(to).flatMap(([key, wanted]) => {
    const found = from[key] ?? null;
    if (isSame(found, wanted) || (found === null && wanted === false)) return [];
    return [
      { at: key, from: canonicalJson(found), to: canonicalJson(wanted), effect: effectOf(key, wanted) },
    ];
  });
}

/** Only who may set the values decides whether a product can choose its own governance (facts 2.30). */
function effectOf(key: string, to: Json): Effect {
  if (key === "values_editable_by") return to === "org_actors" ? "tightened" : "loosened";
  if (key === "required") return to === true ? "tightened" : "loosened";
  return "neutral";
}
