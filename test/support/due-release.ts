import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import type { Files } from "../../sandbox/github/seed/seed.ts";

const root = resolve(import.meta.dirname, "../..");

/** This repository as a commit in which a release is due. */
export interface DueRelease {
  readonly version: string;
  readonly files: Files;
}

/**
 * This repository after `npm run release`: the real changesets make the version, of what waits now and of a change of the
 * rehearsal's own. Then the bundle that names the version is told what `npm run build` would write; the release itself proves
 * that this was right.
 */
export function dueRelease(): DueRelease {
  const now = new Map(listed().map((path) => [path, readFileSync(join(root, path))]));
  const folder = mkdtempSync(join(tmpdir(), "assaygate-due-"));
  try {
    const versioned = versionedIn(folder, now);
    const [before, version] = [versionIn(now), versionIn(versioned)];
    return { version, files: Object.fromEntries(withVersion(versioned, before, version)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What would be committed now. */
function listed(): readonly string[] {
  const words = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const paths = execFileSync("git", words, { cwd: root, encoding: "utf8" }).split("\0");
  return [...new Set(paths)].filter((path) => path !== "" && existsSync(join(root, path)));
}

type Contents = ReadonlyMap<string, Buffer>;

const versionIn = (files: Contents): string =>
  (JSON.parse(`${files.get("package.json")}`) as { version: string }).version;

/** All that versions are made from. */
const isVersioned = (path: string): boolean =>
  /^(\.changeset\/|tools\/|scripts\/release-version|package(-lock)?\.json|CHANGELOG\.md|src\/adapters\/github\/version)/.test(
    path,
  );

function versionedIn(folder: string, now: Contents): Contents {
  const before = new Map([...now].filter(([path]) => isVersioned(path)));
  for (const [path, bytes] of before) write(join(folder, path), bytes);
  write(
    join(folder, ".changeset/rehearsed.md"),
    '---\n"assaygate": patch\n---\n\nA release that was rehearsed.\n',
  );
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const PATH = [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  execFileSync(process.execPath, ["scripts/release-version.ts"], {
    ...{ cwd: folder, env: { ...process.env, PATH } },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const after = [...before.keys()].filter((path) => existsSync(join(folder, path)));
  const rest = [...now].filter(([path]) => !before.has(path));
  return new Map([...rest, ...after.map((path) => [path, readFileSync(join(folder, path))] as const)]);
}

function write(path: string, content: Buffer | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Bundles with the version as `src/adapters/github/version.ts` has it now. @throws {Error} unless one of them names it */
function withVersion(files: Contents, before: string, version: string): Contents {
  const named = `const version = "${before}";`;
  const bundles = [...files].filter(
    ([path, bytes]) => /^dist\/\d+\.index\.js$/.test(path) && bytes.includes(named),
  );
  const [[path, bytes] = ["", Buffer.alloc(0)], ...others] = bundles;
  if (path === "" || others.length > 0)
    throw new Error(`expected one bundle that names the version, found ${bundles.length}`);
  const after = `${bytes}`.replace(named, `const version = "${version}";`);
  return new Map([...files, [path, Buffer.from(after)]]);
}

/** Unpacks a package as npm would, and gives its folder. */
export function unpacked(archive: Buffer, folder: string): string {
  write(join(folder, "package.tgz"), archive);
  execFileSync("tar", ["-xzf", "package.tgz"], { cwd: folder });
  return join(folder, "package");
}
