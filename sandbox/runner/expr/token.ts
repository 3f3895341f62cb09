import type {
  MappingToken,
  SequenceToken,
  TemplateToken,
} from "@actions/workflow-parser/templates/tokens/index";
import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
} from "@actions/workflow-parser/templates/tokens/type-guards";
import { TokenType } from "@actions/workflow-parser/templates/tokens/types";
import { type Data, ExpressionError, type Scope } from "../model.ts";
import { dataOf, isList, isObject } from "./data.ts";
import { parseExpression } from "./expression.ts";

/** Where tokens come from: says their place, and takes what is wrong with them. */
export interface Origin {
  /** `owner/name:path:line:column` */
  at(token: TemplateToken): string;
  /** GitHub would not start the workflow. */
  refuse(token: TemplateToken, message: string): void;
}

/** Part of a file that may hold expressions. */
export interface Compiled {
  readonly token: TemplateToken;
  /** @throws {ExpressionError} */
  evaluate(scope: Scope): Data;
  /** @throws {ExpressionError} saying where */
  fail(message: string): never;
}

/** Makes a token ready; expressions that cannot be parsed are told to the origin, and throw when they are evaluated. */
export function compile(token: TemplateToken, origin: Origin): Compiled {
  const fail = failAt(token, origin);
  return { token, evaluate: evaluatorOf(token, origin, fail), fail };
}

/** Makes errors that say where. */
export function failAt(token: TemplateToken, origin: Origin): Compiled["fail"] {
  return (message) => {
    throw new ExpressionError(`${origin.at(token)}: ${message}`);
  };
}

type Evaluate = (scope: Scope) => Data;

function evaluatorOf(token: TemplateToken, origin: Origin, fail: Compiled["fail"]): Evaluate {
  if (isMapping(token)) return mappingOf(token, origin, fail);
  if (isSequence(token)) return sequenceOf(token, origin);
  if (isBasicExpression(token)) return expressionOf(token, token.expression, origin, fail);
  const literal = literalOf(token);
  return () => literal;
}

/** Value of a scalar without expression. */
export function literalOf(token: TemplateToken): Data {
  if (isString(token) || isBoolean(token) || isNumber(token)) return token.value;
  return null;
}

/** An expression that stands at a token; conditions are one without `${{`. */
export function expressionOf(
  token: TemplateToken,
  text: string,
  origin: Origin,
  fail: Compiled["fail"],
): Evaluate {
  try {
    const expression = parseExpression(text, token.definitionInfo?.allowedContext ?? []);
    return (scope) => dataOf(located(() => expression.evaluate(scope), fail));
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    origin.refuse(token, error.message);
    return () => fail(error.message);
  }
}

function located<T>(work: () => T, fail: Compiled["fail"]): T {
  try {
    return work();
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** An item that evaluates to a list is not an item: its own items take its place. */
function sequenceOf(token: SequenceToken, origin: Origin): Evaluate {
  const items = [...Array(token.count).keys()].map((index) => compile(token.get(index), origin));
  return (scope) =>
    items.flatMap((item): readonly Data[] => {
      const value = item.evaluate(scope);
      return isBasicExpression(item.token) && isList(value) ? value : [value];
    });
}

function mappingOf(token: MappingToken, origin: Origin, fail: Compiled["fail"]): Evaluate {
  const pairs = [...token].map((pair) => ({
    key: compile(pair.key, origin),
    value: compile(pair.value, origin),
    isInsert: pair.key.templateTokenType === TokenType.InsertExpression,
  }));
  return (scope) => {
    const entries = pairs.flatMap(({ key, value, isInsert }): (readonly [string, Data])[] =>
      isInsert ? inserted(value, scope) : [[keyOf(key, scope), value.evaluate(scope)]],
    );
    refuseDoubles(entries, fail);
    return Object.fromEntries(entries);
  };
}

/** `${{ insert }}: ${{ … }}`: the members of an object, as if they were written here. */
function inserted(value: Compiled, scope: Scope): [string, Data][] {
  const given = value.evaluate(scope);
  return isObject(given) ? Object.entries(given) : value.fail("A mapping was expected");
}

function keyOf(key: Compiled, scope: Scope): string {
  const value = key.evaluate(scope);
  if (typeof value === "object" && value !== null) return key.fail("A string was expected");
  return value === null ? "" : String(value);
}

function refuseDoubles(entries: readonly (readonly [string, Data])[], fail: Compiled["fail"]): void {
  const known = new Set<string>();
  for (const [name] of entries) {
    const folded = name.toLowerCase();
    if (known.has(folded)) fail(`'${name}' is already defined`);
    known.add(folded);
  }
}
