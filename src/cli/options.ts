import { parseArgs } from "node:util";
import { UserError } from "../errors.ts";

export interface Options {
  readonly positionals: readonly string[];
  /** Value of an option, or undefined if it was not given. */
  value(name: string): string | undefined;
  /** Values of an option that may be given several times. */
  values(name: string): readonly string[];
  has(name: string): boolean;
}

interface Grammar {
  readonly usage: string;
  /** Options that take a value, and how often they may be given. */
  readonly valued: Readonly<Record<string, "once" | "often">>;
  readonly flags?: readonly string[];
}

/** Understands the words behind a command. @throws {UserError} usage */
export function parseOptions(words: readonly string[], grammar: Grammar): Options {
  const valued = Object.entries(grammar.valued).map(
    ([name, times]) => [name, { type: "string", multiple: times === "often" }] as const,
  );
  const flags = (grammar.flags ?? []).map((name) => [name, { type: "boolean" }] as const);
  const parsed = tryParse(words, Object.fromEntries([...valued, ...flags]), grammar.usage);
  const given = new Map(Object.entries(parsed.values));
  return {
    positionals: parsed.positionals,
    value: (name) => first(given.get(name)),
    values: (name) => [given.get(name) ?? []].flat().map(String),
    has: (name) => given.get(name) === true,
  };
}

type ParserOptions = Record<string, { type: "string"; multiple: boolean } | { type: "boolean" }>;

function tryParse(
  words: readonly string[],
  options: ParserOptions,
  usage: string,
): { values: object; positionals: string[] } {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split(". ", 1)[0] : "";
    throw new UserError("usage", `${message ?? "expected other options"}.`, {
      hint: `Usage: ${usage}`,
      cause,
    });
  }
}

function first(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** One of a list of words. @throws {UserError} usage */
export function oneOf<T extends string>(option: string, value: string, words: readonly T[]): T {
  const word = words.find((candidate) => candidate === value);
  if (word !== undefined) return word;
  throw new UserError(
    "usage",
    `option "--${option}": expected ${words.join(", ")}, got ${JSON.stringify(value)}.`,
  );
}
