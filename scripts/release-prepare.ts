/**
 * Makes what a release consists of, in `.cache/release/`: the package, the checksums of everything that is handed out, and
 * the notes. It refuses a version that changesets have not written.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const folder = ".cache/release";

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

function prepare(): void {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const waiting = globSync(".changeset/*.md").filter((path) => !path.endsWith("README.md"));
  const notes = notesOf(version, readFileSync("CHANGELOG.md", "utf8"), waiting);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", `--pack-destination=${folder}`], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const listed = execFileSync("git", ["ls-files", "-z", "--", ...handedOut], { encoding: "utf8" });
  const paths = listed.split("\0").filter((path) => path !== "");
  const archive = `assaygate-${version}.tgz`;
  const files = [...paths.map((path) => [path, path]), [archive, `${folder}/${archive}`]] as const;
  const read = files.map(([name = "", path = ""]) => [name, readFileSync(path)] as const);
  writeFileSync(`${folder}/SHA256SUMS`, checksumsOf(new Map(read)));
  writeFileSync(`${folder}/notes.md`, `${notes}\n`);
  const output = process.env["GITHUB_OUTPUT"];
  if (output !== undefined) appendFileSync(output, `version=${version}\n`);
  process.stdout.write(`release ${version}: ${files.length} files in ${folder}/SHA256SUMS\n`);
}

if (import.meta.main) prepare();
