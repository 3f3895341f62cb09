import { UserError } from "../../errors.ts";
import type { EffectivePolicy } from "../../policy/effective.ts";
import {
  type PlatformPolicyFile,
  type ProductConfigFile,
  parsePlatformPolicy,
  parseProductConfig,
} from "../../policy/files.ts";
import type { Files } from "../../ports/files.ts";
import type { Repository } from "./repository.ts";

const policyPath = "policy/platform.yml";
/** `assaygate init` writes it into an organisation's instance; the packaged policy has none. */
const instanceMark = "policy/instance.yml";
const largestPolicy = 256 * 1024;

export interface PlatformChoice {
  readonly file: PlatformPolicyFile;
  readonly source: EffectivePolicy["source"];
}

export interface ProductConfigs {
  readonly product: ProductConfigFile;
  /** Null where there is no base commit, or no such file in it. */
  readonly base: ProductConfigFile | null;
}

/** The platform policy that lies beside the action itself (design §7): no input can name another. */
export function loadPlatformPolicy(home: Files): PlatformChoice {
  const file = parsePlatformPolicy({ path: policyPath, text: home.readText(policyPath, largestPolicy) });
  return { file, source: home.exists(instanceMark) ? "instance" : "packaged" };
}

/** A policy that somebody wants to try out on the command line. */
export function platformPolicyFrom(path: string, files: Files): PlatformChoice {
  return { file: parsePlatformPolicy({ path, text: files.readText(path, largestPolicy) }), source: "file" };
}

/** The product's configuration at the commit that is judged, and at the base commit. @throws {UserError} */
export async function loadProductConfigs(
  path: string,
  files: Files,
  repository: Repository,
): Promise<ProductConfigs> {
  if (!files.exists(path)) throw lackingConfig(path);
  const product = parseProductConfig({ path, text: files.readText(path, largestPolicy) });
  const baseText = await repository.baseText(path);
  const base = baseText === null ? null : parseProductConfig({ path, text: baseText });
  return { product, base };
}

function lackingConfig(path: string): UserError {
  return new UserError("missing-file", `expected the product configuration ${path}, found none.`, {
    hint: "Write one: docs/tutorial/first-gate.md shows the ten lines that it needs.",
  });
}
