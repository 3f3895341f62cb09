import { mostDocumentBytes } from "../../domain/document/size.ts";
import { productConfigPath } from "../../domain/pipeline/places.ts";
import { UserError } from "../../errors.ts";
import { type Checked, orThrow } from "../../policy/document/checked.ts";
import type { PolicyText } from "../../policy/document/document.ts";
import type { PlatformPolicyFile, ProductConfigFile } from "../../policy/document/policy-file.ts";
import type { EffectivePolicy } from "../../policy/effective.ts";
import { compiledFormOf } from "../../policy/platform/compiled.ts";
import { plainProductConfig } from "../../policy/product/plain-product.ts";
import type { MergeRecord } from "../../policy/replay/record.ts";
import type { Files } from "../../ports/files.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Repository } from "./repository.ts";

const policyPath = "policy/platform.yml";
/** `assaygate init` writes it into an organisation's instance; the packaged policy has none. */
const instanceMark = "policy/instance.yml";
/** Written by the build beside our code, and as trusted as that. */
const compiledPath = "dist/platform.json";
const productSchemaPath = "dist/product-config.json";
const largestCompiled = 1024 * 1024;

export interface PlatformChoice {
  readonly file: PlatformPolicyFile;
  readonly source: EffectivePolicy["source"];
}

export interface ProductConfigs {
  readonly product: ProductConfigFile;
  /** Null where there is no base commit, or no such file in it. */
  readonly base: ProductConfigFile | null;
  /** The same as written, for whoever judges again. */
  readonly texts: Pick<MergeRecord, "product" | "base">;
}

/** The platform policy that lies beside the action itself (design §7): no input can name another. */
export async function loadPlatformPolicy(home: Files): Promise<PlatformChoice> {
  const text: PolicyText = { path: policyPath, text: home.readText(policyPath, mostDocumentBytes) };
  const file = compiledPolicy(text, home) ?? (await parsePlatform(text));
  return { file, source: home.exists(instanceMark) ? "instance" : "packaged" };
}

/** A policy that somebody wants to try out on the command line. */
export async function platformPolicyFrom(path: string, files: Files): Promise<PlatformChoice> {
  return {
    file: await parsePlatform({ path, text: files.readText(path, mostDocumentBytes) }),
    source: "file",
  };
}

/** Null for an organisation's own policy, and where there was no build. */
function compiledPolicy(text: PolicyText, home: Files): PlatformPolicyFile | null {
  if (!home.exists(compiledPath)) return null;
  return compiledFormOf(text, home.readText(compiledPath, largestCompiled));
}

/** The schema is only needed for a policy that was not checked by the build (docs/adr/0011). */
async function parsePlatform(text: PolicyText): Promise<PlatformPolicyFile> {
  const { parsePlatformPolicy } = await import("../../policy/platform/platform-file.ts");
  return parsePlatformPolicy(text);
}

/** The product's configuration at the commit that is judged, and at the base commit. @throws {UserError} */
export async function loadProductConfigs(
  path: string,
  { files, home }: Pick<Ports, "files" | "home">,
  repository: Repository,
): Promise<ProductConfigs> {
  if (!files.exists(path)) throw lackingConfig(path);
  const text = { path, text: files.readText(path, mostDocumentBytes) };
  const product = orThrow(await checkProduct(text, home));
  // A change that renames the file, and the input with it, must not leave the rules of the old one behind.
  const baseText = (await repository.baseText(path)) ?? (await repository.baseText(productConfigPath));
  if (baseText === null) return { product, base: null, texts: { product: text, base: null } };
  const base = { path, text: baseText };
  return { product, base: orThrow(await checkProduct(base, home)), texts: { product: text, base } };
}

/** Only a configuration that is not plainly right needs the schema library, which says what is wrong with it. */
async function checkProduct(text: PolicyText, home: Files): Promise<Checked<ProductConfigFile>> {
  const plain = plainProduct(text, home);
  if (plain !== null) return { ok: true, value: plain };
  const { checkProductConfig } = await import("../../policy/product/product-file.ts");
  return checkProductConfig(text);
}

function plainProduct(text: PolicyText, home: Files): ProductConfigFile | null {
  if (!home.exists(productSchemaPath)) return null;
  return plainProductConfig(text, home.readText(productSchemaPath, largestCompiled));
}

function lackingConfig(path: string): UserError {
  return new UserError("missing-file", `expected the product configuration ${path}, found none.`, {
    hint: "Write one: docs/tutorial/first-gate.md shows the ten lines that it needs.",
  });
}
