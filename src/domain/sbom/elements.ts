import type { Bill, BillPart } from "./bill.ts";

/** The 17 data fields of CISA's minimum elements of 2026: nine of the bill, eight of each component. */
export const elementIds = [
  "author",
  "author-signature",
  "format-name",
  "format-version",
  "generation-context",
  "timestamp",
  "tool-name",
  "tool-version",
  "sbom-version",
  "producer",
  "component-name",
  "component-version",
  "identifiers",
  "hash-value",
  "hash-algorithm",
  "licence",
  "relationship",
] as const;
export type ElementId = (typeof elementIds)[number];

/** How much of one element is there. */
export interface Element {
  readonly id: ElementId;
  readonly present: number;
  /** 1 for an element of the bill, else the number of components. */
  readonly of: number;
  /** Some of the components that lack it. */
  readonly lacking: readonly string[];
}

const mostNamed = 5;

type OfHead = Exclude<ElementId, keyof typeof ofParts>;

const ofParts = {
  producer: (part) => part.hasProducer,
  "component-name": ({ name }) => name !== "",
  "component-version": ({ version }) => version !== undefined,
  identifiers: (part) => part.hasIdentifier,
  "hash-value": ({ hashes }) => hashes.length > 0,
  "hash-algorithm": ({ hashes }) => hashes.length > 0 && hashes.every(({ algorithm }) => algorithm !== ""),
  licence: ({ licences }) => licences.some((licence) => licence !== ""),
  relationship: ({ ref }, related) => related.has(ref),
} as const satisfies Partial<Record<ElementId, (part: BillPart, related: ReadonlySet<string>) => boolean>>;

const ofHead: Readonly<Record<OfHead, (head: Bill["head"]) => boolean>> = {
  author: (head) => head.hasAuthor,
  "author-signature": (head) => head.isSigned,
  "format-name": () => true,
  "format-version": ({ version }) => version !== "",
  "generation-context": ({ context }) => context !== null,
  timestamp: ({ timestamp }) => timestamp !== null,
  "tool-name": ({ tool }) => tool !== null,
  "tool-version": ({ tool }) => tool?.version != null,
  "sbom-version": ({ identity }) => identity !== null,
};

/** Looks for each of the minimum elements. */
export function elementsOf({ head, parts, edges }: Bill): readonly Element[] {
  const related = new Set(edges.flatMap(({ from, to }) => [from, ...to]));
  return elementIds.map((id) => {
    if (!isOfParts(id)) {
      const isThere = ofHead[id](head);
      return { id, present: isThere ? 1 : 0, of: 1, lacking: [] };
    }
    const missing = parts.filter((part) => !ofParts[id](part, related));
    const lacking = missing.slice(0, mostNamed).map(nameOf);
    return { id, present: parts.length - missing.length, of: parts.length, lacking };
  });
}

function isOfParts(id: ElementId): id is keyof typeof ofParts {
  return Object.hasOwn(ofParts, id);
}

function nameOf({ purl, name, version = "" }: BillPart): string {
  return (purl ?? (version === "" ? name : `${name}@${version}`)).slice(0, 200);
}

/**
 * How much of all elements is there, in whole percent: each counts the same, by the share of components that have it. The
 * attestation is the signature of whoever answers for the bill, so an attested one has that element.
 */
export function scoreOf(elements: readonly Element[], { attested }: { readonly attested: boolean }): number {
  const shares = elements.map(({ id, present, of }) =>
    (attested && id === "author-signature") || of === 0 ? 1 : present / of,
  );
  return Math.floor((100 * shares.reduce((sum, share) => sum + share, 0)) / Math.max(shares.length, 1));
}
