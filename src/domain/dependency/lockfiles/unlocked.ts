import { isMapping, mappingIn } from "./lockfile.ts";
import { nodeManifest } from "./node-manifest.ts";
import { tomlIn } from "./toml.ts";

/** A file by which a product asks for packages. */
interface Manifest {
  readonly name: string;
  /** What would say which packages those are. */
  readonly locks: readonly string[];
  asks(text: string): boolean;
}

const always = (): boolean => true;
const ofPython = ["poetry.lock", "uv.lock", "requirements.txt", "Pipfile.lock", "pdm.lock", "pylock.toml"];

/** Manifests that are looked for beside the lockfiles: a lockfile of one language says nothing of another. */
export const manifests: readonly Manifest[] = [
  {
    name: "package.json",
    locks: [
      "package-lock.json",
      "npm-shrinkwrap.json",
      "pnpm-lock.yaml",
      "yarn.lock",
      "bun.lock",
      "bun.lockb",
    ],
    asks(text) {
      const manifest = nodeManifest(text);
      return (
        manifest === null || manifest.hasWorkspaces || manifest.needed.size + manifest.optional.length > 0
      );
    },
  },
  { name: "pyproject.toml", locks: ofPython, asks: asksInPython },
  { name: "setup.py", locks: ofPython, asks: always },
  { name: "Cargo.toml", locks: ["Cargo.lock"], asks: always },
  { name: "pom.xml", locks: [], asks: always },
  { name: "build.gradle", locks: ["gradle.lockfile"], asks: always },
  { name: "build.gradle.kts", locks: ["gradle.lockfile"], asks: always },
  { name: "Gemfile", locks: ["Gemfile.lock"], asks: always },
  { name: "composer.json", locks: ["composer.lock"], asks: always },
];

/** Of a file that cannot be read nobody knows what it asks for. */
function asksInPython(text: string): boolean {
  const manifest = tomlIn(text);
  if (manifest === null) return true;
  const listed = mappingIn(manifest, "project")["dependencies"];
  const dynamic = mappingIn(manifest, "project")["dynamic"];
  const poetry = Object.keys(mappingIn(mappingIn(manifest["tool"], "poetry"), "dependencies"));
  const isDynamic = Array.isArray(dynamic) && dynamic.includes("dependencies");
  const isListed = Array.isArray(listed) ? listed.length > 0 : isMapping(listed);
  return isListed || isDynamic || poetry.some((name) => name !== "python");
}
