import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { validate } from "@actions/languageservice";
import type { ActionMetadata, ActionReference } from "@actions/languageservice/action";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";

const root = resolve(import.meta.dirname, "../..");
/** Stands for this repository, so that the service looks into what a file uses of it. */
const self = { owner: "assaygate", name: "self" };
/** Also by the name that starters have for it. */
const owners: ReadonlySet<unknown> = new Set([self.owner, "ORG"]);

const others = parse(readFileSync(join(root, "test/contract/workflow-rules/others.yml"), "utf8")) as Readonly<
  Record<string, readonly string[]>
>;

type Document = Parameters<typeof validate>[0];

/** What GitHub's own language service says against a workflow or an action of this repository. */
export async function diagnosticsOf(path: string, text: string): Promise<string[]> {
  const plain = await validateText(path, text);
  // The service does not look behind `$/`, but behind a full name.
  const named = text.replaceAll(
    /(uses:\s+)\$\/([\w./-]+)/g,
    `$1${self.owner}/${self.name}/$2@${"0".repeat(40)}`,
  );
  return [...new Set([...plain, ...(await validateText(path, named))])];
}

async function validateText(path: string, text: string): Promise<string[]> {
  const found = await validate(documentOf(path, text), {
    fileProvider: {
      getFileContent: async (reference) => {
        const isOurs = !("repository" in reference) || owners.has(reference.owner);
        const file = join(root, reference.path);
        if (!isOurs || !existsSync(file)) throw new Error(`expected ${reference.path}, found none`);
        return { name: reference.path, content: readFileSync(file, "utf8") };
      },
    },
    actionsMetadataProvider: { fetchActionMetadata: async (reference) => metadataOf(reference) },
  });
  return found.map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`);
}

/** Inputs of our own actions, from their files; of others, from a list. */
function metadataOf({ owner, name, ref, path = "" }: ActionReference): ActionMetadata | undefined {
  const file = join(root, path, "action.yml");
  if (owner === self.owner && name === self.name)
    return existsSync(file) ? (parse(readFileSync(file, "utf8")) as ActionMetadata) : undefined;
  const inputs = others[`${owner}/${name}@${ref}`]?.map((input) => [input, { description: input }]);
  return inputs && { name, description: name, inputs: Object.fromEntries(inputs) };
}

function documentOf(path: string, text: string): Document {
  return TextDocument.create(`file:///${path}`, "yaml", 1, text);
}
