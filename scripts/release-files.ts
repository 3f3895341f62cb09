/**
 * What a release consists of: the package, the checksums of everything that is handed out, and the notes. All of it follows
 * from the commit alone, so that whoever has the commit can make it again.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

/** What products, instances and people run, as it is committed. */
const handedOut = [
  "action.yml",
  "actions",
  "dist",
  "policy",
  "scanners",
  "workflows",
  ".github/workflows",
] as const;

/** The text of a release; every other file is attached to it. */
export const notesFile = "notes.md";
/** What the attestation is about. */
export const checksumsFile = "SHA256SUMS";
/** The attestation itself. */
export const provenanceFile = "provenance.sigstore.json";

/** Makes package, checksums and notes from the working folder, and gives the version. @throws {Error} for one that is not due */
export function makeRelease(folder: string): string {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const waiting = globSync(".changeset/*.md").filter((path) => !path.endsWith("README.md"));
  const notes = notesOf(version, readFileSync("CHANGELOG.md", "utf8"), waiting.sort());
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run("npm", ["pack", "--ignore-scripts", "--silent", `--pack-destination=${folder}`]);
  const archive = archiveOf(version);
  const files = [...committed().map((path) => [path, path]), [archive, join(folder, archive)]] as const;
  const read = files.map(([name = "", path = ""]) => [name, readFileSync(path)] as const);
  writeFileSync(join(folder, checksumsFile), checksumsOf(new Map(read)));
  writeFileSync(join(folder, notesFile), `${notes}\n`);
  return version;
}

const archiveOf = (version: string): string => `assaygate-${version}.tgz`;

function committed(): readonly string[] {
  const listed = run("git", ["ls-files", "-z", "--", ...handedOut]);
  return listed.split("\0").filter((path) => path !== "");
}

/** Other programs do not see the token that publishes. */
function run(program: string, words: readonly string[]): string {
  const { GITHUB_TOKEN: _, ...env } = process.env;
  return execFileSync(program, words, { encoding: "utf8", env, stdio: ["ignore", "pipe", "inherit"] });
}

/** Notes of a version: its part of the changelog. @throws {Error} where there is none, or changes wait for a version */
export function notesOf(version: string, changelog: string, waiting: readonly string[]): string {
  if (!/^\d+\.\d+\.\d+$/.test(version) || version === "0.0.0")
    throw new Error(`expected a version that changesets wrote, got ${version}; run npm run release first`);
  if (waiting.length > 0)
    throw new Error(`expected no change that waits for a version, found ${waiting.join(", ")}`);
  const part = changelog.split(/^## /m).find((text) => text.split("\n", 1)[0]?.trim() === version);
  if (part === undefined) throw new Error(`expected "## ${version}" in CHANGELOG.md, found none`);
  return part.slice(part.indexOf("\n")).trim();
}

/** Lines as sha256sum writes them. */
export function checksumsOf(files: ReadonlyMap<string, Uint8Array>): string {
  const lines = [...files].map(
    ([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}`,
  );
  return `${lines.join("\n")}\n`;
}

/** Holds files that other jobs handed over against those that this machine made of the same commit. @throws {Error} */
export function requireSame(given: string, made: string): void {
  const names = readdirSync(made).sort();
  const expected = [...names, provenanceFile].sort();
  const found = readdirSync(given).sort();
  if (found.join() !== expected.join())
    throw new Error(`expected the files ${expected.join(", ")}, found ${found.join(", ") || "none"}`);
  for (const name of names) {
    const isSame = readFileSync(join(given, name)).equals(readFileSync(join(made, name)));
    if (!isSame) throw new Error(`${name}: expected the bytes that this commit makes here, found others`);
  }
}
