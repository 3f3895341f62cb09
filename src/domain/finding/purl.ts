/** The parts of a package URL that identify a package. */
export interface PackageCoordinates {
  /** Package URL type: `npm`, `deb`, `golang`. */
  readonly type: string;
  /** Scope, group, distribution or module path; "" where the type has none. */
  readonly namespace: string;
  readonly name: string;
  readonly version?: string | undefined;
}

/** Types whose names are not case-sensitive (purl specification, "known types"). */
const lowerCased = new Set(["alpm", "apk", "bitbucket", "composer", "deb", "github", "golang", "pypi"]);
/** What parts the namespace from the name in the names that people write. */
const separators = new Map([
  ["composer", "/"],
  ["github", "/"],
  ["golang", "/"],
  ["maven", ":"],
  ["npm", "/"],
]);

/** Builds the canonical package URL of a package, without qualifiers, so that all tools name it alike. */
export function purlOf(coordinates: PackageCoordinates): string {
  const { type, namespace, name, version } = normalised(coordinates);
  const path = [...namespace.split("/").filter((part) => part !== ""), name].map(encode).join("/");
  return `pkg:${type}/${path}${version === undefined || version === "" ? "" : `@${encode(version)}`}`;
}

/** Builds the package URL for a name as people write it: `@scope/name`, `group:artifact`, `github.com/a/b`. */
export function purlOfName(type: string, fullName: string, version?: string): string {
  const separator = separators.get(type);
  const split = separator === undefined ? -1 : fullName.lastIndexOf(separator);
  return purlOf({
    type,
    namespace: split > 0 ? fullName.slice(0, split) : "",
    name: fullName.slice(split > 0 ? split + 1 : 0),
    version,
  });
}

/** Brings a package URL into canonical form, without qualifiers and subpath; undefined if it is none. */
export function canonicalPurl(purl: string): string | undefined {
  const bare = purl.replace(/[?#].*$/s, "");
  const [, type, path] = /^pkg:\/*([a-z][a-z0-9.+-]*)\/+(.+)$/is.exec(bare) ?? [];
  if (type === undefined || path === undefined) return undefined;
  const nameStart = path.lastIndexOf("/") + 1;
  const [name = "", version] = split(path.slice(nameStart), "@");
  if (name === "") return undefined;
  const namespace = decode(path.slice(0, nameStart));
  return purlOf({
    type,
    namespace,
    name: decode(name),
    version: version === undefined ? undefined : decode(version),
  });
}

function split(text: string, separator: string): [string, string?] {
  const at = text.lastIndexOf(separator);
  return at <= 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function normalised(coordinates: PackageCoordinates): PackageCoordinates {
  const type = coordinates.type.toLowerCase();
  const adjust = (text: string): string => (lowerCased.has(type) ? text.toLowerCase() : text);
  const name = adjust(coordinates.name);
  return {
    type,
    namespace: adjust(coordinates.namespace),
    name: type === "pypi" ? name.replaceAll("_", "-") : name,
    version: versionOf(type, coordinates.version),
  };
}

/** Versions of Go modules begin with `v`; some databases leave it out. */
function versionOf(type: string, version: string | undefined): string | undefined {
  return type === "golang" && version !== undefined && /^\d/.test(version) ? `v${version}` : version;
}

/** Percent-encodes all but letters, digits and `.-_~:` (purl specification, "character encoding"). */
function encode(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\uFFFD"))
    .replaceAll("%3A", ":")
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Decodes what is encoded and leaves a lone `%` alone: a tool's slip must not lose a finding. */
function decode(part: string): string {
  return part.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"),
  );
}
