/** A JSON Schema as the build makes it of ours. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Data that holds to a schema, with the schema's defaults filled in. */
export interface Conforming {
  readonly value: unknown;
}

const annotations = ["$schema", "title", "description", "default"];
const keywords: Readonly<Record<string, readonly string[]>> = {
  string: ["const", "enum", "minLength", "pattern"],
  number: [],
  boolean: [],
  array: ["items", "minItems"],
  object: ["properties", "required", "additionalProperties", "propertyNames"],
};

/**
 * Tells that data holds to a schema, or null. Null says nothing: a keyword that is not known here gives it too. So it can
 * only ever make the way to a yes shorter; whoever gets null asks the schema library, which also says what is wrong
 * (docs/adr/0011).
 */
export function conform(schema: JsonSchema, data: unknown): Conforming | null {
  const type = typeOf(data);
  const { type: wanted } = schema;
  const types = Array.isArray(wanted) ? wanted : [wanted];
  if (!types.includes(type) || !isUnderstood(schema, types)) return null;
  if (typeof data === "string") return holdsText(schema, data) ? { value: data } : null;
  if (Array.isArray(data)) return conformList(schema, data);
  return isMapping(data) ? conformMapping(schema, data) : { value: data };
}

/** Infinity and null are no type of ours. */
function typeOf(data: unknown): string {
  if (typeof data === "number") return Number.isFinite(data) ? "number" : "none";
  if (Array.isArray(data)) return "array";
  return data === null ? "none" : typeof data;
}

function isUnderstood(schema: JsonSchema, types: readonly unknown[]): boolean {
  const known = ["type", ...annotations, ...types.flatMap((type) => keywords[String(type)] ?? [])];
  return Object.keys(schema).every((keyword) => known.includes(keyword));
}

function holdsText({ const: only, enum: words, minLength, pattern }: JsonSchema, text: string): boolean {
  if (only !== undefined && text !== only) return false;
  if (words !== undefined && !(Array.isArray(words) && words.includes(text))) return false;
  if (typeof minLength === "number" && text.length < minLength) return false;
  return typeof pattern !== "string" || new RegExp(pattern).test(text);
}

function conformList({ items, minItems }: JsonSchema, list: readonly unknown[]): Conforming | null {
  if (!isMapping(items) || (typeof minItems === "number" && list.length < minItems)) return null;
  const values: unknown[] = [];
  for (const item of list) {
    const conforming = conform(items, item);
    if (conforming === null) return null;
    values.push(conforming.value);
  }
  return { value: values };
}

function conformMapping(schema: JsonSchema, data: JsonSchema): Conforming | null {
  const properties = isMapping(schema["properties"]) ? schema["properties"] : {};
  if (!hasPlainNames(schema) || !hasRequired(schema, data)) return null;
  const values = new Map(defaultsOf(properties));
  for (const [name, inner] of Object.entries(data)) {
    const rule = Object.hasOwn(properties, name) ? properties[name] : schema["additionalProperties"];
    const conforming = isMapping(rule) ? conform(rule, inner) : null;
    if (conforming === null) return null;
    values.set(name, conforming.value);
  }
  return { value: Object.fromEntries(values) };
}

function hasRequired({ required }: JsonSchema, data: JsonSchema): boolean {
  return !Array.isArray(required) || required.every((name) => Object.hasOwn(data, String(name)));
}

/** Every key of a document is a text already. */
function hasPlainNames({ propertyNames: names }: JsonSchema): boolean {
  return names === undefined || JSON.stringify(names) === '{"type":"string"}';
}

function defaultsOf(properties: JsonSchema): [string, unknown][] {
  return Object.entries(properties).flatMap(([name, schema]): [string, unknown][] =>
    isMapping(schema) && "default" in schema ? [[name, structuredClone(schema["default"])]] : [],
  );
}

function isMapping(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
