import { InternalError } from "../../errors.ts";
import type { ReportFault } from "../fault.ts";
import type { Bookmark, JsonCursor } from "./cursor.ts";
import { KeyOrder } from "./keys.ts";

/** What was seen is kept in the bits of one number. */
const mostFields = 31;

/**
 * Describes a JSON value and reads it in one go. Keys that a shape does not name are skipped undecoded, which is
 * what keeps large reports fast; a named key that occurs twice is refused, since readers would disagree on it.
 */
export interface Shape<T> {
  read(json: JsonCursor): T;
  /** Whether the key may be missing (or null). */
  readonly isOptional?: true;
}

export type Read<S> = S extends Shape<infer T> ? T : never;

export const text: Shape<string> = { read: (json) => json.text() };
/** A string of a small vocabulary, such as ids and levels: each is decoded once. */
export const word: Shape<string> = { read: (json) => json.word() };
export const number: Shape<number> = { read: (json) => json.number() };
export const boolean: Shape<boolean> = { read: (json) => json.boolean() };

/** The beginning of a string that may be long. */
export function excerpt(mostBytes: number): Shape<string> {
  return { read: (json) => json.excerpt(mostBytes) };
}

/** A whole number of zero or more: counts, lines, indices. */
export const count: Shape<number> = {
  read(json) {
    const value = json.number();
    if (!Number.isSafeInteger(value) || value < 0)
      throw json.fault("malformed", `expected a count, found ${value}`);
    return value;
  },
};

/** A string, or a number written as one: tools differ on ids, versions and scores. */
export const label: Shape<string> = {
  read: (json) => (json.kind() === "number" ? String(json.number()) : json.text()),
};

/** Skips the value; for keys whose presence alone matters. */
export const present: Shape<true> = {
  read(json) {
    json.skip();
    return true;
  },
};

/** Skips the value and marks it for `JsonCursor.revisit`: errors found there name its own place. */
export const bookmarked: Shape<Bookmark> = {
  read(json) {
    const bookmark = json.bookmark();
    json.skip();
    return bookmark;
  },
};

/** A key that may be absent or null. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return { isOptional: true, read: (json) => (json.takeNull() ? undefined : shape.read(json)) };
}

type Fields = Record<string, Shape<unknown>>;
type ObjectOf<F extends Fields> = { readonly [K in keyof F]: Read<F[K]> };

/** An object with the named keys; all others are skipped. */
export function object<F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  const names = Object.keys(fields);
  const places = new Map(names.map((name, place) => [name, place]));
  const shapes = names.map((name) => fields[name] as Shape<unknown>);
  if (names.length > mostFields) throw new InternalError("bug", `a shape has more than ${mostFields} keys`);
  const required = shapes.reduce((bits, shape, place) => (shape.isOptional ? bits : bits | (1 << place)), 0);
  const blank = Object.fromEntries(names.map((name) => [name, undefined]));
  const order = new KeyOrder();
  return {
    read(json) {
      const result: Record<string, unknown> = { ...blank };
      let seen = 0;
      json.enterObject();
      let at = 0;
      for (let key = json.nextKey(order, 0); key !== undefined; key = json.nextKey(order, ++at)) {
        const place = places.get(key);
        if (place === undefined) json.skip();
        else {
          seen = once(json, key, seen, 1 << place);
          result[key] = (shapes[place] as Shape<unknown>).read(json);
        }
      }
      if ((seen & required) !== required) throw missing(json, names, required & ~seen);
      return result as ObjectOf<F>;
    },
  };
}

/** Adds a key to those that were seen. */
function once(json: JsonCursor, key: string, seen: number, bit: number): number {
  if ((seen & bit) !== 0) throw json.fault("duplicate-key", `expected the key "${key}" once`);
  return seen | bit;
}

function missing(json: JsonCursor, names: readonly string[], places: number): ReportFault {
  const name = names.find((_, place) => (places & (1 << place)) !== 0);
  return json.fault("malformed", `expected the key "${name}", found an object without it`);
}

/** An array that is kept whole. For arrays that grow with the report use `each`. */
export function array<T>(element: Shape<T>): Shape<readonly T[]> {
  return {
    read(json) {
      const elements: T[] = [];
      json.array(() => elements.push(element.read(json)));
      return elements;
    },
  };
}

/** The first element of an array; the others are skipped. */
export function firstOf<T>(element: Shape<T>): Shape<T | undefined> {
  return {
    read(json) {
      let first: T | undefined;
      json.array((index) => {
        if (index === 0) first = element.read(json);
        else json.skip();
      });
      return first;
    },
  };
}

/** Hands each element to `visit` and keeps none; yields how many there were. */
export function each<T>(element: Shape<T>, visit: (value: T, index: number) => void): Shape<number> {
  return {
    read(json) {
      let total = 0;
      json.array((index) => {
        visit(element.read(json), index);
        total++;
      });
      return total;
    },
  };
}

/** An object used as a map; hands each entry to `visit` and yields how many there were. */
export function entries<T>(value: Shape<T>, visit: (key: string, value: T) => void): Shape<number> {
  return {
    read(json) {
      const seen = new Set<string>();
      json.object((key) => {
        if (seen.has(key)) throw json.fault("duplicate-key", `expected the key ${JSON.stringify(key)} once`);
        seen.add(key);
        visit(key, value.read(json));
      });
      return seen.size;
    },
  };
}

/** An object used as a map, kept whole. */
export function mapOf<T>(value: Shape<T>): Shape<ReadonlyMap<string, T>> {
  return {
    read(json) {
      const map = new Map<string, T>();
      entries(value, (key, entry) => map.set(key, entry)).read(json);
      return map;
    },
  };
}

/** Reads by the kind of the value, where a tool writes one thing in two ways. */
export function eitherKind<T>(
  shapes: { readonly [kind in "object" | "array" | "string" | "number" | "boolean"]?: Shape<T> },
): Shape<T> {
  return {
    read(json) {
      const kind = json.kind();
      const shape = kind === "null" || kind === "end" ? undefined : shapes[kind];
      if (shape === undefined) throw json.unexpected(`one of: ${Object.keys(shapes).join(", ")}`);
      return shape.read(json);
    },
  };
}

/** Turns what a shape reads into a domain value; a `ReportFault` from `into` gets the pointer it happened at. */
export function mapped<A, B>(shape: Shape<A>, into: (value: A) => B): Shape<B> {
  return { ...shape, read: (json) => into(shape.read(json)) };
}

/** Reads a whole document: one value and nothing behind it. */
export function readDocument<T>(json: JsonCursor, shape: Shape<T>): T {
  const value = shape.read(json);
  json.finish();
  return value;
}

/** Reads a stream of values (NDJSON, or objects written one after the other); yields how many there were. */
export function readStream<T>(json: JsonCursor, shape: Shape<T>, visit: (value: T) => void): number {
  let total = 0;
  for (; json.kind() !== "end"; total++) visit(shape.read(json));
  return total;
}
