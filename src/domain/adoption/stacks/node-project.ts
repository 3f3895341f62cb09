import { readManifest } from "../../build-input/package-json.ts";
import type { RepositorySnapshot } from "../snapshot.ts";
import type { Lack } from "../tools.ts";

/** How a package manager is called. */
export interface PackageManager {
  readonly name: "npm" | "pnpm" | "yarn";
  /** Installs exactly what the lockfile says; null: there is no lockfile, so nothing says it. */
  readonly install: string | null;
  readonly lockfile: string | null;
}

/** A project with a `package.json` at the root of the repository. */
export interface NodeProject {
  readonly manager: PackageManager;
  readonly scripts: ReadonlyMap<string, string>;
  /** Names of all packages that the manifest asks for. */
  readonly packages: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
}

const sections = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

/** Reads the project; null where there is none. A manifest that is no JSON is a lack, not a crash. */
export function nodeProject({ texts, paths }: RepositorySnapshot): NodeProject | Lack | null {
  const text = texts.get("package.json");
  if (text === undefined) return null;
  const manifest = readManifest(text);
  if (manifest.state === "unreadable")
    return { what: "package.json is no valid JSON", todo: "Correct it, and run adopt again." };
  const packages = sections.flatMap((section) => [...(manifest.sections.get(section)?.keys() ?? [])]);
  const files = new Set(paths);
  return {
    manager: managerOf(files),
    scripts: manifest.sections.get("scripts") ?? new Map(),
    packages: new Set(packages),
    paths: files,
  };
}

function managerOf(paths: ReadonlySet<string>): PackageManager {
  if (paths.has("pnpm-lock.yaml"))
    return {
      name: "pnpm",
      lockfile: "pnpm-lock.yaml",
      install: "corepack enable && pnpm install --frozen-lockfile",
    };
  if (paths.has("yarn.lock")) {
    const flag = paths.has(".yarnrc.yml") ? "--immutable" : "--frozen-lockfile";
    return { name: "yarn", lockfile: "yarn.lock", install: `corepack enable && yarn install ${flag}` };
  }
  const lockfile = ["package-lock.json", "npm-shrinkwrap.json"].find((path) => paths.has(path)) ?? null;
  return { name: "npm", lockfile, install: lockfile === null ? null : "npm ci" };
}

/** Runs a script of the manifest, with what npm runs before and after it. */
export function runScript({ manager }: NodeProject, script: string): string {
  return script === "test" ? `${manager.name} test` : `${manager.name} run ${script}`;
}

/** Starts a program that a package of the project brings. */
export function runProgram({ manager }: NodeProject): readonly string[] {
  switch (manager.name) {
    case "npm":
      return ["npx", "--no-install"];
    case "pnpm":
      return ["pnpm", "exec"];
    case "yarn":
      return ["yarn", "run"];
  }
}
