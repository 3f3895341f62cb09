import type { Unknown } from "../facts/known.ts";
import type { Change } from "./change.ts";
import type { Json } from "./json.ts";

/** What became of one step of a larger work. */
export type StepOutcome = { readonly title: string } & (
  | { readonly state: "same"; readonly words: string }
  | {
      readonly state: "done" | "would";
      readonly words: string;
      readonly changes: readonly Change[];
      /** What GitHub was or would be sent, where that is worth reading. */
      readonly payload: Json;
    }
  | { readonly state: "refused"; readonly unknown: Unknown }
  | { readonly state: "stopped"; readonly why: string }
  | { readonly state: "not-reached" }
);

/** How a work ended: what came after the first refusal was not tried. */
export interface Work {
  readonly outcomes: readonly StepOutcome[];
  readonly state: "whole" | "refused";
}

/** Steps of which something was or would be changed. */
export function changedSteps({ outcomes }: Work): readonly StepOutcome[] {
  return outcomes.filter(({ state }) => state === "done" || state === "would");
}
