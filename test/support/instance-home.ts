import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { MemoryFiles } from "./memory-ports.ts";

const root = resolve(import.meta.dirname, "../..");
const patterns = [
  "action.yml",
  "actions/**/*.{yml,md}",
  "policy/**/*.{yml,json}",
  "workflows/*.yml",
  "workflows/rulesets/*.json",
  "scanners/*.yml",
  "scanners/npm/*.yml",
];

/** The suite's own folder: what is small as it is, and a bundle of two files. */
export function instanceHome(changes: Readonly<Record<string, string | null>> = {}): MemoryFiles {
  const own = patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((path) => [path, readFileSync(resolve(root, path), "utf8")] as const);
  const home = new MemoryFiles({
    ...Object.fromEntries(own),
    "dist/cli.js": "#!/usr/bin/env node\nimport { cli } from './index.js';\nawait cli({});\n",
    "dist/index.js": "export const cli = async () => {};\n",
    "dist/sandbox/index.js": "throw new Error('no part of an instance');\n",
  });
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) home.texts.delete(path);
    else home.texts.set(path, text);
  }
  return home;
}
