import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Files that the emulator reads besides its code. */
export const assets = ["api.github.com.trimmed.json", "operations.txt", "schema.graphql"] as const;

type Asset = (typeof assets)[number];

/** Text of an asset: beside the bundle, where the build copies it, else from the source tree. */
export function readAsset(name: Asset): string {
  const bundled = join(import.meta.dirname, name);
  return readFileSync(existsSync(bundled) ? bundled : sourceOf(name), "utf8");
}

/** Where an asset lies in the source tree. */
export function sourceOf(name: Asset): string {
  if (name !== "schema.graphql") return join(import.meta.dirname, "description", name);
  return join(dirname(fileURLToPath(import.meta.resolve("@octokit/graphql-schema"))), name);
}
