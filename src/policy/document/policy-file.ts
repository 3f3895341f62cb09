import { canonicalDigest } from "../../domain/digest/canonical.ts";
import type { PlatformPolicy } from "../platform/platform-policy.ts";
import type { ProductConfig } from "../product/product-config.ts";
import type { Checked } from "./checked.ts";
import type { DocumentPath, PolicyDocument } from "./document.ts";

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

/** The file of a document that was held to its schema. */
export function fileOf<T>(document: PolicyDocument, checked: Checked<T>): Checked<PolicyFile<T>> {
  if (!checked.ok) return checked;
  const { path, data, locate } = document;
  return { ok: true, value: { path, content: checked.value, digest: canonicalDigest(data), locate } };
}

/** `file#/json/pointer` of a place in a file (RFC 6901). */
export function pointerOf(file: string, path: DocumentPath): string {
  const steps = path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`);
  return `${file}#${steps.join("")}`;
}
