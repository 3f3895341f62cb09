import type { Exhibit } from "../../domain/evidence/lineage/lineage.ts";
import type { ReleaseFolder } from "./release-folder.ts";

/** What somebody wants to know about, and all evidence that came along. */
export interface Brought {
  /** sha256 of the artefact in hex; null: a bundle by itself. */
  readonly artefact: string | null;
  readonly exhibits: readonly Exhibit[];
  readonly folders: readonly ReleaseFolder[];
}
