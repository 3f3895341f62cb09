import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Files that the emulator and the runner read besides their code. */
export const assets = [
  "api.github.com.trimmed.json",
  "operations.txt",
  "schema.graphql",
  "workflow-v1.0.min.json",
  "action-v1.0.min.json",
] as const;

type Asset = (typeof assets)[number];

/** Packages that bring an asset beside their entry; the others lie with the emulator. */
const providers: Partial<Record<Asset, string>> = {
  "schema.graphql": "@octokit/graphql-schema",
  "workflow-v1.0.min.json": "@actions/workflow-parser",
  "action-v1.0.min.json": "@actions/workflow-parser",
};

/** Text of an asset: beside the bundle, where the build copies it, else from the source tree. */
export function readAsset(name: Asset): string {
  const bundled = join(import.meta.dirname, name);
  return readFileSync(existsSync(bundled) ? bundled : sourceOf(name), "utf8");
}

/** Where an asset lies in the source tree. */
export function sourceOf(name: Asset): string {
  const provider = providers[name];
  if (provider === undefined) return join(import.meta.dirname, "github", "description", name);
  return join(dirname(fileURLToPath(import.meta.resolve(provider))), name);
}
