import type { PackageRelation } from "../../domain/dependency/relation.ts";
import type { IdentifiedFinding, ReportFact } from "../../domain/facts/facts.ts";
import { canonicalPurl } from "../../domain/finding/purl.ts";
import type { Severity } from "../../domain/finding/severity.ts";
import type { Check, CheckInput } from "../check.ts";
import { evidenceFor } from "../judge/evidence.ts";
import { judgeFindings } from "../judge/judge-findings.ts";

/** No critical or high vulnerability in direct dependencies, no critical one in transitive (requirement 3.SEC2). */
export const check: Check = {
  id: "dependencies.findings",
  title: "Dependencies",
  stage: 3,
  evidence: { kind: "dependencies", suite: null },
  parameters: {
    transitive: {
      description: "Lowest severity that blocks in a dependency that the product does not ask for itself",
      unit: "severity",
      fallback: "critical",
      words: ["low", "medium", "high", "critical", "none"],
      stricter: "earlier-word",
    },
  },
  evaluate: (input, reports) => {
    const isTransitive = transitivity([...input.facts.packages, ...relationsOf(input, reports)]);
    const least = severityOrNone(input.settings.word("transitive"));
    return judgeFindings(input, reports, {
      checkId: check.id,
      kind: "dependencies",
      blocksFrom: (finding) => (isTransitive(finding) ? least : undefined),
    });
  },
};

function severityOrNone(word: string): Severity | null {
  switch (word) {
    case "low":
    case "medium":
    case "high":
    case "critical":
      return word;
    default:
      return null;
  }
}

/** Tells transitive dependencies by the scanner's word, the lockfile or the SBOM; what neither knows counts as direct. */
function transitivity(relations: readonly PackageRelation[]): (finding: IdentifiedFinding) => boolean {
  const graph = packageGraph(relations);
  return ({ package: affected, place }) => {
    if (affected?.isDirect !== undefined) return !affected.isDirect;
    const purl = place.type === "package" ? canonicalPurl(place.purl) : undefined;
    return purl !== undefined && graph.get(purl) === "transitive";
  };
}

/** How the product depends on each package; one that any source calls direct is direct. */
function packageGraph(relations: readonly PackageRelation[]): ReadonlyMap<string, "direct" | "transitive"> {
  const graph = new Map<string, "direct" | "transitive">();
  for (const { purl, relation } of relations) if (graph.get(purl) !== "direct") graph.set(purl, relation);
  return graph;
}

/** An SBOM that is foreign, stale or broken, or that the wrong job made, must not turn a direct package transitive. */
function relationsOf(input: CheckInput, reports: readonly ReportFact[]): PackageRelation[] {
  const sboms = evidenceFor(input, { kind: "sbom", suite: null });
  const usable = sboms.state === "usable" ? sboms.reports : [];
  return [...reports, ...usable.filter(isOfWhoMustMakeIt(input))].flatMap(relationsIn);
}

/** Also where the policy does not ask for an SBOM yet: what the product says of itself must not make it milder. */
function isOfWhoMustMakeIt({ policy }: CheckInput): (sbom: ReportFact) => boolean {
  const rule = policy.required.find(({ kind }) => kind === "sbom");
  const mustBeTemplate = policy.source === "instance" && rule?.origin === "template";
  return ({ origin }) => !mustBeTemplate || origin === "template";
}

/** Nothing, where the document does not say what its subject depends on. */
function relationsIn(report: ReportFact): PackageRelation[] {
  const wanted = wantedBySubject(report);
  if (wanted.size === 0) return [];
  return report.components.flatMap(({ ref, purl }) => {
    const canonical = purl === undefined ? undefined : canonicalPurl(purl);
    return canonical === undefined
      ? []
      : [{ purl: canonical, relation: wanted.has(ref) ? "direct" : "transitive" }];
  });
}

function wantedBySubject({ subject, dependencies }: ReportFact): ReadonlySet<string> {
  return new Set(dependencies.find(({ from }) => from === subject?.ref)?.to ?? []);
}
