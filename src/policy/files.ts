import { canonicalDigest } from "../domain/digest/canonical.ts";
import { type DocumentPath, type PolicyText, readDocument } from "./document.ts";
import { PlatformPolicy } from "./platform-policy.ts";
import { ProductConfig } from "./product-config.ts";
import { type Checked, orThrow, validate } from "./validate.ts";

/** A file of policy that holds to its schema, with the places of its values for messages. */
export interface PolicyFile<T> {
  readonly path: string;
  readonly content: T;
  /** sha256 (RFC 8785) of its data as written. */
  readonly digest: string;
  readonly locate: (path: DocumentPath) => string;
}

export type PlatformPolicyFile = PolicyFile<PlatformPolicy>;
export type ProductConfigFile = PolicyFile<ProductConfig>;

/** Reads the platform policy's text. @throws {UserError} invalid-policy */
export function parsePlatformPolicy(source: PolicyText): PlatformPolicyFile {
  return orThrow(checkPlatformPolicy(source));
}

/** Reads a product's configuration. @throws {UserError} invalid-config */
export function parseProductConfig(source: PolicyText): ProductConfigFile {
  return orThrow(checkProductConfig(source));
}

/** Reads the platform policy's text; mistakes are values. */
export function checkPlatformPolicy(source: PolicyText): Checked<PlatformPolicyFile> {
  const document = readDocument(source, "invalid-policy");
  return fileOf(document, validate(PlatformPolicy, document, "invalid-policy"));
}

/** Reads a product's configuration; mistakes are values. */
export function checkProductConfig(source: PolicyText): Checked<ProductConfigFile> {
  const document = readDocument(source, "invalid-config");
  return fileOf(document, validate(ProductConfig, document, "invalid-config"));
}

function fileOf<T>(document: ReturnType<typeof readDocument>, checked: Checked<T>): Checked<PolicyFile<T>> {
  if (!checked.ok) return checked;
  const { path, data, locate } = document;
  return { ok: true, value: { path, content: checked.value, digest: canonicalDigest(data), locate } };
}

/** `file#/json/pointer` of a place in a file (RFC 6901). */
export function pointerOf(file: string, path: DocumentPath): string {
  const steps = path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`);
  return `${file}#${steps.join("")}`;
}
