/**
 * `npm run release`: changesets write the version and `CHANGELOG.md`, and take their own files away; then the other places
 * that name the version are told. `npm run build` comes after it: bundles name their version too.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

/** Where the version stands besides package.json. */
const places = [
  { path: "src/adapters/github/version.ts", before: 'version = "' },
  { path: "package-lock.json", before: '"name": "assaygate",\n      "version": "' },
  { path: "package-lock.json", before: '"name": "assaygate",\n  "version": "' },
] as const;

const versionNow = (): string =>
  (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;

/** A text with another version where it names one. @throws {Error} where it does not */
export function restamped(
  text: string,
  { before, from, to }: { readonly before: string; readonly from: string; readonly to: string },
): string {
  const parts = text.split(`${before}${from}"`);
  if (parts.length !== 2)
    throw new Error(`expected ${JSON.stringify(before + from)} once, found it ${parts.length - 1} times`);
  return parts.join(`${before}${to}"`);
}

if (import.meta.main) {
  const from = versionNow();
  execFileSync("changeset", ["version"], { stdio: "inherit" });
  const to = versionNow();
  if (from === to) throw new Error(`expected changesets that make a version after ${from}, found none`);
  for (const { path, before } of places)
    writeFileSync(path, restamped(readFileSync(path, "utf8"), { before, from, to }));
  process.stdout.write(`version ${to}; npm run build comes next\n`);
}
