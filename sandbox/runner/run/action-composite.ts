import type { ActionStep, CompositeAction } from "../model.ts";
import { inputsOf, type ResolvedAction } from "./action-inputs.ts";
import { instanceOf, type StepLevel, type StepRun, scopeOf } from "./step-level.ts";

/** The level of a composite action's own steps, for the stage of the step that uses it. */
export function compositeLevel(step: ActionStep, resolved: ResolvedAction, at: StepRun): StepLevel {
  const { action, folder, repository, ref } = resolved;
  const inputs = Object.fromEntries(inputsOf(step, action, at));
  return {
    job: at.level.job,
    ...instanceOf(at.level, step).inner,
    composite: { outer: at, inputs, folder, repository, ref, status: "success" },
  };
}

/** What the action gives, also where it failed: its outputs see its own steps only. */
export function collectOutputs(action: CompositeAction, level: StepLevel, at: StepRun): void {
  const scope = scopeOf({ ...at, level });
  for (const [name, template] of Object.entries(action.outputs)) {
    at.outputs.set(name, template.evaluate(scope));
  }
}
