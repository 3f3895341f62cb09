/** What the build knows about actions: their names are files, their inputs are what `Inputs` says. */
import { existsSync, readdirSync } from "node:fs";
import type * as z from "zod";
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
    Inputs: z.ZodObject;
    outputs: Readonly<Record<string, string>>;
  };
  return {
    inputs: Object.entries(Inputs.shape).map(([key, type]) => describeInput(key, type as z.ZodType)),
    outputs,
  };
}

function describeInput(key: string, type: z.ZodType): InputDescription {
  const meta = type.meta() ?? {};
  const absent = type.safeParse(undefined);
  return {
    name: kebabCase(key),
    description: type.description ?? "",
    isRequired: !absent.success,
    default: absent.success && absent.data !== undefined ? String(absent.data) : undefined,
    isRequiredFile: meta["isRequiredFile"] === true,
  };
}
