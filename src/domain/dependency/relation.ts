/** How the product depends on one exact package. */
export interface PackageRelation {
  /** Canonical package URL with its version. */
  readonly purl: string;
  readonly relation: "direct" | "transitive";
}
