import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from "yaml";
import type { Located } from "./located.ts";

/** GitHub takes no larger workflow. */
const maxBytes = 512 * 1024;
const maxNodes = 50_000;
const maxDepth = 40;
/** The library looks for each alias' anchor from the top of the file. */
const maxAliases = 200;

/** A YAML value with the lines it stands on; anchors are resolved, as GitHub does (facts 1.29). */
export type Tree = TreeScalar | TreeMap | TreeList;

export interface TreeScalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly line: number;
}

export interface TreeEntry {
  readonly key: string;
  /** Line of the key. */
  readonly line: number;
  readonly value: Tree;
}

export interface TreeMap {
  readonly kind: "map";
  readonly entries: readonly TreeEntry[];
  readonly line: number;
}

export interface TreeList {
  readonly kind: "list";
  readonly items: readonly Tree[];
  readonly line: number;
}

/** A file as a tree, or the first thing that is wrong with it. */
export type ParsedTree =
  | { readonly ok: true; readonly tree: Tree }
  | { readonly ok: false; readonly why: string; readonly line: number };

/** Reads untrusted YAML: bounded in size, depth and what its aliases unfold to; a doubled key is an error. */
export function parseTree(text: string): ParsedTree {
  if (text.length > maxBytes) return { ok: false, why: `it is over ${maxBytes} bytes`, line: 1 };
  const lines = new LineCounter();
  // The library compares every pair of keys, which takes minutes in a file of many; `mapOf` is linear.
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const [error] = document.errors;
  if (error !== undefined)
    return { ok: false, why: firstLine(error.message), line: lineAt(lines, error.pos[0]) };
  const growth: Growth = { document, lines, nodes: 0, aliases: 0, fault: null };
  const tree = treeOf(document.contents, growth, 0);
  return growth.fault === null ? { ok: true, tree } : { ok: false, ...growth.fault };
}

interface Growth {
  readonly document: Document;
  readonly lines: LineCounter;
  nodes: number;
  aliases: number;
  fault: { readonly why: string; readonly line: number } | null;
}

const nothing = (line: number): TreeScalar => ({ kind: "scalar", value: null, line });

function treeOf(node: unknown, growth: Growth, depth: number): Tree {
  const line = lineOf(node, growth);
  growth.nodes += 1;
  growth.aliases += isAlias(node) ? 1 : 0;
  if (growth.nodes > maxNodes || growth.aliases > maxAliases || depth > maxDepth) {
    growth.fault ??= { why: "its values or aliases unfold to too much", line };
  }
  if (growth.fault !== null) return nothing(line);
  // The lines of an anchored value are those where it was written.
  if (isAlias(node)) return treeOf(node.resolve(growth.document), growth, depth + 1);
  if (isMap(node)) return mapOf(node.items, line, growth, depth);
  if (isSeq(node)) {
    return { kind: "list", items: node.items.map((item) => treeOf(item, growth, depth + 1)), line };
  }
  return { kind: "scalar", value: isScalar(node) ? scalarValue(node.value) : null, line };
}

function mapOf(pairs: readonly Pair[], line: number, growth: Growth, depth: number): TreeMap {
  const seen = new Set<string>();
  const entries = pairs.map((pair) => {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    const keyLine = lineOf(pair.key, growth);
    if (seen.has(key)) growth.fault ??= { why: `the key "${key}" is there twice`, line: keyLine };
    seen.add(key);
    return { key, line: keyLine, value: treeOf(pair.value ?? null, growth, depth + 1) };
  });
  return { kind: "map", entries, line };
}

function scalarValue(value: unknown): TreeScalar["value"] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : String(value);
}

function lineOf(node: unknown, { lines }: Growth): number {
  return lineAt(lines, hasRange(node) ? (node.range?.[0] ?? 0) : 0);
}

function hasRange(node: unknown): node is Pick<Node, "range"> {
  return typeof node === "object" && node !== null && "range" in node;
}

function lineAt(lines: LineCounter, offset: number): number {
  return Math.max(1, lines.linePos(offset).line);
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? "";
}

/** Value below a key of a map; undefined where there is no such key, or no map. */
export function childOf(tree: Tree | undefined, key: string): Tree | undefined {
  return entryOf(tree, key)?.value;
}

/** Entry of a map by its key. */
export function entryOf(tree: Tree | undefined, key: string): TreeEntry | undefined {
  return entriesOf(tree).find((entry) => entry.key === key);
}

/** Entries of a map; none for anything else. */
export function entriesOf(tree: Tree | undefined): readonly TreeEntry[] {
  return tree?.kind === "map" ? tree.entries : [];
}

/** The text of a scalar as GitHub would show it; undefined for a list, a map or nothing. */
export function textOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === "scalar" && tree.value !== null ? String(tree.value) : undefined;
}

/** A list of texts; a single text is a list of one. */
export function textsOf(tree: Tree | undefined): readonly string[] {
  const items = tree?.kind === "list" ? tree.items : [tree];
  return items.map(textOf).filter((text) => text !== undefined);
}

/** Text of a key with the line of the key. */
export function locatedText(tree: Tree, key: string): Located<string> | null {
  const entry = entryOf(tree, key);
  const text = textOf(entry?.value);
  return entry === undefined || text === undefined ? null : { value: text, line: entry.line };
}
