import { data } from "@actions/expressions";
import type { Data } from "../model.ts";
import { textOfNumber } from "./numbers.ts";

/** A value as the official engine sees it. */
export type Value = data.ExpressionData;

/** A number that prints as GitHub prints it. */
export class ExactNumber extends data.NumberData {
  override coerceString(): string {
    return textOfNumber(this.value);
  }
}

type Record_ = Readonly<Record<string, Data>>;

/**
 * An object. The engine's own loses keys such as `constructor` (sandbox.md 7.1, trap 7), and copying whole webhook bodies for
 * each expression would be slow: members are converted when they are asked for.
 */
export class ObjectData extends data.Dictionary {
  readonly #source: Record_;
  readonly #converter: Converter;
  readonly #names: ReadonlyMap<string, string>;
  readonly #fold: (name: string) => string;

  constructor(source: Record_, converter: Converter, isCaseSensitive = false) {
    super();
    this.#source = source;
    this.#converter = converter;
    this.#fold = isCaseSensitive ? (name) => name : (name) => name.toLowerCase();
    const names = new Map<string, string>();
    for (const name of Object.keys(source)) {
      if (!names.has(this.#fold(name))) names.set(this.#fold(name), name);
    }
    this.#names = names;
  }

  override get(key: string): Value | undefined {
    const name = this.#names.get(this.#fold(key));
    return name === undefined ? undefined : this.#read(name);
  }

  override values(): Value[] {
    return [...this.#names.values()].map((name) => this.#read(name));
  }

  override pairs(): { key: string; value: Value }[] {
    return [...this.#names.values()].map((key) => ({ key, value: this.#read(key) }));
  }

  #read(name: string): Value {
    return this.#converter.convert(this.#source[name] ?? null);
  }
}

/** Makes values of data; the same object gives the same value, because `==` of objects asks whether they are the same. */
export class Converter {
  readonly #known = new WeakMap<object, Value>();

  convert(value: Data): Value {
    if (value === null) return new data.Null();
    switch (typeof value) {
      case "string":
        return new data.StringData(value);
      case "number":
        return new ExactNumber(value);
      case "boolean":
        return new data.BooleanData(value);
      default:
        return this.#ofObject(value);
    }
  }

  /** Of the context `env`, whose names are told apart by case on Linux. */
  caseSensitive(value: Record_): Value {
    return new ObjectData(value, this, true);
  }

  #ofObject(value: readonly Data[] | Record_): Value {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const made = isList(value) ? this.#ofList(value) : new ObjectData(value, this);
    this.#known.set(value, made);
    return made;
  }

  #ofList(items: readonly Data[]): Value {
    const list = new data.Array();
    for (const item of items) list.add(this.convert(item));
    return list;
  }
}

/** Whether data is a list; `Array.isArray` does not narrow readonly ones. */
export function isList(value: Data): value is readonly Data[] {
  return Array.isArray(value);
}

/** Whether data is an object with names. */
export function isObject(value: Data): value is Record_ {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Data of a value that the engine computed. */
export function dataOf(value: Value): Data {
  switch (value.kind) {
    case data.Kind.Null:
      return null;
    case data.Kind.String:
    case data.Kind.Boolean:
    case data.Kind.Number:
      return scalarOf(value);
    default:
      return collectionOf(value);
  }
}

function scalarOf(value: Value): Data {
  if (value instanceof data.StringData || value instanceof data.BooleanData) return value.value;
  return value instanceof data.NumberData ? value.value : null;
}

function collectionOf(value: Value): Data {
  if (value instanceof data.Array) return value.values().map(dataOf);
  if (!(value instanceof data.Dictionary)) return null;
  // `fromEntries` defines members, so that `__proto__` is a name like any other.
  return Object.fromEntries(value.pairs().map((pair) => [pair.key, dataOf(pair.value)]));
}
