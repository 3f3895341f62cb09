import { isList, isObject } from "../expr/data.ts";
import { textOfNumber } from "../expr/numbers.ts";
import { asText, unexpected } from "../expr/template.ts";
import { type Data, ExpressionError, type InputRule, type Scope } from "../model.ts";

type Rules = Readonly<Record<string, InputRule>>;
type Values = Readonly<Record<string, Data>>;

/**
 * Inputs of a called workflow: what is given in its type, else the default, else `""`, `false` or `0`. Which names are given was
 * checked when the workflow was loaded.
 * @param scope contexts of defaults: `github`, `vars`, and `inputs` of none
 * @throws {ExpressionError} for a value of another type
 */
export function callInputs(rules: Rules, given: Values, scope: Scope): Values {
  const folded = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const values = Object.entries(rules).map(([name, rule]) => {
    const value = folded.get(name.toLowerCase());
    return [name, typed(name, rule, value === undefined ? defaultOf(rule, scope) : value)] as const;
  });
  return Object.fromEntries(values);
}

function defaultOf(rule: InputRule, scope: Scope): Data {
  return rule.default === null ? emptyOf(rule) : rule.default.evaluate(scope);
}

function emptyOf({ type }: InputRule): Data {
  switch (type) {
    case "boolean":
      return false;
    case "number":
      return 0;
    case "string":
    case "choice":
    case "environment":
      return "";
  }
}

function typed(name: string, rule: InputRule, value: Data): Data {
  const fault = faultOf(rule, value);
  if (fault !== null) throw new ExpressionError(`Input '${name}' (${rule.type}): ${fault}`);
  return rule.type === "boolean" || rule.type === "number" ? value : asText(value, refuse);
}

function refuse(message: string): never {
  throw new ExpressionError(message);
}

/** Why a value is not of the type of an input; null if it is. */
export function faultOf({ type }: InputRule, value: Data): string | null {
  if (isList(value) || isObject(value)) return unexpected(value);
  if (type === "boolean" || type === "number") return typeof value === type ? null : unexpected(value);
  return null;
}

/**
 * Inputs of `workflow_dispatch`, from texts as a person types them. Of all types only booleans are more than text there: a
 * number that is handed on to a call's `type: number` is refused (actions/runner#2848).
 */
export function dispatchInputs(
  rules: Rules,
  given: Readonly<Record<string, string>>,
  scope: Scope,
): { readonly values: Values; readonly problems: readonly string[] } {
  const folded = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const known = new Set(Object.keys(rules).map((name) => name.toLowerCase()));
  const unknown = Object.keys(given).filter((name) => !known.has(name.toLowerCase()));
  const read = Object.entries(rules).map(([name, rule]) => {
    const text = folded.get(name.toLowerCase());
    return { name, ...(text === undefined ? ofDefault(rule, scope) : ofText(rule, text)) };
  });
  return {
    values: Object.fromEntries(read.map(({ name, value }) => [name, value])),
    problems: [
      ...unknown.map((name) => `Unexpected input '${name}'`),
      ...read.flatMap(({ name, problem }) => (problem === null ? [] : [`Input '${name}': ${problem}`])),
    ],
  };
}

const asTyped = (value: Data): Data => (typeof value === "number" ? textOfNumber(value) : value);

interface Read {
  readonly value: Data;
  readonly problem: string | null;
}

function ofDefault(rule: InputRule, scope: Scope): Read {
  if (rule.default !== null) return { value: asTyped(rule.default.evaluate(scope)), problem: null };
  const [first] = rule.type === "choice" ? rule.options : [];
  const problem = rule.isRequired && first === undefined ? "is required, but not provided" : null;
  return { value: first ?? (rule.type === "boolean" ? false : ""), problem };
}

function ofText(rule: InputRule, text: string): Read {
  const value = typedText(rule, text);
  if (value === undefined)
    return { value: null, problem: `Unexpected value '${text}' for the type ${rule.type}` };
  if (rule.type === "choice" && !rule.options.includes(text)) {
    return { value, problem: `Unexpected value '${text}', expected one of: ${rule.options.join(", ")}` };
  }
  return { value, problem: rule.isRequired && text === "" ? "is required, but not provided" : null };
}

/** Undefined: not of this type. */
function typedText({ type }: InputRule, text: string): Data | undefined {
  switch (type) {
    case "boolean":
      return text === "true" ? true : text === "false" ? false : undefined;
    case "number":
      return text.trim() === "" || Number.isNaN(Number(text)) ? undefined : text;
    case "string":
    case "choice":
    case "environment":
      return text;
  }
}
