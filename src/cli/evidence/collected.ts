import type { Exhibit } from "../../domain/evidence/lineage/lineage.ts";
import type { RepositoryIds } from "../../ports/hosted-evidence.ts";
import type { ReleaseFolder } from "./release-folder.ts";

/** What the folder says of itself: shown, so that somebody can compare it, and never taken for the answer. */
export function claimOf({ folders }: Brought): string | null {
  const [folder] = folders;
  if (folder === undefined) return null;
  const { id, ownerId, name } = folder.index.repository;
  return `${id} of owner ${ownerId} (${JSON.stringify(name)})`;
}

/** What somebody wants to know about, and all evidence that came along. */
export interface Brought {
  /** sha256 of the artefact in hex; null: a bundle by itself. */
  readonly artefact: string | null;
  /** As GitHub says them of the repository that the asker named; null: nobody asked it. */
  readonly ids: RepositoryIds | null;
  readonly exhibits: readonly Exhibit[];
  readonly folders: readonly ReleaseFolder[];
}
