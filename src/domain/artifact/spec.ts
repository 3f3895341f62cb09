/** Forms that an artefact has, by what it is deployed to (design §2.1). */
export const artefactTypes = ["oci-layout", "zip", "bundle", "archive"] as const;
export type ArtefactType = (typeof artefactTypes)[number];

/** What the command `package` makes, as the product configuration says it. */
export interface ArtefactSpec {
  readonly type: ArtefactType;
  /** Folder of an image layout, else one file; relative to the repository. */
  readonly path: string;
  /** Saved plan of an infrastructure module; null: there is none. */
  readonly plan: string | null;
  /** Schema of a data pipeline; null: there is none. */
  readonly schema: string | null;
}

interface ConfiguredArtefact {
  readonly type: ArtefactType;
  readonly path: string;
  readonly plan?: string | undefined;
  readonly schema?: string | undefined;
}

/** The artefact of a product configuration, with what it leaves out as null. */
export function specOf({ type, path, plan, schema }: ConfiguredArtefact): ArtefactSpec {
  return { type, path, plan: plan ?? null, schema: schema ?? null };
}
