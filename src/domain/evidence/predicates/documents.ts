import * as z from "zod";
import type { Statement, Subject } from "../statement.ts";
import { statementOf } from "./judging.ts";
import { predicateKind } from "./kind.ts";
import { Moment, Text } from "./shapes.ts";

/** Documents that are their own predicate, kept word for word; only what tells them from others is looked at. */
export const CycloneDx = z.looseObject({ bomFormat: z.literal("CycloneDX"), specVersion: Text });
export type CycloneDx = z.infer<typeof CycloneDx>;

const Spdx2 = z.looseObject({ spdxVersion: z.string().regex(/^SPDX-2\.[23]$/), SPDXID: Text });
const Spdx3 = z.looseObject({ "@context": Text, "@graph": z.array(z.unknown()).min(1) });
export const Spdx = z.union([Spdx2, Spdx3]);
export type Spdx = z.infer<typeof Spdx>;

/** OpenVEX 0.2.0, as far as every document has it. */
export const OpenVex = z.looseObject({
  "@context": z.string().regex(/^https:\/\/openvex\.dev\/ns(?:\/v[\w.]{1,20})?$/),
  "@id": Text,
  author: Text,
  timestamp: Moment,
  statements: z.array(z.looseObject({ status: Text })).min(1),
});
export type OpenVex = z.infer<typeof OpenVex>;

/** in-toto release v0.2: GitHub's own word about an immutable release. v0.1 says `releaseId`. */
export const Release = z.object({ purl: Text, packageId: Text.optional(), releaseId: Text.optional() });
export type Release = z.infer<typeof Release>;

/** Kept word for word. */
const document = { pinsCommit: true, subjects: "artefact", isVerbatim: true } as const;

export const cycloneDxKind = predicateKind({
  name: "cyclonedx",
  type: "https://cyclonedx.org/bom",
  ...document,
  shape: CycloneDx,
});
export const spdxKind = predicateKind({
  name: "spdx",
  type: "https://spdx.dev/Document",
  ...document,
  shape: Spdx,
});
export const openVexKind = predicateKind({
  name: "openvex",
  type: "https://openvex.dev/ns",
  ...document,
  // What is known of a vulnerability changes long after the release.
  pinsCommit: false,
  shape: OpenVex,
});
export const releaseKind = predicateKind({
  name: "release",
  type: "https://in-toto.io/attestation/release/v0.2",
  pinsCommit: false,
  subjects: "either",
  shape: Release,
});

/** A bill of materials as evidence about one artefact, word for word. Throws a ZodError for anything else. */
export function billOfMaterials(artefact: Subject, document: unknown): Statement {
  if (CycloneDx.safeParse(document).success) return statementOf(cycloneDxKind.type, artefact, document);
  const spdx = Spdx.parse(document);
  const version = "spdxVersion" in spdx ? String(spdx.spdxVersion).replace(/^SPDX-/, "v") : "v3";
  return statementOf(`${spdxKind.type}/${version}`, artefact, document);
}
