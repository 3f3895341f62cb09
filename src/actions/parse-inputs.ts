import { kebabCase } from "../domain/names/kebab-case.ts";
import { UserError } from "../errors.ts";

/** What an action takes under `with:`; plain values, so that no library stands between a step and its first look. */
export interface InputRule<T> {
  readonly description: string;
  /** As a workflow would write it. */
  readonly default?: string;
  /** Expression that `action.yml` has as default, and only the runner can work out. */
  readonly runnerDefault?: string;
  /** It must be given; otherwise what is not given and has no default is undefined. */
  readonly isRequired?: true;
  /** It names a file that must exist. */
  readonly isRequiredFile?: true;
  /** What `read` understands, for messages. */
  readonly expected: string;
  /** The value of a text; undefined if it cannot be understood. */
  readonly read: (text: string) => T | undefined;
}

export type InputRules = Readonly<Record<string, InputRule<unknown>>>;

export type InputValues<Rules extends InputRules> = {
  readonly [Key in keyof Rules]: ValueOf<Rules[Key]>;
};

type ValueOf<Rule> =
  Rule extends InputRule<infer T>
    ? Rule extends { readonly default: string } | { readonly isRequired: true }
      ? T
      : T | undefined
    : never;

/**
 * Reads exactly the inputs that the rules list. An empty string means "not given"; what is given and cannot be
 * understood is an error, never the default.
 * @throws {UserError} invalid-input
 */
export function parseInputs<Rules extends InputRules>(
  rules: Rules,
  input: (name: string) => string,
): InputValues<Rules> {
  const values = Object.entries(rules).map(([key, rule]) => {
    const name = kebabCase(key);
    return [key, readInput(name, rule, input(name))];
  });
  return Object.fromEntries(values) as InputValues<Rules>;
}

function readInput(name: string, rule: InputRule<unknown>, given: string): unknown {
  const text = given === "" ? rule.default : given;
  if (text === undefined && rule.isRequired !== true) return undefined;
  const value = text === undefined ? undefined : rule.read(text);
  if (value !== undefined) return value;
  throw new UserError(
    "invalid-input",
    `input "${name}": expected ${rule.expected}, got ${JSON.stringify(given.slice(0, 100))}.`,
    { hint: "Fix the value in the workflow step." },
  );
}
