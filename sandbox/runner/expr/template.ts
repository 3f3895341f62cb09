import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Condition, Data, Scope, Template } from "../model.ts";
import { isList, isObject } from "./data.ts";
import { textOfNumber } from "./numbers.ts";
import { type Compiled, compile, expressionOf, failAt, type Origin } from "./token.ts";

/** A part of a file with its type: what it evaluates to is checked as GitHub's schema checks it. */
export function templateOf<T>(
  token: TemplateToken,
  origin: Origin,
  read: (value: Data, fail: Compiled["fail"]) => T,
): Template<T> {
  const compiled = compile(token, origin);
  return { evaluate: (scope) => read(compiled.evaluate(scope), compiled.fail) };
}

/** A value that no expression decides. */
export function constant<T>(value: T): Template<T> {
  return { evaluate: () => value };
}

/** Text; numbers and booleans become text, objects do not. */
export function asText(value: Data, fail: Compiled["fail"]): string {
  if (value === null) return "";
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return textOfNumber(value);
    case "boolean":
      return String(value);
    default:
      return fail(unexpected(value));
  }
}

/** Text that says something. */
export function asFullText(value: Data, fail: Compiled["fail"]): string {
  const text = asText(value, fail);
  return text === "" ? fail("Unexpected value ''") : text;
}

/** A boolean; the word `true` is none. */
export function asFlag(value: Data, fail: Compiled["fail"]): boolean {
  return typeof value === "boolean" ? value : fail(unexpected(value));
}

/** A number; digits in quotes are none. */
export function asNumber(value: Data, fail: Compiled["fail"]): number {
  return typeof value === "number" ? value : fail(unexpected(value));
}

/** Texts by name. */
export function asTexts(value: Data, fail: Compiled["fail"]): Readonly<Record<string, string>> {
  if (value === null) return {};
  if (!isObject(value)) return fail("A mapping was expected");
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asText(item, fail)]));
}

/** Scalars by name, with their types. */
export function asScalars(value: Data, fail: Compiled["fail"]): Readonly<Record<string, Data>> {
  if (value === null) return {};
  if (!isObject(value)) return fail("A mapping was expected");
  const wrong = Object.values(value).find((item) => isObject(item) || isList(item));
  return wrong === undefined ? value : fail(unexpected(wrong));
}

/** What GitHub says about a value that is of another type than its place. */
export function unexpected(value: Data): string {
  if (isList(value)) return "A sequence was not expected";
  if (isObject(value)) return "A mapping was not expected";
  return `Unexpected value '${value === null ? "" : String(value)}'`;
}

/** `if:` as the parser completed it: with `success() &&` where no status function stands in it. */
export function conditionOf(token: TemplateToken, text: string, origin: Origin): Condition {
  const evaluate = expressionOf(token, text, origin, failAt(token, origin));
  return { test: (scope: Scope) => isTrue(evaluate(scope)) };
}

/** Everything but null, false, zero, NaN and empty text is true. */
export function isTrue(value: Data): boolean {
  return typeof value === "number"
    ? value !== 0 && !Number.isNaN(value)
    : value !== null && value !== false && value !== "";
}
