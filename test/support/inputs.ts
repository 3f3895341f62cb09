import { Inputs } from "../../src/actions/gate-check/inputs.ts";
import { parseInputs } from "../../src/actions/parse-inputs.ts";
import { kebabCase } from "../../src/domain/names/kebab-case.ts";

/** Inputs of gate-check as a step would give them; what is not named has its default. */
export function inputsOf(given: object): Inputs {
  const texts = new Map(Object.entries(given).map(([key, value]) => [kebabCase(key), String(value)]));
  return parseInputs(Inputs, (name) => texts.get(name) ?? "");
}
