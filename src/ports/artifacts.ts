import type { Unknown } from "../domain/facts/known.ts";
import type { Delivery } from "../domain/pipeline/delivery.ts";
import type { ArtifactClaim } from "../domain/pipeline/needs.ts";
import type { Files } from "./files.ts";

/** Evidence that was made elsewhere, unpacked for this run; or why it does not count. */
export type Fetched =
  | {
      readonly state: "read";
      readonly artifact: number;
      /** sha256 of the zip file. */
      readonly sha256: string;
      /** A folder of our own with nothing but the artifact in it. */
      readonly files: Files;
      readonly paths: readonly string[];
      /** Removes it. */
      close(): void;
    }
  | Extract<Delivery, { readonly state: "refused" }>
  | Unknown;

/** Where a product's own workflow leaves its evidence. */
export interface OwnCi {
  /** Path of the workflow file. */
  readonly workflow: string;
  /** Name of the artifact. */
  readonly artifact: string;
  /** Folder of the repository that the paths in the artifact begin in; "": its root. */
  readonly root: string;
}

/** What the product's own workflow brought, and the run that it was looked for in. */
export interface OwnCiFetched {
  readonly run: number | null;
  readonly fetched: Fetched;
}

/** Artifacts of runs on GitHub, each bound to its run, its head commit and its digest. */
export interface Artifacts {
  /** Artifact of a job of this very run. */
  ofJob(claim: ArtifactClaim): Promise<Fetched>;
  /** Artifact of the newest run of the product's own workflow for exactly the head that is judged. */
  ofOwnCi(ownCi: OwnCi): Promise<OwnCiFetched>;
}
