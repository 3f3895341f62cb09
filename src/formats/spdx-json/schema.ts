import type { Component } from "../../domain/component/component.ts";
import * as S from "../../syntax/json/shape.ts";

const ExternalRef = S.object({ referenceType: S.optional(S.text), referenceLocator: S.optional(S.text) });

const PackageFields = S.object({
  SPDXID: S.text,
  name: S.text,
  versionInfo: S.optional(S.label),
  externalRefs: S.optional(S.array(ExternalRef)),
  licenseConcluded: S.optional(S.text),
  licenseDeclared: S.optional(S.text),
  checksums: S.optional(S.each(S.present, () => undefined)),
});

/** A package of the document, and which of its licences somebody vouches for. */
export interface PackageEntry {
  readonly component: Component;
  readonly isConcluded: boolean;
  readonly isDeclared: boolean;
}

export const Package: S.Shape<PackageEntry> = S.mapped(PackageFields, (fields) => {
  const { versionInfo, licenseConcluded, licenseDeclared } = fields;
  const purl = (fields.externalRefs ?? []).find(({ referenceType }) =>
    isPurlType(referenceType),
  )?.referenceLocator;
  const licences = [licenseConcluded, licenseDeclared].filter((licence) => isKnown(licence));
  return {
    component: {
      ref: fields.SPDXID,
      name: fields.name,
      ...(isKnown(versionInfo) && { version: versionInfo }),
      ...(purl !== undefined && { purl }),
      licences: [...new Set(licences)],
      hasHash: (fields.checksums ?? 0) > 0,
    },
    isConcluded: isKnown(licenseConcluded),
    isDeclared: isKnown(licenseDeclared),
  };
});

/** `purl`, or the IRI that stands for it in some writers. */
function isPurlType(type: string | undefined): boolean {
  return type === "purl" || type?.endsWith("/purl") === true;
}

/** `NOASSERTION` and `NONE` (SPDX 2.3 §7.13) say that nobody knows, or that there is none. */
function isKnown(value: string | undefined): value is string {
  return value !== undefined && value !== "" && value !== "NOASSERTION" && value !== "NONE";
}

export const Relationship = S.object({
  spdxElementId: S.text,
  relationshipType: S.text,
  relatedSpdxElement: S.text,
});
export type Relationship = S.Read<typeof Relationship>;

/** An SPDX document; its packages are left for later, as relationships say which of them it describes. */
export function Document(relate: (relationship: Relationship) => void) {
  return S.object({
    spdxVersion: S.text,
    SPDXID: S.optional(S.text),
    creationInfo: S.optional(S.object({ creators: S.optional(S.array(S.text)) })),
    documentDescribes: S.optional(S.array(S.text)),
    packages: S.optional(S.bookmarked),
    files: S.optional(S.each(S.present, () => undefined)),
    relationships: S.optional(S.each(Relationship, relate)),
  });
}
