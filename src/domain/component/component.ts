/** One part of a bill of materials. */
export interface Component {
  /** Identifier inside the document (`bom-ref`, `SPDXID`). */
  readonly ref: string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly licences: readonly string[];
  readonly hasHash: boolean;
}

/** What a document identifier stands for, as far as findings and statements need it. */
export type Identity = Pick<Component, "name" | "version" | "purl">;

/** `from` depends on `to`, both by document identifier. */
export interface Dependency {
  readonly from: string;
  readonly to: readonly string[];
}

/** A supplier's word on whether a vulnerability affects a product (OpenVEX 0.2.0, CycloneDX VEX). */
export interface VexStatement {
  readonly vulnerability: string;
  readonly aliases: readonly string[];
  /** Identifiers of the products; a statement without any clears nothing. */
  readonly products: readonly string[];
  /** Parts of the products to which the statement is limited; absent where it holds for all of them. */
  readonly subcomponents?: readonly string[];
  readonly status: "not_affected" | "affected" | "fixed" | "under_investigation";
  readonly justification?: string;
  /** RFC 3339. */
  readonly timestamp?: string;
}
