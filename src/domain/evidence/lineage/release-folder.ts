import * as z from "zod";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const NumericId = z.union([z.int().min(1), z.string().regex(/^[1-9]\d{0,19}$/)]).transform(String);
const Path = z.string().min(1).max(500);
const mostFiles = 1_000;

const Entry = z.object({ path: Path, sha256: Sha256 });

/** `index.json` of a release folder: what it holds. It is signed by nobody, so it proves nothing. */
export const ReleaseIndex = z.object({
  schemaVersion: z.literal(1),
  repository: z.object({ id: NumericId, ownerId: NumericId, name: z.string().max(200) }),
  commit: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
  artefact: z.object({
    name: z.string().min(1).max(200),
    digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    mediaType: z.string().max(200).optional(),
  }),
  bundles: z.array(Entry.extend({ predicateType: z.string().max(500) })).max(mostFiles),
  /** `of`: facts that a record belongs to. */
  facts: z.array(Entry.extend({ kind: z.string().max(60), of: Sha256.exactOptional() })).max(mostFiles),
});
export type ReleaseIndex = z.infer<typeof ReleaseIndex>;

export const indexPath = "index.json";
/** What `evidence export` adds for people, and copies of what the exporter trusted: they count for nothing. */
export const dossierPaths = ["dossier.html", "trusted-root.jsonl", "signers.yml", "policy.yml"] as const;
/** All bundles once more as lines, for tools that want one file. */
const linesPath = /^[^/]{1,200}\.intoto\.jsonl$/;

export interface Inventory {
  /** Files of the folder that nobody lists: somebody put them there. */
  readonly extra: readonly string[];
  /** Files that are listed and not there. */
  readonly missing: readonly string[];
  /** Paths that are listed twice. */
  readonly repeated: readonly string[];
}

/** Compares a folder with its index. */
export function takeInventory(index: ReleaseIndex, paths: readonly string[]): Inventory {
  const listed = [...index.bundles, ...index.facts].map(({ path }) => path);
  const known = new Set<string>([indexPath, ...dossierPaths, ...listed]);
  const lines = paths.filter((path) => linesPath.test(path));
  const there = new Set(paths);
  return {
    extra: paths.filter((path) => !known.has(path) && path !== lines[0]),
    missing: [...new Set(listed)].filter((path) => !there.has(path)),
    repeated: listed.filter((path, index) => listed.indexOf(path) !== index),
  };
}
