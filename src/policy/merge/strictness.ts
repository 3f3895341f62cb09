import type { Parameter } from "../check.ts";
import type { SettingValue } from "../effective.ts";

/** Compares two values of a parameter: positive if `a` is stricter, 0 if they are equal or have no order. */
export function compareStrictness(parameter: Parameter, a: SettingValue, b: SettingValue): number {
  switch (parameter.stricter) {
    case "higher":
      return Number(a) - Number(b);
    case "lower":
      return Number(b) - Number(a);
    case "earlier-word":
      return rankOf(parameter, b) - rankOf(parameter, a);
    case "fixed":
      return 0;
  }
}

/** Position of a word; one that is not in the list is looser than all that are. */
function rankOf(parameter: Parameter, word: SettingValue): number {
  const words: readonly unknown[] = parameter.words ?? [];
  const index = words.indexOf(word);
  return index === -1 ? words.length : index;
}

/** Returns the stricter of two values, the first where they are equal. */
export function stricterOf<T extends SettingValue>(parameter: Parameter, a: T, b: T): T {
  return compareStrictness(parameter, b, a) > 0 ? b : a;
}

/** Returns the looser of two values, the first where they are equal. */
export function looserOf<T extends SettingValue>(parameter: Parameter, a: T, b: T): T {
  return compareStrictness(parameter, b, a) < 0 ? b : a;
}

/** What a parameter takes, in words; null if the value is such a thing. */
export function mistypeOf(parameter: Parameter, value: SettingValue): string | null {
  return accepts(parameter, value) ? null : typeOf(parameter);
}

function typeOf(parameter: Parameter): string {
  if (Array.isArray(parameter.fallback)) return "a list of words";
  if (parameter.words !== undefined) return `one of ${parameter.words.join(", ")}`;
  if (parameter.unit === "%") return "a number from 0 to 100";
  if (typeof parameter.fallback === "number") return "a number from 0";
  return typeof parameter.fallback === "boolean" ? "true or false" : "a word";
}

function accepts(parameter: Parameter, value: SettingValue): boolean {
  const { fallback, words, unit } = parameter;
  if (Array.isArray(fallback)) return Array.isArray(value) && acceptsWords(value, words);
  if (typeof value !== typeof fallback) return false;
  if (typeof value === "number") return value >= 0 && (unit !== "%" || value <= 100);
  return words === undefined || acceptsWords([String(value)], words);
}

function acceptsWords(values: readonly string[], words: readonly string[] | undefined): boolean {
  return words === undefined || values.every((value) => words.includes(value));
}
