import type { LockedProduct, LockText, ReadLock } from "./lockfile.ts";

/** A lockfile that tells nothing here, and why. */
export interface UnreadLock {
  readonly path: string;
  readonly why: string;
}

interface Reader {
  /** Name of the manifest beside it that is needed as well; null: none is. */
  readonly manifest: string | null;
  readonly load: () => Promise<{ readonly read: ReadLock }>;
}

/** Lockfiles by name, and what reads them; each is loaded where there is one. */
const readers = new Map<string, Reader>([
  ["package-lock.json", { manifest: null, load: () => import("./npm.ts") }],
  ["npm-shrinkwrap.json", { manifest: null, load: () => import("./npm.ts") }],
  ["pnpm-lock.yaml", { manifest: "package.json", load: () => import("./pnpm.ts") }],
  ["yarn.lock", { manifest: "package.json", load: () => import("./yarn.ts") }],
  ["poetry.lock", { manifest: "pyproject.toml", load: () => import("./poetry.ts") }],
  ["uv.lock", { manifest: null, load: () => import("./uv.ts") }],
  ["requirements.txt", { manifest: null, load: () => import("./requirements.ts") }],
  ["go.mod", { manifest: null, load: () => import("./go-mod.ts") }],
  ["Cargo.lock", { manifest: "Cargo.toml", load: () => import("./cargo.ts") }],
  ["gradle.lockfile", { manifest: null, load: () => import("./gradle.ts") }],
]);

/** Those that nothing here reads. */
const others: readonly string[] = [
  ...["bun.lock", "bun.lockb", "deno.lock", "Pipfile.lock", "pdm.lock", "pylock.toml", "conda-lock.yml"],
  ...[
    "Gemfile.lock",
    "composer.lock",
    "packages.lock.json",
    "Podfile.lock",
    "Package.resolved",
    "Cartfile.resolved",
  ],
  ...["pubspec.lock", "mix.lock", "rebar.lock", "conan.lock", "stack.yaml.lock", "cabal.project.freeze"],
];

/** Where lockfiles lie. */
export const lockfileGlob = `**/{${[...readers.keys(), ...others].join(",")}}`;

/** The manifest beside a lockfile that has to be read with it. */
export function manifestOf(path: string): string | null {
  const name = readers.get(baseName(path))?.manifest ?? null;
  return name === null ? null : `${path.slice(0, path.lastIndexOf("/") + 1)}${name}`;
}

/** Reads one lockfile. What no reader understands is said by name, and never taken for a product without packages. */
export async function readLock(lock: LockText): Promise<LockedProduct | UnreadLock> {
  const { path } = lock;
  const reader = readers.get(baseName(path));
  if (reader === undefined) return { path, why: `nothing here reads ${baseName(path)}` };
  const { read } = await reader.load();
  const found = attempt(read, lock);
  return typeof found === "string" ? { path, why: found } : { path, ...found };
}

/** Parsers throw what they like over what a product wrote. */
function attempt(read: ReadLock, lock: LockText): ReturnType<ReadLock> {
  try {
    return read(lock);
  } catch (error) {
    const words = error instanceof Error ? error.message : "something else";
    return `expected a lockfile, found one that cannot be parsed: ${words.slice(0, 200)}`;
  }
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
