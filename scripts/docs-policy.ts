/** Writes the tables of keys in docs/reference/policy.md from the zod schemas that judge the files. */
import { readFileSync, writeFileSync } from "node:fs";
import { schemas } from "./schemas.ts";

const page = "docs/reference/policy.md";

interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly not?: unknown;
}

/** One row a key, the keys inside below it. */
function rowsOf(schema: Schema, path: string): string[] {
  const required = new Set(schema.required ?? []);
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    rowFor(inner, path === "" ? name : `${path}.${name}`, required.has(name)),
  );
  const { additionalProperties: rest, items } = schema;
  const named = typeof rest === "object" ? rowFor(rest, `${path}.<name>`, false) : [];
  return [...own, ...named, ...(items === undefined ? [] : insideOf(items, `${path}[]`))];
}

function rowFor(schema: Schema, path: string, isRequired: boolean): string[] {
  if (schema.not !== undefined) return [];
  const needed = isRequired && schema.default === undefined ? "yes" : "";
  const preset = schema.default === undefined ? "" : `\`${JSON.stringify(schema.default)}\``;
  const row = `| \`${path}\` | ${typeOf(schema)} | ${needed} | ${preset} | ${schema.description ?? ""} |`;
  return [row, ...insideOf(schema, path)];
}

function insideOf(schema: Schema, path: string): string[] {
  return [schema, ...(schema.anyOf ?? [])].flatMap((branch) => rowsOf(branch, path));
}

function typeOf(schema: Schema): string {
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((word) => `\`${String(word)}\``).join(", ");
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(typeOf))].join(", ");
  if (schema.type === "array") return `list of ${typeOf(schema.items ?? {})}`;
  const words = new Map([
    ["object", "mapping"],
    ["string", "text"],
    ["boolean", "true or false"],
    ["integer", "whole number"],
  ]);
  return [schema.type ?? "value"]
    .flat()
    .map((type) => words.get(type) ?? type)
    .join(", ");
}

/** The page with each table between its markers written anew. */
export function withTables(text: string): string {
  return schemas().reduce((current, { path, text: json }) => {
    const name = path.replace(/^.*\//, "").replace(".json", "");
    const rows = rowsOf(JSON.parse(json) as Schema, "");
    const table = ["| Key | Type | Required | Default | Meaning |", "|---|---|---|---|---|", ...rows].join(
      "\n",
    );
    const [start, end] = [`<!-- keys: ${name} -->`, `<!-- end: ${name} -->`];
    const [before, rest] = current.split(start);
    const after = rest?.split(end)[1];
    if (before === undefined || after === undefined)
      throw new Error(`${page}: expected the markers of ${name}`);
    return `${before}${start}\n${table}\n${end}${after}`;
  }, text);
}

if (import.meta.main) writeFileSync(page, withTables(readFileSync(page, "utf8")));
