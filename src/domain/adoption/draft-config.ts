import { Document, isScalar, type Node, visit } from "yaml";
import type { Report, Toolchain } from "./tools.ts";

/** Who answers for the product. */
export interface ProductOwner {
  readonly name: string;
  readonly contact: string;
}

/** Everything that goes into `.github/assaygate.yml`. */
export interface ConfigDraft {
  readonly owner: ProductOwner;
  readonly toolchain: Toolchain;
  readonly gated: readonly string[];
}

const head = [
  " yaml-language-server: $schema=https://raw.githubusercontent.com/assaygate/assaygate/main/policy/schema/product-config.json",
  " What Assaygate needs to know of this product. It was written by `assaygate adopt`, and it is yours from now on:",
  " change it like code. The gate reads it from the base commit too, and where the two differ the stricter counts.",
].join("\n");

/** The product's configuration as text; made of values, so that no name or command can be anything but a value. */
export function renderConfig(draft: ConfigDraft): string {
  const document = new Document(configOf(draft));
  document.commentBefore = head;
  quoteTexts(document);
  inOneLine(document, ["owner"]);
  const { reports, hooks } = draft.toolchain;
  for (const [index] of reports.entries()) inOneLine(document, ["evidence", index]);
  inOneLine(document, ["scopes", "gated"]);
  comment(document, ["owner"], "Who is named in messages, and where to reach them.");
  comment(document, ["evidence"], "Reports that the commands below write. What is listed here is required.");
  comment(
    document,
    ["scopes"],
    "Source files that the gate is about, besides those that the platform names.",
  );
  comment(document, ["commands"], "Hosted runs call these with bash, in this order, each in a fresh shell.");
  for (const { name, because } of hooks) remark(document, ["commands", name], because);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function configOf({ owner, toolchain, gated }: ConfigDraft) {
  const commands = Object.fromEntries(toolchain.hooks.map(({ name, command }) => [name, command]));
  return {
    schema: "assaygate/product-config/v1",
    owner,
    evidence: toolchain.reports.map(evidenceOf),
    ...(gated.length > 0 ? { scopes: { gated } } : {}),
    ...(toolchain.hooks.length > 0 ? { commands } : {}),
  };
}

function evidenceOf({ kind, suite, path }: Report) {
  return { kind, ...(suite === null ? {} : { suite }), path };
}

/** Names and commands come from files of others: quoted, they are texts and nothing else. */
function quoteTexts(document: Document): void {
  visit(document, {
    Scalar: (key, node) => {
      if (key !== "key" && typeof node.value === "string" && !/^[a-z][\w/.-]*$/.test(node.value))
        node.type = "QUOTE_DOUBLE";
    },
  });
}

type Path = readonly (string | number)[];

function nodeAt(document: Document, path: Path): (Node & { flow?: boolean }) | undefined {
  const found = document.getIn(path, true);
  return typeof found === "object" && found !== null ? (found as Node) : undefined;
}

function inOneLine(document: Document, path: Path): void {
  const node = nodeAt(document, path);
  if (node !== undefined && !isScalar(node)) node.flow = true;
}

/** A comment above a key. */
function comment(document: Document, [key = ""]: Path, words: string): void {
  visit(document, {
    Pair: (_, pair) => {
      if (isScalar(pair.key) && pair.key.value === key) pair.key.commentBefore = ` ${words}`;
    },
  });
}

const longestRemark = 160;

/** A remark behind a value; it may quote a file of the repository, so it stays on its line. */
function remark(document: Document, path: Path, words: string): void {
  const node = nodeAt(document, path);
  if (node === undefined) return;
  const line = words.replace(/[\p{C}\p{Z}\s]+/gu, " ");
  node.comment = ` ${line.length > longestRemark ? `${line.slice(0, longestRemark)}…` : line}`;
}
