import type { Workflow } from "../model.ts";
import { fieldOf, wordOf } from "./fields.ts";
import type { Place } from "./findings.ts";
import { eventsOf } from "./interface.ts";
import { parse } from "./parse.ts";

/** What starts a workflow, and its name, without what it reaches; null for a file that GitHub would not take. */
export function eventsIn(
  text: string,
  place: Place,
): { readonly name: string; readonly on: Workflow["on"] } | null {
  const parsing = parse("workflow", place, text);
  const on = parsing.kind === "parsed" ? fieldOf(parsing.root, "on") : undefined;
  if (parsing.kind === "invalid" || on === undefined) return null;
  return { name: wordOf(fieldOf(parsing.root, "name")) || place.path, on: eventsOf(on) };
}
