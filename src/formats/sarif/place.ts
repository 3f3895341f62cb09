import type { Place } from "../../domain/finding/finding.ts";
import { asLineHash } from "../../domain/finding/line-hash.ts";
import type { ArtifactLocation, Fingerprints, Location, Result, UriBaseIds } from "./schema.ts";

/** What a location may refer to elsewhere in its run. */
export interface Files {
  /** Location of an artifact by its index in `run.artifacts`. */
  readonly artifact: (index: number) => ArtifactLocation | undefined;
  readonly bases: UriBaseIds | undefined;
}

/** How many bases are followed: real ones build on one or two others (§3.14.14). */
const mostBases = 8;
const scheme = /^[A-Za-z][A-Za-z0-9+.-]+:/;
const webScheme = /^https?:/i;
/** `file:///a`, `file://host/a` and, as Checkstyle writes it, `file:/a`. */
const fileScheme = /^file:(?:\/\/[^/]*)?/;
const drive = /^\/(?=[A-Za-z]:)/;

/** Where a result is: its first location, which is the main one (§3.27.12). */
export function placeOf(result: Result, files: Files, mayQuote: boolean): Place {
  const { physicalLocation } = result.locations ?? {};
  const uri = uriOf(physicalLocation?.artifactLocation, files);
  if (uri === undefined || uri === "") return { type: "none" };
  if (hasScheme(uri) && webScheme.test(uri)) return { type: "url", url: uri };
  const line = physicalLocation?.region?.startLine;
  return {
    type: "file",
    path: pathOf(uri),
    ...(line !== undefined && Number.isSafeInteger(line) && line > 0 && { line }),
    ...lineIdentity(result, physicalLocation?.region, mayQuote),
  };
}

type Region = NonNullable<NonNullable<Location["physicalLocation"]>["region"]>;

/** The tool's own hash if there is one, else the source line, unless that might hold a secret. */
function lineIdentity(
  { partialFingerprints, fingerprints }: Result,
  region: Region | undefined,
  mayQuote: boolean,
): { lineHash?: string; snippet?: string } {
  const lineHash =
    hashNamed(partialFingerprints, "primaryLocationLineHash") ??
    firstHash(fingerprints) ??
    firstHash(partialFingerprints);
  if (lineHash !== undefined) return { lineHash };
  const snippet = mayQuote ? region?.snippet?.text?.trim().slice(0, 500) : undefined;
  return snippet === undefined || snippet === "" ? {} : { snippet };
}

function hashNamed(hashes: Fingerprints | undefined, name: string): string | undefined {
  return asLineHash(hashes?.get(name));
}

/** The hash under the first name in order, so that the order of keys does not matter. */
function firstHash(hashes: Fingerprints | undefined): string | undefined {
  if (hashes === undefined) return undefined;
  const name = [...hashes.keys()]
    .filter((key) => key !== "primaryLocationStartColumnFingerprint")
    .sort()
    .find((key) => hashNamed(hashes, key) !== undefined);
  return name === undefined ? undefined : hashes.get(name);
}

function uriOf(location: ArtifactLocation | undefined, files: Files): string | undefined {
  if (location === undefined) return undefined;
  const { uri, index = -1 } = location;
  const whole = uri === undefined && index >= 0 ? files.artifact(index) : location;
  if (whole?.uri === undefined) return undefined;
  return hasScheme(whole.uri) ? whole.uri : baseOf(whole.uriBaseId, files.bases) + whole.uri;
}

/** The path from the outermost base to this one; the outermost itself is where the project lay, which is no news. */
function baseOf(id: string | undefined, bases: UriBaseIds | undefined): string {
  let path = "";
  let next = id;
  for (let followed = 0; next !== undefined && followed < mostBases; followed++) {
    const base = bases?.get(next);
    const uri = base?.uri ?? "";
    if (hasScheme(uri) || uri.startsWith("/")) break;
    path = uri + path;
    next = base?.uriBaseId;
  }
  return path;
}

function hasScheme(uri: string): boolean {
  return uri.includes(":") && scheme.test(uri);
}

/** The path that a URI or relative reference stands for. */
function pathOf(uri: string): string {
  const path = uri.startsWith("file:") ? uri.replace(fileScheme, "").replace(drive, "") : uri;
  const inside = path.startsWith("./") ? path.replace(/^(?:\.\/)+/, "") : path;
  return inside.includes("%") ? inside.replaceAll(/(?:%[0-9A-Fa-f]{2})+/g, decodeOctets) : inside;
}

function decodeOctets(octets: string): string {
  return Buffer.from(octets.replaceAll("%", ""), "hex").toString("utf8");
}
