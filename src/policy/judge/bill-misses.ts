import type { ReportFact } from "../../domain/facts/facts.ts";
import { productsOf, type Relevance } from "../../domain/sbom/about.ts";
import { scoreOf } from "../../domain/sbom/elements.ts";
import type { BillFact, LicenceFact } from "../../domain/sbom/fact.ts";
import { missingPackages } from "../../domain/sbom/floor.ts";
import { isAllowed, type LicenceRules } from "../../domain/sbom/licence-term.ts";
import type { CheckInput } from "../check.ts";
import { type Miss, missFingerprint } from "../waivers/waive.ts";

/** A bill that is judged. */
export interface JudgedBill {
  readonly report: ReportFact;
  readonly fact: BillFact;
  /** Null: there is no artefact that it could be about. */
  readonly relevance: Relevance | null;
}

interface Found {
  readonly ruleId: string;
  readonly message: string;
  /** What the miss is known by besides its rule. */
  readonly name: string;
  readonly fix: string;
}

const checkId = "sbom.quality";

/** Everything in which the bills of an artefact miss what the policy asks for. */
export function missesOf(bills: readonly JudgedBill[], input: CheckInput): Miss[] {
  const own = bills.flatMap(({ report, fact }) =>
    [
      ...elementMisses(fact, input),
      ...scoreMiss(fact, input),
      ...danglingMiss(fact),
      ...licenceMisses(fact, input),
    ].map((found) => missAt(report.path, found, input)),
  );
  return [...floorMisses(bills, input).map((found) => missAt("", found, input)), ...own];
}

/** Whether somebody signs the bill as evidence: only what an instance judges in a pipeline is. */
function isAttested({ policy, facts }: CheckInput): boolean {
  return policy.source === "instance" && facts.jobs !== null;
}

/** Score of a bill against the minimum elements. */
export function scoreIn({ elements }: BillFact, input: CheckInput): number {
  return scoreOf(elements, { attested: isAttested(input) });
}

function elementMisses({ elements }: BillFact, { settings }: CheckInput): Found[] {
  return settings.list("elements").flatMap((wanted): Found[] => {
    const found = elements.find(({ id }) => id === wanted);
    const fix = "Make the bill with a tool that states it, and give it what it needs to know.";
    if (found === undefined) {
      const message = `the policy asks for the element "${wanted}", which is none of the minimum elements`;
      return [{ ruleId: "element-missing", name: wanted, message, fix: "Correct the platform policy." }];
    }
    const { present, of, lacking } = found;
    if (present >= of) return [];
    const who =
      of === 1 && lacking.length === 0
        ? ""
        : ` in ${of - present} of ${of} components: ${lacking.join(", ")}`;
    return [
      { ruleId: "element-missing", name: wanted, message: `expected ${wanted}, found none${who}`, fix },
    ];
  });
}

function scoreMiss(fact: BillFact, input: CheckInput): Found[] {
  const [score, least] = [scoreIn(fact, input), input.settings.number("minScore")];
  if (score >= least) return [];
  const lacking = fact.elements.filter(({ present, of }) => present < of).map(({ id }) => id);
  const message = `expected at least ${least} % of the minimum elements, found ${score} %; not complete: ${lacking.join(", ")}`;
  return [
    { ruleId: "below-score", name: "", message, fix: "Make the bill with a tool that states more of them." },
  ];
}

function danglingMiss({ dangling }: BillFact): Found[] {
  if (dangling.length === 0) return [];
  const named = dangling.slice(0, 5).map((ref) => JSON.stringify(ref.slice(0, 200)));
  const message = `the dependency graph names ${dangling.length} components that the bill does not have: ${named.join(", ")}`;
  return [{ ruleId: "dangling", name: "", message, fix: "Make the bill again, of everything at once." }];
}

function licenceMisses({ licences }: BillFact, { settings }: CheckInput): Found[] {
  const rules = { allowed: settings.list("allowedLicences"), denied: settings.list("deniedLicences") };
  const blocksUnknown = settings.word("unknownLicences") === "blocked" || rules.allowed.length > 0;
  return licences.flatMap((licence): Found[] => {
    const verdict = licenceVerdict(licence, rules);
    if (verdict === "allowed" || (verdict === "unknown" && !blocksUnknown)) return [];
    const name = JSON.stringify(licence.text.slice(0, 200));
    const message = `${verdict === "unknown" ? "nobody can tell what the licence is that" : "the policy does not allow the licence of"} ${licence.components} components: ${name} (${licence.examples.join(", ")})`;
    const fix = "Replace the component, or ask who owns the policy about the licence.";
    return [{ ruleId: `licence-${verdict}`, name: licence.text, message, fix }];
  });
}

/** A name that is no expression can still be one that the policy denies by that name. */
function licenceVerdict({ text, term }: LicenceFact, rules: LicenceRules): "allowed" | "denied" | "unknown" {
  if (term === null)
    return rules.denied.includes(text) ? "denied" : rules.allowed.includes(text) ? "allowed" : "unknown";
  return isAllowed(term, rules) ? "allowed" : "denied";
}

const mostMissing = 50;

/** What runs must be in the bill of the whole, or in that of every platform. */
function floorMisses(bills: readonly JudgedBill[], { facts, settings }: CheckInput): Found[] {
  const bySubject = new Map<string, JudgedBill[]>();
  for (const bill of bills)
    for (const digest of digestsOf(bill)) bySubject.set(digest, [...(bySubject.get(digest) ?? []), bill]);
  const listed = [...bySubject.values()].map((some) => some.flatMap(({ report }) => report.components));
  return productsOf(facts.locked ?? []).flatMap((product) => {
    const { packages, conditional = [] } = product;
    // A condition is easily written: where the policy wants no gap, what may be there is asked for as well.
    const wanted = settings.word("lockfiles") === "required" ? [...packages, ...conditional] : packages;
    const missing = listed.flatMap((components) => missingPackages(components, { packages: wanted }));
    return namesOf([...new Set(missing)], product.path);
  });
}

function namesOf(purls: readonly string[], path: string): Found[] {
  const shown = purls.slice(0, mostMissing).map(
    (purl): Found => ({
      ruleId: "component-missing",
      name: purl,
      message: `expected ${purl} of ${path} in the bill, found it missing`,
      fix: "Make the bill from the same lockfile as the artefact; leave out only what is not installed where it runs.",
    }),
  );
  const more = purls.length - shown.length;
  if (more === 0) return shown;
  const message = `${more} more packages of ${path} are missing`;
  const fix = "Mend what is listed, then look again.";
  return [...shown, { ruleId: "component-missing", name: "", message, fix }];
}

function digestsOf({ relevance }: JudgedBill): readonly string[] {
  return relevance?.state === "about" ? relevance.subjects.map(({ digest }) => digest["sha256"] ?? "") : [];
}

/** What has no name of its own stands for more than anybody has seen, and no waiver can name it. */
function missAt(path: string, { ruleId, name, message, fix }: Found, { policy }: CheckInput): Miss {
  const fingerprint = name === "" ? {} : { fingerprint: missFingerprint(checkId, ruleId, name) };
  const problem = { message, at: path, fix, who: policy.owner.name, ...fingerprint };
  return { problem, ruleId, path: path === "" ? null : path, isSecret: false };
}
