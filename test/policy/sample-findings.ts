import type { IdentifiedFinding } from "../../src/domain/facts/facts.ts";
import type { Severity } from "../../src/domain/finding/severity.ts";
import type { WaiverFact } from "../../src/domain/waiver/waiver.ts";

export const fingerprint = "a".repeat(64);

/** A vulnerability in a package. */
export function findingOf(severity: Severity, changes: Partial<IdentifiedFinding> = {}): IdentifiedFinding {
  return {
    fingerprint,
    kinds: ["dependencies"],
    ruleId: "GHSA-1234",
    aliases: ["CVE-2026-1"],
    rating: { severity, source: "label", native: severity },
    message: "prototype pollution",
    place: { type: "package", purl: "pkg:npm/lodash@4.17.20?arch=x", file: "package-lock.json" },
    ...changes,
  };
}

type Changes = Partial<Omit<WaiverFact, "waiver">> & { readonly waiver?: Partial<WaiverFact["waiver"]> };

/** A waiver that is in order in every way at the sample's time. */
export function waiverFact({ waiver, ...changes }: Changes = {}): WaiverFact {
  return {
    path: ".github/assaygate/waivers/lodash.yml",
    sha256: "b".repeat(64),
    waiver: {
      id: "lodash",
      checks: ["dependencies.findings"],
      scope: { findings: [{ fingerprint }], environments: [] },
      owner: { name: "Payments", uri: "https://github.com/orgs/acme/teams/payments" },
      justification: "Not reachable: the function is never called with foreign keys.",
      tracking: [{ uri: "https://github.com/acme/pay/issues/1" }],
      requestedAt: "2026-11-20",
      expiresAt: "2026-12-15",
      approverRole: "security-lead",
      ...waiver,
    },
    approval: { state: "proved", by: "sam", at: "2026-11-21T10:00:00Z" },
    author: "alex",
    introducedAt: "2026-11-20T09:00:00Z",
    ...changes,
  };
}
