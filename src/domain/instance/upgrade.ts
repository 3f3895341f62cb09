import { gitBlobId, objectFormatOf } from "../digest/git-blob.ts";
import type { InstanceFile } from "./file.ts";
import type { ReleaseRecord } from "./record.ts";
import type { TreeEntry } from "./tree.ts";

/** What a release would do to an instance that an earlier one wrote. */
export interface Upgrade {
  readonly writes: readonly InstanceFile[];
  readonly removals: readonly string[];
  /** The organisation's own versions, which stay although the release has another one now. */
  readonly kept: readonly string[];
  /** Files of the release that somebody changed, and that become the release's again. */
  readonly restored: readonly string[];
}

interface Sides {
  readonly files: readonly InstanceFile[];
  readonly tree: readonly TreeEntry[];
  /** Null: nothing is known of what was written, so whatever differs counts as the organisation's own. */
  readonly former: ReleaseRecord | null;
}

/**
 * Merges three sides: what the former release wrote, what is there, and what this release has. What the organisation
 * may own is replaced only where it is as the former release left it.
 */
export function planUpgrade({ files, tree, former }: Sides): Upgrade {
  const there = new Map(tree.map((entry) => [entry.path, entry]));
  const steps = files.map((file) => ({ file, step: stepFor(file, there.get(file.path), former) }));
  const of = (kind: Step): readonly InstanceFile[] =>
    steps.filter(({ step }) => step === kind).map(({ file }) => file);
  const paths = new Set(files.map(({ path }) => path));
  const gone = [...(former?.files ?? [])].filter(([path]) => !paths.has(path) && there.has(path));
  const isUntouched = ([path, id]: readonly [string, string]): boolean => there.get(path)?.id === id;
  return {
    writes: [...of("write"), ...of("restore")],
    removals: gone.filter(isUntouched).map(([path]) => path),
    kept: [
      ...of("keep").map(({ path }) => path),
      ...gone.filter((one) => !isUntouched(one)).map(([path]) => path),
    ],
    restored: of("restore").map(({ path }) => path),
  };
}

type Step = "same" | "write" | "keep" | "restore" | "own";

function stepFor(file: InstanceFile, found: TreeEntry | undefined, former: ReleaseRecord | null): Step {
  const before = former?.files.get(file.path);
  if (found === undefined) return stepForMissing(file, before);
  const wanted = gitBlobId(file.bytes, objectFormatOf(found.id));
  if (found.id === wanted && found.mode === file.mode) return "same";
  if (found.id === before) return "write";
  if (file.owner === "release") return "restore";
  // Both changed it: a person has to say what holds. Only the organisation changed it: that is its right.
  return before === wanted ? "own" : "keep";
}

/** What the organisation took away stays away; what an earlier release did not have is new. */
function stepForMissing({ owner }: InstanceFile, before: string | undefined): Step {
  if (before === undefined) return "write";
  return owner === "release" ? "restore" : "own";
}

type Written = Pick<InstanceFile, "path" | "bytes">;

/** Whether a commit's tree is what an upgrade would make of another. */
export function isUpgraded(
  { tree, upgraded }: { readonly tree: readonly TreeEntry[]; readonly upgraded: readonly TreeEntry[] },
  { writes, removals }: Pick<Upgrade, "removals"> & { readonly writes: readonly Written[] },
): boolean {
  const wanted = new Map(tree.map(({ path, id }) => [path, id]));
  for (const path of removals) wanted.delete(path);
  for (const { path, bytes } of writes) {
    wanted.set(path, gitBlobId(bytes, objectFormatOf(tree[0]?.id ?? "")));
  }
  return upgraded.length === wanted.size && upgraded.every(({ path, id }) => wanted.get(path) === id);
}
