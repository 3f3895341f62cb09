import { purlOfName } from "../../finding/purl.ts";
import { isMapping, type Mapping, mappingIn, textIn } from "./lockfile.ts";

/** What a package.json says of the product and of what it asks for. */
export interface NodeManifest {
  readonly root: string | null;
  /** Name to range: what is installed where the product runs, whatever the machine. */
  readonly needed: ReadonlyMap<string, string>;
  readonly optional: number;
  readonly hasWorkspaces: boolean;
}

/** Reads a package.json; null: it is none. */
export function nodeManifest(text: string | undefined): NodeManifest | null {
  const manifest = parse(text ?? "");
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
    optional: Object.keys(optional).length,
    hasWorkspaces: manifest["workspaces"] !== undefined,
  };
}

function parse(text: string): Mapping | null {
  try {
    const value: unknown = JSON.parse(text);
    return isMapping(value) ? value : null;
  } catch {
    return null;
  }
}
