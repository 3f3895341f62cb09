import type { IdentifiedFinding } from "../../domain/facts/facts.ts";
import type { Finding } from "../../domain/finding/finding.ts";
import type { Severity } from "../../domain/finding/severity.ts";
import type { EvidenceKind } from "../../domain/report/kind.ts";
import type { Problem } from "../../domain/verdict/verdict.ts";
import type { EffectivePolicy } from "../effective.ts";

interface Context {
  readonly severity: Severity;
  readonly kind: EvidenceKind;
  readonly policy: EffectivePolicy;
}

/** A finding as something to do: where it is, what mends it, who can. */
export function findingProblem(finding: IdentifiedFinding, { severity, kind, policy }: Context): Problem {
  return {
    message: `${finding.ruleId}: ${finding.message}`,
    at: placeOf(finding),
    severity,
    fingerprint: finding.fingerprint,
    fix: fixFor(finding, kind),
    who: whoCan(severity, kind, policy),
  };
}

function placeOf({ place }: Finding): string {
  switch (place.type) {
    case "package":
      return place.purl;
    case "file":
      return place.line === undefined ? place.path : `${place.path}:${place.line}`;
    case "url":
      return place.url;
    case "none":
      return "";
  }
}

const fixes: Readonly<Partial<Record<EvidenceKind, string>>> = {
  secrets:
    "Revoke the secret, put a new one where the service reads it at run time, and take this one out of the history.",
  lint: "Correct it; most linters do it with --fix.",
  accessibility: "Change the page so that the rule holds.",
  iac: "Change the resource so that the rule holds.",
};

function fixFor(finding: Finding, kind: EvidenceKind): string {
  const page = finding.helpUri === undefined ? "" : ` See ${finding.helpUri}`;
  if (finding.package !== undefined) return `${upgradeOf(finding.package)}${page}`;
  return `${fixes[kind] ?? "Change the code so that the rule holds."}${page}`;
}

function upgradeOf({ name, version, fixedIn }: NonNullable<Finding["package"]>): string {
  const present = version === undefined ? name : `${name} ${version}`;
  if (fixedIn === undefined)
    return `No fixed version of ${present} is known: replace it, or ask its maintainers.`;
  return `Upgrade ${present} to ${fixedIn}.`;
}

/** The owner mends; the role that the policy names may grant an exception, where one is possible at all. */
function whoCan(severity: Severity, kind: EvidenceKind, policy: EffectivePolicy): string {
  const role = kind === "secrets" ? null : policy.severity[severity].waivableBy;
  return role === null ? policy.owner.name : `${policy.owner.name}; ${role} can waive it`;
}
