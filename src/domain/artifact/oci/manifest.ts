import { kindOf } from "./media-types.ts";
import { Index, Manifest } from "./schema.ts";
import { parseStrictJson } from "./strict-json.ts";

/** The largest manifest or index that is read: registries take 4 MiB too. */
export const largestManifest = 4 * 1024 * 1024;

/** A manifest or an index that is what its media type says. */
export type ReadManifest =
  | { readonly kind: "index"; readonly index: Index }
  | { readonly kind: "manifest"; readonly manifest: Manifest };

/** Reads the bytes behind a descriptor of an index or a manifest; a text says what is wrong. */
export function readManifest(bytes: Uint8Array, mediaType: string): ReadManifest | string {
  if (bytes.length > largestManifest) return `more than ${largestManifest} bytes of JSON`;
  const json = parseStrictJson(bytes);
  if (!json.ok) return json.message;
  switch (kindOf(mediaType)) {
    case "other":
      return `the media type ${JSON.stringify(mediaType)}, which is no manifest`;
    case "index": {
      const index = Index.safeParse(json.value);
      if (!index.success) return `no index: ${issueOf(index.error)}`;
      return otherType(index.data, mediaType) ?? { kind: "index", index: index.data };
    }
    case "manifest": {
      const manifest = Manifest.safeParse(json.value);
      if (!manifest.success) return `no manifest: ${issueOf(manifest.error)}`;
      return otherType(manifest.data, mediaType) ?? { kind: "manifest", manifest: manifest.data };
    }
  }
}

/** What it says of itself and what points at it says must be one. */
function otherType({ mediaType: said }: Index | Manifest, mediaType: string): string | null {
  if (said === undefined || said === mediaType) return null;
  return `the media type ${JSON.stringify(said)} in what a descriptor calls ${JSON.stringify(mediaType)}`;
}

function issueOf({
  issues,
}: {
  readonly issues: readonly { path: PropertyKey[]; message: string }[];
}): string {
  const [first] = issues;
  return first === undefined ? "" : `${first.path.map(String).join(".")}: ${first.message}`;
}
