import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import type { BuildInput } from "../facts/facts.ts";
import { imageInput } from "./image.ts";
import { installCommands } from "./install-command.ts";

/** 40 hex digits, or 64 in a SHA-256 repository (GitHub documents both). */
const commitPin = /@(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const imageScheme = "docker://";

/**
 * What a workflow or action file takes in: actions by `uses`, container images, and packages that its scripts
 * install. A file that is not YAML is one input that is not pinned: what it takes in cannot be told.
 */
export function workflowInputs(path: string, text: string): BuildInput[] {
  const lines = new LineCounter();
  // The library compares every pair of keys, which takes minutes in a file of many; GitHub refuses doubled ones.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  if (document.errors.length > 0) return [unreadable(path, document.errors[0]?.message ?? "")];
  const inputs: BuildInput[] = [];
  let doubled: string | undefined;
  visit(document, {
    Map(_, map) {
      doubled ??= doubledKey(map);
    },
    Pair(_, pair, ancestors) {
      const { key, value, offset } = textsOf(pair, document);
      if (value === undefined) return;
      const line = lines.linePos(offset).line;
      inputs.push(...inputsOf(key, value, { path, line, isNested: ancestors.filter(isMap).length > 1 }));
    },
  });
  return doubled === undefined ? inputs : [...inputs, unreadable(path, `${doubled} is there twice`)];
}

interface PairTexts {
  readonly key: string;
  /** Undefined where it is no text. */
  readonly value: string | undefined;
  readonly offset: number;
}

/** GitHub resolves anchors, so what stands behind an alias is taken in as well. */
function textsOf({ key, value }: Pair, document: Document): PairTexts {
  const [name, content] = [key, value].map((node) => (isAlias(node) ? node.resolve(document) : node));
  const isText = isScalar(content) && typeof content.value === "string";
  return {
    key: isScalar(name) ? String(name.value) : "",
    value: isText ? String(content.value) : undefined,
    offset: (isScalar(value) || isAlias(value) ? value.range?.[0] : undefined) ?? 0,
  };
}

function doubledKey({ items }: YAMLMap): string | undefined {
  const names = items.map(({ key }) => (isScalar(key) ? String(key.value) : undefined));
  const seen = new Set<string>();
  return names.find((name) => name !== undefined && (seen.has(name) || !seen.add(name)));
}

interface Place {
  readonly path: string;
  readonly line: number;
  readonly isNested: boolean;
}

function inputsOf(key: string, value: string, { path, line, isNested }: Place): BuildInput[] {
  switch (key) {
    case "uses":
      return [actionInput(path, line, value)];
    case "run":
      return installCommands(path, line, value);
    case "image":
      // Of an action (`runs.image`), a job's container or a service.
      return isNested ? [imageInput(path, line, value.replace(imageScheme, ""))] : [];
    case "container":
      return isNested ? [imageInput(path, line, value)] : [];
    default:
      return [];
  }
}

/** Not below `node_modules`: what lies there came from a registry, and its own action file is not looked at. */
function isOfThisCommit(reference: string): boolean {
  const isLocal = reference.startsWith("./") || reference.startsWith("$/");
  return isLocal && !reference.split("/").includes("node_modules");
}

function actionInput(path: string, line: number, reference: string): BuildInput {
  if (reference.startsWith(imageScheme)) return imageInput(path, line, reference.slice(imageScheme.length));
  // `./x` is in this very commit, and `$/x` in the commit of the workflow that runs (github-facts, self-repository).
  const isPinned = isOfThisCommit(reference) || commitPin.test(reference);
  const [name, version = "version"] = reference.split("@", 2);
  const expected = `${name}@<40-hex commit> # ${version}`;
  return { kind: "action", path, line, reference, isPinned, expected };
}

function unreadable(path: string, why: string): BuildInput {
  const reference = `unreadable YAML: ${why.split("\n", 1)[0] ?? ""}`;
  return { kind: "action", path, line: 1, reference, isPinned: false, expected: "valid YAML" };
}
