import type { Action, ActionStep } from "../model.ts";
import { type StepRun, scopeOf } from "./step-level.ts";

/** An action as it is used: its description, and where its files are. */
export interface ResolvedAction {
  readonly action: Action;
  readonly folder: string;
  /** Empty for `./` actions. */
  readonly repository: string;
  readonly ref: string;
}

/** What a step gives to an action: `with`, and the action's defaults for the rest. */
export function inputsOf(step: ActionStep, action: Action, at: StepRun): ReadonlyMap<string, string> {
  const scope = scopeOf(at);
  const given = Object.entries(step.with.evaluate(scope));
  const declared = new Map(Object.keys(action.inputs).map((name) => [name.toLowerCase(), name]));
  const unexpected = given.map(([name]) => name).filter((name) => !declared.has(name.toLowerCase()));
  if (unexpected.length > 0 && at.stage === "main") {
    const known = Object.keys(action.inputs).join("', '");
    at.sink.annotate(
      "warning",
      `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${known}']`,
    );
  }
  const values = new Map(given.map(([name, value]) => [declared.get(name.toLowerCase()) ?? name, value]));
  for (const [name, { default: otherwise }] of Object.entries(action.inputs)) {
    if (!values.has(name)) values.set(name, otherwise?.evaluate(scope) ?? "");
  }
  return values;
}
