import { entriesOf, type Tree, type TreeEntry, textOf } from "./tree.ts";

/** GitHub starts no more jobs than this for one matrix (facts 1.22). */
const maxLegs = 256;

/** One leg of a matrix: its values by name, in the order in which the job's name shows them. */
export interface Leg {
  /** Values of the dimensions; these are in the name. */
  readonly shown: readonly MatrixValue[];
  /** Values that only `include` adds. */
  readonly added: readonly MatrixValue[];
}

export interface MatrixValue {
  readonly name: string;
  /** Leaves of the value, as GitHub writes them. */
  readonly texts: readonly string[];
}

/** The legs of a matrix; null where an expression or its sheer size decides them. */
export type Matrix = { readonly legs: readonly Leg[] | null };

/** Unfolds `strategy.matrix`; an expression anywhere in it makes the legs unknown. */
export function matrixOf(tree: Tree | undefined): Matrix | null {
  if (tree === undefined) return null;
  if (tree.kind !== "map" || hasExpression(tree)) return { legs: null };
  const dimensions = tree.entries.filter(({ key }) => key !== "include" && key !== "exclude");
  const product = productOf(dimensions);
  if (product === null) return { legs: null };
  const excluded = listOf(tree, "exclude").map(valuesOf);
  const kept = product.filter((values) => !excluded.some((pattern) => covers(pattern, values)));
  const legs = include(kept, listOf(tree, "include").map(valuesOf), dimensions);
  return { legs: legs.length > maxLegs ? null : legs };
}

function hasExpression(tree: Tree): boolean {
  switch (tree.kind) {
    case "scalar":
      return typeof tree.value === "string" && tree.value.includes("${{");
    case "list":
      return tree.items.some(hasExpression);
    case "map":
      return tree.entries.some(({ value }) => hasExpression(value));
  }
}

/** Null: more legs than GitHub takes. */
function productOf(dimensions: readonly TreeEntry[]): MatrixValue[][] | null {
  let product: MatrixValue[][] = dimensions.length === 0 ? [] : [[]];
  for (const { key, value } of dimensions) {
    const items = value.kind === "list" ? value.items : [];
    if (product.length * items.length > maxLegs) return null;
    product = product.flatMap((values) =>
      items.map((item) => [...values, { name: key, texts: leavesOf(item) }]),
    );
  }
  return product;
}

function leavesOf(tree: Tree): string[] {
  switch (tree.kind) {
    case "scalar":
      return [textOf(tree) ?? ""].filter((text) => text !== "");
    case "list":
      return tree.items.flatMap(leavesOf);
    case "map":
      return tree.entries.flatMap(({ value }) => leavesOf(value));
  }
}

function listOf(tree: Tree, key: string): readonly Tree[] {
  const value = entriesOf(tree).find((entry) => entry.key === key)?.value;
  return value?.kind === "list" ? value.items : [];
}

function valuesOf(tree: Tree): MatrixValue[] {
  return entriesOf(tree).map(({ key, value }) => ({ name: key, texts: leavesOf(value) }));
}

function covers(pattern: readonly MatrixValue[], values: readonly MatrixValue[]): boolean {
  return pattern.length > 0 && pattern.every((wanted) => values.some((value) => isSame(wanted, value)));
}

function isSame(one: MatrixValue, other: MatrixValue): boolean {
  return one.name === other.name && one.texts.join("\0") === other.texts.join("\0");
}

/** An entry adds its other values to the legs that agree with it on the dimensions, or becomes a leg of its own. */
function include(
  product: readonly (readonly MatrixValue[])[],
  entries: readonly (readonly MatrixValue[])[],
  dimensions: readonly TreeEntry[],
): Leg[] {
  const names = new Set(dimensions.map(({ key }) => key));
  const added = product.map((): MatrixValue[] => []);
  const own: Leg[] = [];
  for (const entry of entries) {
    const filter = entry.filter(({ name }) => names.has(name));
    const extra = entry.filter(({ name }) => !names.has(name));
    const matching = product.flatMap((values, index) =>
      filter.every((wanted) => values.some((value) => isSame(wanted, value))) ? [index] : [],
    );
    if (matching.length === 0) own.push({ shown: entry, added: [] });
    for (const index of matching) added[index]?.push(...extra);
  }
  return [...product.map((shown, index) => ({ shown, added: added[index] ?? [] })), ...own];
}
