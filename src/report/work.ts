import type { Change } from "../domain/organization/change.ts";
import type { StepOutcome, Work } from "../domain/organization/outcome.ts";
import { plain } from "./plain.ts";
import { unknownWords } from "./unknown.ts";

const changesToShow = 40;
const marks: Readonly<Record<StepOutcome["state"], string>> = {
  same: "  same     ",
  done: "+ done     ",
  would: "~ would    ",
  refused: "✗ refused  ",
  stopped: "✗ stopped  ",
  "not-reached": "  not done ",
};

/** One step for a terminal: what became of it, and each change with what it does to those who are governed. */
export function renderStep(outcome: StepOutcome): string {
  const lines = [
    `${marks[outcome.state]}${plain(outcome.title, 120)}${wordsOf(outcome)}`,
    ...changeLines(outcome),
  ];
  return `${lines.join("\n")}\n`;
}

function wordsOf(outcome: StepOutcome): string {
  switch (outcome.state) {
    case "same":
    case "done":
    case "would":
      return `: ${plain(outcome.words)}`;
    case "refused":
      return `: ${unknownWords(outcome.unknown)}`;
    case "stopped":
      return `: ${plain(outcome.why)}`;
    case "not-reached":
      return "";
  }
}

function changeLines(outcome: StepOutcome): readonly string[] {
  if (outcome.state !== "done" && outcome.state !== "would") return [];
  const { changes } = outcome;
  const more = changes.length - changesToShow;
  const shown = changes.slice(0, changesToShow).map((change) => `             ${renderChange(change)}`);
  return more > 0 ? [...shown, `             … and ${more} more; all are in the JSON`] : shown;
}

/** A change in one line: `tightened rules.pull_request.required_approving_review_count: 0 -> 1`. */
export function renderChange({ at, from, to, effect }: Change): string {
  const what = from === null ? `added ${to ?? ""}` : to === null ? `removed ${from}` : `${from} -> ${to}`;
  return `${effect.padEnd(9)} ${plain(at, 120)}: ${plain(what, 200)}`;
}

/** What a refusal leaves behind, in one line. */
export function workHeadline({ outcomes, state }: Work): string {
  const count = (...states: readonly StepOutcome["state"][]): number =>
    outcomes.filter((outcome) => states.includes(outcome.state)).length;
  const done = `${count("done")} done, ${count("would")} to do, ${count("same")} as they should be`;
  if (state === "whole") return done;
  return `${done}, 1 refused, ${count("not-reached")} not tried. Nothing was taken back: run it again once that is settled.`;
}

/** A work as the frozen JSON of version 1. */
export function workJson({ outcomes, state }: Work): object {
  return { schemaVersion: 1, state, steps: outcomes.map(stepJson) };
}

function stepJson(outcome: StepOutcome): object {
  switch (outcome.state) {
    case "refused": {
      const { why, cause = null, needs = null } = outcome.unknown;
      return { title: outcome.title, state: outcome.state, why, cause, needs };
    }
    case "same":
    case "stopped":
    case "done":
    case "would":
    case "not-reached":
      return outcome;
  }
}
