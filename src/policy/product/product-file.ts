import { type Checked, orThrow } from "../document/checked.ts";
import { type PolicyText, readDocument } from "../document/document.ts";
import { fileOf, type ProductConfigFile } from "../document/policy-file.ts";
import { validate } from "../document/validate.ts";
import { ProductConfig } from "./product-config.ts";

/** Reads a product's configuration. @throws {UserError} invalid-config */
export function parseProductConfig(source: PolicyText): ProductConfigFile {
  return orThrow(checkProductConfig(source));
}

/** Reads a product's configuration; mistakes are values. */
export function checkProductConfig(source: PolicyText): Checked<ProductConfigFile> {
  const document = readDocument(source, "invalid-config");
  return fileOf(
    document,
    validate(ProductConfig, document, { code: "invalid-config", keys: "keys-of-the-product-configuration" }),
  );
}
