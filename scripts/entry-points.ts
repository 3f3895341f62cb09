/** What the build knows about actions: their names are files, their inputs are what `Inputs` says. */
import { existsSync, readdirSync } from "node:fs";
import type { InputRule, InputRules } from "../src/actions/parse-inputs.ts";
import { kebabCase } from "../src/domain/names/kebab-case.ts";

/** Names of the files in `src/entrypoints/`. */
export function entryPointNames(): string[] {
  return readdirSync("src/entrypoints")
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length))
    .sort();
}

/** Those that are actions, not the CLI. */
export function actionNames(): string[] {
  return entryPointNames().filter((name) => existsSync(`src/actions/${name}/inputs.ts`));
}

export interface InputDescription {
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
  /** As the runner would pass it; undefined if there is none. */
  readonly default: string | undefined;
  readonly isRequiredFile: boolean;
}

export interface ActionInterface {
  readonly inputs: readonly InputDescription[];
  readonly outputs: Readonly<Record<string, string>>;
}

/** Inputs and outputs of an action, from the only file that lists them. */
export async function interfaceOf(action: string): Promise<ActionInterface> {
  const { Inputs, outputs } = (await import(`../src/actions/${action}/inputs.ts`)) as {
    Inputs: InputRules;
    outputs: Readonly<Record<string, string>>;
  };
  return {
    inputs: Object.entries(Inputs).map(([key, rule]) => describeInput(key, rule)),
    outputs,
  };
}

function describeInput(key: string, rule: InputRule<unknown>): InputDescription {
  return {
    name: kebabCase(key),
    description: rule.description,
    isRequired: rule.isRequired === true,
    default: rule.default ?? (rule.runnerDefault && `\${{ ${rule.runnerDefault} }}`),
    isRequiredFile: rule.isRequiredFile === true,
  };
}
