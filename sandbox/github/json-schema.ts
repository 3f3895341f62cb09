export type JsonObject = { readonly [key: string]: unknown };

/** Says nothing about a value, and some of it upsets a validator. */
const dropped = new Set(["example", "examples", "discriminator", "default", "title", "description"]);

/** Keys below these are names of properties or of schemas, not keywords. */
const named = new Set(["properties", "patternProperties", "schemas"]);

/** Turns a schema of OpenAPI 3.0 into JSON Schema 2020-12; the two differ in `nullable` (sandbox.md 1.1). */
export function toJsonSchema(schema: JsonObject, keys: "keywords" | "names" = "keywords"): JsonObject {
  const entries = Object.entries(schema).filter(([key]) => keys === "names" || isKept(key));
  const converted = Object.fromEntries(
    entries.map(([key, value]) => [key, convert(value, keys === "keywords" && named.has(key), key)]),
  );
  return keys === "keywords" && schema["nullable"] === true ? nullable(converted) : converted;
}

function convert(value: unknown, isNamed: boolean, key: string): unknown {
  if (key === "$ref" && typeof value === "string") return value.replace(/^(gh)?#/, "gh#");
  // Values of an enum and of a constant are no schemas.
  if (key === "enum" || key === "const" || key === "required") return value;
  if (Array.isArray(value)) return value.map((item) => convert(item, false, ""));
  if (value === null || typeof value !== "object") return value;
  return toJsonSchema(value as JsonObject, isNamed ? "names" : "keywords");
}

const isKept = (key: string): boolean => !dropped.has(key) && key !== "nullable" && !key.startsWith("x-");

const combinators = ["oneOf", "anyOf", "allOf", "$ref"];

function nullable(schema: JsonObject): JsonObject {
  const { type, enum: values } = schema;
  if (typeof type !== "string" || combinators.some((name) => name in schema)) {
    return { anyOf: [schema, { type: "null" }] };
  }
  const withNull = Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {};
  return { ...schema, ...withNull, type: [type, "null"] };
}
