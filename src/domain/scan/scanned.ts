/** Bytes that a scan of ours gave to its tool. */
export interface ScannedSubject {
  /** Of an artefact, or of the manifest of one platform. */
  readonly sha256: string;
  /** Null: the whole artefact. */
  readonly platform: string | null;
}

/** What of the package a report looked at. */
export interface Scanned {
  /** By the report's own words: sha256, in hex, of manifests or configurations of images. */
  readonly named: readonly string[];
  /** By the sidecar of our own scan; null: nobody of ours says. */
  readonly given: ScannedSubject | null;
}
