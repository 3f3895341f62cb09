import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLParseError,
} from "yaml";
import { mostDocumentBytes } from "../../domain/document/size.ts";
import { UserError, type UserErrorCode } from "../../errors.ts";

/** A file of policy as it was read; the path is only for messages. */
export interface PolicyText {
  readonly path: string;
  readonly text: string;
}

export type DocumentPath = readonly (string | number)[];

/** A YAML file as plain data, or what is wrong with it. */
export interface PolicyDocument {
  readonly path: string;
  readonly data: unknown;
  readonly problems: readonly UserError[];
  /** `file:line:column` of a value, or of the nearest one around it. */
  readonly locate: (path: DocumentPath) => string;
  /** `file:line:column` of a key. */
  readonly locateKey: (path: DocumentPath, key: string) => string;
}

type Report = (message: string, hint: string, offset: number) => void;

/**
 * Reads one YAML 1.2 document as plain JSON data: no aliases (bombs), tags, merge keys, `__proto__` or duplicate keys,
 * and dates stay text. Nothing is thrown: each thing that is wrong is a problem with its line and column.
 */
export function readDocument(source: PolicyText, code: UserErrorCode): PolicyDocument {
  const problems: UserError[] = [];
  const lines = new LineCounter();
  const place = (offset: number): string => placeOf(source.path, lines, offset);
  const report: Report = (message, hint, offset) => {
    problems.push(new UserError(code, message, { hint, at: place(offset) }));
  };
  const text = checkSize(source.text, report);
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    // Ours is linear; the library's compares every pair of keys.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  for (const error of document.errors.slice(0, 1)) reportSyntax(error, report);
  visit(document, {
    Alias: (_, node) =>
      report("expected plain values, got a YAML alias.", "Write the value out.", offsetOf(node)),
    Node: (_, node) => checkTag(node, report),
    Map: (_, node) => checkKeys(node.items, report),
  });
  return {
    path: source.path,
    data: problems.length === 0 ? document.toJS({ maxAliasCount: 0 }) : null,
    problems,
    locate: (path) => place(offsetOf(nearestNode(document.contents, path))),
    locateKey: (path, key) => place(offsetOf(keyNode(nearestNode(document.contents, path), key))),
  };
}

function placeOf(path: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return line === 0 ? path : `${path}:${line}:${col}`;
}

/** An oversized text is not parsed at all. */
function checkSize(text: string, report: Report): string {
  const bytes = Buffer.byteLength(text);
  if (bytes <= mostDocumentBytes) return text;
  report(`expected at most ${mostDocumentBytes} bytes, got ${bytes}.`, "Split or shorten the file.", 0);
  return "";
}

/** What the parser's own words do not say well. */
const syntaxMistakes = new Map([
  ["MULTIPLE_DOCS", { message: "expected one YAML document, got several.", hint: 'Remove the "---" line.' }],
  [
    "RESOURCE_EXHAUSTION",
    { message: "expected a few levels of nesting, got too many.", hint: "Flatten the file." },
  ],
]);

function reportSyntax(error: YAMLParseError, report: Report): void {
  const plain = { message: `expected valid YAML, got: ${error.message}.`, hint: "Correct the syntax." };
  const { message, hint } = syntaxMistakes.get(error.code) ?? plain;
  report(message, hint, error.pos[0]);
}

function checkTag(node: Node, report: Report): undefined {
  const tag = isAlias(node) ? undefined : node.tag;
  if (tag === undefined) return;
  const shownTag = tag.replace(/^tag:yaml\.org,2002:/, "!!");
  report(`expected plain values, got the YAML tag "${shownTag}".`, "Remove the tag.", offsetOf(node));
}

/** Keys that are no data: a merge key, and the name that reaches the prototype of an object. */
const forbiddenKeys: readonly unknown[] = ["<<", "__proto__"];

function checkKeys(items: readonly Pair[], report: Report): undefined {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    const name = isScalar(key) ? key.value : null;
    const where = offsetOf(key);
    if (typeof name !== "string")
      report("expected a text as key, got another value.", "Name the key.", where);
    if (forbiddenKeys.includes(name)) report(`expected a plain key, got "${name}".`, "Remove it.", where);
    if (seen.has(name)) report(`expected each key once, got "${name}" again.`, "Keep one of the two.", where);
    seen.add(name);
  }
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Follows the path as far as it leads. */
function nearestNode(root: unknown, path: DocumentPath): unknown {
  let node = root;
  for (const step of path) {
    const next = hasChildren(node) ? node.get(step, true) : undefined;
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

interface Parent {
  get(key: unknown, keepScalar: true): unknown;
}

function hasChildren(node: unknown): node is Parent {
  return isNode(node) && "get" in node;
}

function keyNode(node: unknown, key: string): unknown {
  if (!isMap(node)) return node;
  return node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key ?? node;
}
