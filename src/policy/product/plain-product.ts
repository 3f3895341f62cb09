import { conform, type JsonSchema } from "../document/conform.ts";
import { type PolicyText, readDocument } from "../document/document.ts";
import { fileOf, type ProductConfigFile } from "../document/policy-file.ts";
import type { ProductConfig } from "./product-config.ts";

/** A product's configuration that plainly holds to the JSON Schema made of ours; null says nothing (docs/adr/0011). */
export function plainProductConfig(source: PolicyText, schema: string): ProductConfigFile | null {
  const document = readDocument(source, "invalid-config");
  const conforming =
    document.problems.length === 0 ? conform(JSON.parse(schema) as JsonSchema, document.data) : null;
  if (conforming === null) return null;
  const file = fileOf(document, { ok: true, value: conforming.value as ProductConfig });
  return file.ok ? file.value : null;
}
