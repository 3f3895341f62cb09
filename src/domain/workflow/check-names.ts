import { partsOf } from "./expression.ts";
import { couldBe, type Pieces } from "./glob.ts";
import type { Leg, MatrixValue } from "./matrix.ts";
import type { Job } from "./model.ts";

/** GitHub cuts longer names. */
const longestName = 100;

/** Name of a check as far as the file says it: a text, or pieces around what only a run knows. */
export type CheckName =
  | { readonly kind: "exact"; readonly text: string }
  | { readonly kind: "unexpanded"; readonly pieces: Pieces };

/** Every name that the runs of a job can show, one or two for each leg of its matrix. */
export function namesOf(job: Job): CheckName[] {
  const name = job.name?.value ?? job.id;
  if (job.matrix === null) return [named(partsFor(name, []))];
  const { legs } = job.matrix;
  if (legs === null) return [named([...partsFor(name, []), null])];
  return legs.flatMap((leg) => legNames(name, leg));
}

/** Plain parts, and null for what only a run knows. */
type Part = string | null;

/** A name without an expression gets the values of the leg behind it; whether those that `include` adds is not documented. */
function legNames(name: string, leg: Leg): CheckName[] {
  const values = [...leg.shown, ...leg.added];
  const parts = partsFor(name, values);
  if (name.includes("${{")) return [named(parts)];
  const short = suffixOf(leg.shown);
  const long = suffixOf(values);
  return [...new Set([short, long])].map((suffix) => named([...parts, suffix]));
}

function suffixOf(values: readonly MatrixValue[]): string {
  const texts = values.flatMap((value) => value.texts);
  return texts.length === 0 ? "" : ` (${texts.join(", ")})`;
}

function partsFor(name: string, values: readonly MatrixValue[]): Part[] {
  return partsOf(name).map((part) => (part.kind === "plain" ? part.text : textOfValue(part.text, values)));
}

function textOfValue(expression: string, values: readonly MatrixValue[]): Part {
  const value = values.find(({ name }) => expression === `matrix.${name}`);
  return value?.texts.length === 1 ? (value.texts[0] ?? null) : null;
}

function named(parts: readonly Part[]): CheckName {
  const pieces = [""];
  for (const part of parts) {
    if (part === null) pieces.push("");
    else pieces.push((pieces.pop() ?? "") + part);
  }
  const [only = "", ...others] = pieces;
  return others.length > 0 ? { kind: "unexpanded", pieces } : { kind: "exact", text: cut(only) };
}

function cut(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 3)}...` : name;
}

/** Name of a called job: that of the calling job, a slash, its own (facts 1.27). */
export function below(caller: CheckName, called: CheckName): CheckName {
  if (caller.kind === "exact" && called.kind === "exact")
    return { kind: "exact", text: `${caller.text} / ${called.text}` };
  const [first = "", ...rest] = piecesOf(called);
  const head = piecesOf(caller);
  const joined = `${head.at(-1) ?? ""} / ${first}`;
  return { kind: "unexpanded", pieces: [...head.slice(0, -1), joined, ...rest] };
}

/** Name below a caller whose called workflow cannot be seen. */
export const unseen: CheckName = { kind: "unexpanded", pieces: ["", ""] };

function piecesOf(name: CheckName): Pieces {
  return name.kind === "exact" ? [name.text] : name.pieces;
}

/** Whether a run could show this name: surely, perhaps, or not. */
export function matches(name: CheckName, text: string): "yes" | "perhaps" | "no" {
  if (name.kind === "exact") return name.text === text ? "yes" : "no";
  return couldBe(name.pieces, text) ? "perhaps" : "no";
}
