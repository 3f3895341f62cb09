import * as z from "zod";
import type { Dependency } from "../component/component.ts";
import type { Bill, BillPart } from "./bill.ts";

const Text = z.string();
const Id = z.string().regex(/^SPDXRef-[A-Za-z0-9.+_-]+$/);

const Package = z.object({
  SPDXID: Id,
  name: Text.min(1),
  versionInfo: Text.optional(),
  supplier: Text.optional(),
  originator: Text.optional(),
  downloadLocation: Text,
  licenseConcluded: Text.optional(),
  licenseDeclared: Text.optional(),
  checksums: z
    .array(z.object({ algorithm: Text, checksumValue: z.string().regex(/^[0-9a-fA-F]+$/) }))
    .optional(),
  externalRefs: z
    .array(z.object({ referenceCategory: Text, referenceType: Text, referenceLocator: Text }))
    .optional(),
});
type Package = z.infer<typeof Package>;

const Relationship = z.object({ spdxElementId: Text, relatedSpdxElement: Text, relationshipType: Text });
type Relationship = z.infer<typeof Relationship>;

/** What is looked at of SPDX 2.2 and 2.3, as their schema has it. */
const Document = z.object({
  spdxVersion: z.enum(["SPDX-2.2", "SPDX-2.3"]),
  SPDXID: z.literal("SPDXRef-DOCUMENT"),
  name: Text.min(1),
  dataLicense: z.literal("CC0-1.0"),
  documentNamespace: Text.min(1),
  creationInfo: z.object({
    created: z.iso.datetime(),
    creators: z.array(Text.regex(/^(?:Person|Organization|Tool): ?\S/)).min(1),
    comment: Text.optional(),
  }),
  documentDescribes: z.array(Text).optional(),
  packages: z.array(Package).optional(),
  files: z.array(z.object({ SPDXID: Id })).optional(),
  relationships: z.array(Relationship).optional(),
});
type Document = z.infer<typeof Document>;

const documentId = "SPDXRef-DOCUMENT";
const contexts = ["Design", "Source", "Build", "Analyzed", "Deployed", "Runtime"];

/** Reads an SPDX 2 document. @throws {z.ZodError} for what its schema forbids */
export function readSpdx(value: unknown): Bill {
  const document = Document.parse(value);
  const { packages = [], files = [], relationships = [] } = document;
  const inside = new Set(files.map(({ SPDXID }) => SPDXID));
  const described = describedBy(document);
  const roots = packages.filter(({ SPDXID }) => described.has(SPDXID));
  const [root] = roots;
  return {
    head: headOf(document),
    root: root === undefined || roots.length > 1 ? null : partOf(root),
    parts: packages.filter((entry) => roots.length > 1 || entry !== root).map(partOf),
    edges: relationships.flatMap((relationship) => edgeOf(relationship, inside) ?? []),
  };
}

function headOf({ spdxVersion, documentNamespace, creationInfo }: Document): Bill["head"] {
  const { creators, created, comment = "" } = creationInfo;
  const tool = creators
    .find((creator) => creator.startsWith("Tool:"))
    ?.slice("Tool:".length)
    .trim();
  const [, name = tool ?? "", version] = /^(.{1,200}?)-(v?\d\S{0,100})$/.exec(tool ?? "") ?? [];
  return {
    format: "spdx",
    version: spdxVersion.slice("SPDX-".length),
    hasAuthor: creators.some((creator) => !creator.startsWith("Tool:")),
    isSigned: false,
    context: contexts.find((word) => comment.slice(0, 2_000).includes(word)) ?? null,
    timestamp: created,
    tool: tool === undefined ? null : { name, version: version ?? null },
    identity: documentNamespace,
  };
}

function describedBy({ documentDescribes = [], relationships = [] }: Document): ReadonlySet<string> {
  return new Set([
    ...documentDescribes,
    ...relationships.flatMap(({ spdxElementId, relationshipType, relatedSpdxElement }) => {
      if (relationshipType === "DESCRIBES" && spdxElementId === documentId) return [relatedSpdxElement];
      return relationshipType === "DESCRIBED_BY" && relatedSpdxElement === documentId ? [spdxElementId] : [];
    }),
  ]);
}

const needs = new Set(["DEPENDS_ON", "CONTAINS", "DYNAMIC_LINK", "STATIC_LINK", "HAS_PREREQUISITE"]);

/** Tools also name files that they do not list. NONE and NOASSERTION are no elements. */
const ofPackage = /^SPDXRef-(?!File-|Snippet-)/;

function edgeOf(
  { spdxElementId, relatedSpdxElement, relationshipType }: Relationship,
  files: ReadonlySet<string>,
): Dependency | undefined {
  const ends = [spdxElementId, relatedSpdxElement];
  if (ends.some((end) => end === documentId || files.has(end) || !ofPackage.test(end))) return undefined;
  if (needs.has(relationshipType)) return { from: spdxElementId, to: [relatedSpdxElement] };
  const isNeeded = /(?:^|_)DEPENDENCY_OF$|^CONTAINED_BY$|^PREREQUISITE_FOR$/.test(relationshipType);
  return isNeeded ? { from: relatedSpdxElement, to: [spdxElementId] } : undefined;
}

function partOf(entry: Package): BillPart {
  const { SPDXID, name, versionInfo = "", externalRefs = [], checksums = [] } = entry;
  const purl = externalRefs.find(({ referenceType }) => referenceType === "purl")?.referenceLocator;
  const licence = [entry.licenseConcluded, entry.licenseDeclared].find(isSaid);
  return {
    ref: SPDXID,
    name,
    ...(isSaid(versionInfo) && { version: versionInfo }),
    ...(purl !== undefined && { purl }),
    licences: licence === undefined ? [] : [licence],
    hasProducer: isSaid(entry.supplier) || isSaid(entry.originator),
    hasIdentifier: externalRefs.some(({ referenceType }) => identifying.test(referenceType)),
    hashes: checksums.map(({ algorithm, checksumValue }) => ({
      algorithm,
      value: checksumValue.toLowerCase(),
    })),
  };
}

const identifying = /^(?:purl|cpe2[23]Type|swh|gitoid|swid)$/;

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== "" && text !== "NOASSERTION" && text !== "NONE";
}
