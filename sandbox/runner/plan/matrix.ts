import { equals } from "@actions/expressions/result";
import { Converter, isList, isObject } from "../expr/data.ts";
import { textOfNumber } from "../expr/numbers.ts";
import type { Data, Leg } from "../model.ts";

type Values = Readonly<Record<string, Data>>;
type Fail = (message: string) => never;

/** GitHub starts no more jobs than this for one matrix (facts 1.22). */
const maxLegs = 256;

/** Legs of an evaluated `matrix`: the product of its vectors, less `exclude`, with what `include` adds to them or beside them. */
export function legsOf(matrix: Data, fail: Fail): readonly Leg[] {
  if (!isObject(matrix)) return fail("A mapping was expected");
  const entries = Object.entries(matrix).map(([name, items]) => [name, listOf(name, items, fail)] as const);
  const vectors = entries.filter(([name]) => !isFilter(name));
  const included = filtersOf(entries, "include", fail);
  const excluded = filtersOf(entries, "exclude", fail);
  if (vectors.length === 0 && included.length === 0) fail("Matrix must define at least one vector");
  refuseUnknown(excluded, vectors, fail);
  const product = productOf(vectors, fail).filter((values) => !excluded.some((item) => fits(item, values)));
  const legs = withIncluded(product, included, new Set(vectors.map(([name]) => name.toLowerCase())));
  return legs.length > maxLegs ? fail(tooMany(legs.length)) : legs;
}

type Vector = readonly [name: string, items: readonly Data[]];

function isFilter(name: string): boolean {
  return name === "include" || name === "exclude";
}

function listOf(name: string, items: Data, fail: Fail): readonly Data[] {
  if (!isList(items)) return fail(`A sequence was expected as matrix vector '${name}'`);
  if (items.length === 0 && !isFilter(name)) fail(`Matrix vector '${name}' does not contain any values`);
  return items;
}

function filtersOf(entries: readonly Vector[], name: string, fail: Fail): Values[] {
  const items = entries.find(([key]) => key === name)?.[1] ?? [];
  return items.map((item) => {
    if (!isObject(item)) return fail(`A mapping was expected in matrix ${name}`);
    return Object.keys(item).length === 0 ? fail(`Matrix ${name} mapping does not contain any values`) : item;
  });
}

function refuseUnknown(excluded: readonly Values[], vectors: readonly Vector[], fail: Fail): void {
  const known = new Set(vectors.map(([name]) => name.toLowerCase()));
  const unknown = excluded.flatMap(Object.keys).find((name) => !known.has(name.toLowerCase()));
  if (unknown !== undefined) fail(`Matrix exclude key '${unknown}' does not match any key within the matrix`);
}

/** The last vector varies fastest. */
function productOf(vectors: readonly Vector[], fail: Fail): Values[] {
  const size = vectors.reduce((total, [, items]) => total * items.length, 1);
  if (size > maxLegs * maxLegs) fail(tooMany(size));
  let product: (readonly (readonly [string, Data])[])[] = vectors.length === 0 ? [] : [[]];
  for (const [name, items] of vectors) {
    product = product.flatMap((pairs) => items.map((item) => [...pairs, [name, item] as const]));
  }
  return product.map((pairs) => Object.fromEntries(pairs));
}

function tooMany(count: number): string {
  return `Matrix of ${count} jobs, but a matrix has at most ${maxLegs}`;
}

/** A mapping that fits legs adds its other values to all of them, and never changes one of a vector; else it is a leg itself. */
function withIncluded(
  product: readonly Values[],
  included: readonly Values[],
  vectors: ReadonlySet<string>,
): Leg[] {
  const parts = included.map((item) => ({
    filter: pick(item, (name) => vectors.has(name.toLowerCase())),
    extra: pick(item, (name) => !vectors.has(name.toLowerCase())),
  }));
  const legs = product.map((values): Leg => {
    const extra = parts.filter(({ filter }) => fits(filter, values)).map((part) => part.extra);
    return { values: Object.assign({}, values, ...extra), suffix: suffixOf(values) };
  });
  const alone = parts.filter(({ filter }) => !product.some((values) => fits(filter, values)));
  return [...legs, ...alone.map(({ filter, extra }) => legOf({ ...filter, ...extra }))];
}

function pick(values: Values, isWanted: (name: string) => boolean): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => isWanted(name)));
}

function legOf(values: Values): Leg {
  return { values, suffix: suffixOf(values) };
}

/** Whether every leaf of a filter equals that of a leg, by the rules of `==` in expressions. */
function fits(filter: Data, value: Data): boolean {
  if (isList(filter))
    return filter.every((item, index) => fits(item, isList(value) ? (value[index] ?? null) : null));
  if (isObject(filter)) {
    return Object.entries(filter).every(([name, item]) =>
      fits(item, isObject(value) ? memberOf(value, name) : null),
    );
  }
  const converter = new Converter();
  return equals(converter.convert(value), converter.convert(filter));
}

function memberOf(values: Values, name: string): Data {
  const key = Object.keys(values).find((other) => other.toLowerCase() === name.toLowerCase());
  return key === undefined ? null : (values[key] ?? null);
}

function suffixOf(values: Values): string {
  return leavesOf(values)
    .filter((text) => text !== "")
    .join(", ");
}

function leavesOf(value: Data): readonly string[] {
  if (isList(value)) return value.flatMap(leavesOf);
  if (isObject(value)) return Object.values(value).flatMap(leavesOf);
  if (value === null) return [];
  return [typeof value === "number" ? textOfNumber(value) : String(value)];
}
