import { JSONObjectReader } from "@actions/workflow-parser/templates/json-object-reader";
import { TemplateSchema } from "@actions/workflow-parser/templates/schema/index";
import { readAsset } from "../../assets.ts";

/** The two kinds of file that GitHub has a schema for. */
export type FileKind = "workflow" | "action";

const known = new Map<FileKind, TemplateSchema>();

/**
 * GitHub's own schema, read as a file: the package imports it as JSON in a way that Node refuses (sandbox.md 7.1, trap 1), so
 * that no module of it that does so is imported here.
 */
export function schemaOf(kind: FileKind): TemplateSchema {
  const schema =
    known.get(kind) ??
    TemplateSchema.load(new JSONObjectReader(undefined, readAsset(`${kind}-v1.0.min.json`)));
  known.set(kind, schema);
  return schema;
}

/** Name of the definition that a whole file follows. */
export function rootOf(kind: FileKind): string {
  return `${kind}-root-strict`;
}
