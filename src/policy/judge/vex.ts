import type { VexStatement } from "../../domain/component/component.ts";
import type { IdentifiedFinding, Known } from "../../domain/facts/facts.ts";
import { canonicalPurl } from "../../domain/finding/purl.ts";
import { timeOf } from "../waivers/moments.ts";

/** A statement, and who answers for it: known where it lies in the instance, whose governance approved it. */
export interface VexClaim {
  readonly statement: VexStatement;
  /** The document of the instance; unknown: what brought it, which anybody could have written. */
  readonly signer: Known<string>;
}

export type VexAnswer =
  | { readonly state: "none" }
  | { readonly state: "cleared"; readonly message: string }
  /** It would clear the finding if somebody answered for it who may. */
  | { readonly state: "unverified"; readonly message: string };

/** What VEX says about a finding: the latest statement on this vulnerability in this package (evidence-standards §16). */
export function askVex(finding: IdentifiedFinding, claims: readonly VexClaim[]): VexAnswer {
  const relevant = claims.filter(({ statement }) => isAbout(statement, finding));
  const signed = latest(relevant.filter(({ signer }) => signer.state === "known"));
  if (signed !== undefined && clears(signed.statement)) {
    return { state: "cleared", message: `VEX of ${documentOf(signed)}: ${wordsOf(signed.statement)}` };
  }
  const unsigned = latest(relevant.filter(({ signer }) => signer.state === "unknown"));
  if (unsigned === undefined || !clears(unsigned.statement) || unsigned.signer.state === "known") {
    return { state: "none" };
  }
  const message = `VEX that the product brings is advice (${unsigned.signer.why.slice(0, 200)}): ${wordsOf(unsigned.statement)}; it counts from policy/vex/ of the instance`;
  return { state: "unverified", message };
}

function documentOf({ signer }: VexClaim): string {
  return signer.state === "known" ? signer.value.slice(0, 200) : "";
}

function isAbout(statement: VexStatement, finding: IdentifiedFinding): boolean {
  const { place } = finding;
  // A statement on a part of a product says nothing about that part elsewhere, and which product was scanned is unknown.
  if (place.type !== "package" || (statement.subcomponents ?? []).length > 0) return false;
  const names = [finding.ruleId, ...finding.aliases].map((name) => name.toUpperCase());
  const named = [statement.vulnerability, ...statement.aliases].some((name) =>
    names.includes(name.toUpperCase()),
  );
  const purl = canonicalPurl(place.purl) ?? place.purl;
  return named && statement.products.some((product) => (canonicalPurl(product) ?? product) === purl);
}

/** The statement with the latest time; of equal ones the one that clears less. */
function latest(claims: readonly VexClaim[]): VexClaim | undefined {
  return [...claims].sort(byAge)[0];
}

function byAge(a: VexClaim, b: VexClaim): number {
  const age = ageOf(b.statement) - ageOf(a.statement);
  return age === 0 ? Number(clears(a.statement)) - Number(clears(b.statement)) : age;
}

function ageOf({ timestamp }: VexStatement): number {
  const time = timestamp === undefined ? Number.NaN : timeOf(timestamp);
  return Number.isNaN(time) ? 0 : time;
}

function clears({ status, justification }: VexStatement): boolean {
  return status === "fixed" || (status === "not_affected" && justification !== undefined);
}

function wordsOf({ status, justification }: VexStatement): string {
  return justification === undefined ? status : `${status} (${justification})`;
}
