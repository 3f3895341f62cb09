import type { Bill, BillHead, BillPart } from "./bill.ts";
import { type Element, elementsOf } from "./elements.ts";
import { type LicenceTerm, licenceTerm } from "./licence-term.ts";

/** One licence as a bill writes it, and who has it. */
export interface LicenceFact {
  readonly text: string;
  /** Null: it is no SPDX expression that anybody could judge. */
  readonly term: LicenceTerm | null;
  readonly components: number;
  readonly examples: readonly string[];
}

/** What quality a bill of materials has, as far as a policy asks; its components are among the facts of its report. */
export interface BillFact {
  readonly head: BillHead;
  /** sha256 digests, in hex, that its root names: bytes that it says it is about. */
  readonly digests: readonly string[];
  readonly elements: readonly Element[];
  readonly licences: readonly LicenceFact[];
  /** Identifiers that relationships name and no component has. */
  readonly dangling: readonly string[];
}

const mostNamed = 5;
const mostDangling = 20;
const mostLicences = 500;

/** What is kept of a bill for its judgement. */
export function factOf(bill: Bill): BillFact {
  return {
    head: bill.head,
    digests: bill.root === null ? [] : digestsOf(bill.root),
    elements: elementsOf(bill),
    licences: licencesIn(bill.parts),
    dangling: danglingIn(bill),
  };
}

/** In hashes, in the version or in the purl, as the tools write them. */
export function digestsOf({ hashes, purl = "", version = "" }: BillPart): readonly string[] {
  const own = hashes.filter(({ algorithm }) => /^sha-?256$/i.test(algorithm)).map(({ value }) => value);
  const named = [
    /@sha256(?::|%3a)([0-9a-f]{64})(?:[?#]|$)/i.exec(purl),
    /^sha256:([0-9a-f]{64})$/i.exec(version),
  ];
  return [...new Set([...own, ...named.flatMap((match) => match?.[1]?.toLowerCase() ?? [])])];
}

/** Several entries of one component all hold, as nobody says that one of them is enough. */
function licencesIn(parts: readonly BillPart[]): readonly LicenceFact[] {
  const found = new Map<string, { components: number; examples: string[] }>();
  for (const { licences, purl, name } of parts) {
    for (const text of new Set(licences)) {
      const entry = found.get(text) ?? { components: 0, examples: [] };
      entry.components++;
      if (entry.examples.length < mostNamed) entry.examples.push((purl ?? name).slice(0, 200));
      found.set(text, entry);
    }
  }
  const sorted = [...found].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted
    .slice(0, mostLicences)
    .map(([text, entry]) => ({ text: text.slice(0, 1_000), term: licenceTerm(text), ...entry }));
}

function danglingIn({ root, parts, edges }: Bill): readonly string[] {
  const known = new Set([...parts, ...(root === null ? [] : [root])].map(({ ref }) => ref));
  const named = new Set(edges.flatMap(({ from, to }) => [from, ...to]));
  return [...named].filter((ref) => !known.has(ref)).slice(0, mostDangling);
}
