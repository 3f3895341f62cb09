import { purlOfName } from "../../finding/purl.ts";
import { jsonIn } from "./json.ts";
import { mappingIn, textIn } from "./lockfile.ts";

/** What a package.json says of the product and of what it asks for. */
export interface NodeManifest {
  readonly root: string | null;
  /** Name to range: what is installed where the product runs, whatever the machine. */
  readonly needed: ReadonlyMap<string, string>;
  /** Names of what may be left out. */
  readonly optional: readonly string[];
  readonly hasWorkspaces: boolean;
}

/** Reads a package.json; null: it is none. */
export function nodeManifest(text: string | undefined): NodeManifest | null {
  const manifest = jsonIn(text ?? "");
  if (manifest === null) return null;
  const name = textIn(manifest, "name");
  const optional = mappingIn(manifest, "optionalDependencies");
  // What is in both lists is optional, as all package managers have it.
  const needed = Object.entries(mappingIn(manifest, "dependencies")).flatMap(([wanted, range]) =>
    typeof range === "string" && !Object.hasOwn(optional, wanted) ? [[wanted, range] as const] : [],
  );
  return {
    root: name === undefined ? null : purlOfName("npm", name, textIn(manifest, "version")),
    needed: new Map(needed),
    optional: Object.keys(optional),
    hasWorkspaces: manifest["workspaces"] !== undefined,
  };
}
