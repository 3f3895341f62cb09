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

/** `from` depends on `to`, both by document identifier. */
export interface Dependency {
  readonly from: string;
  readonly to: readonly string[];
}

/** A supplier's word on whether a vulnerability affects a product (OpenVEX 0.2.0, CycloneDX VEX). */
export interface VexStatement {
  readonly vulnerability: string;
  readonly aliases: readonly string[];
  readonly products: readonly string[];
  readonly status: "not_affected" | "affected" | "fixed" | "under_investigation";
  readonly justification?: string;
  /** RFC 3339. */
  readonly timestamp?: string;
}
