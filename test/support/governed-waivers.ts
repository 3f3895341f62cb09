import type { PullSeed, RepositorySeed } from "../../sandbox/github/seed/seed.ts";
import { goodOrganization, goodPull, type Scene } from "./governed-scene.ts";
import { sarif, sarifResult } from "./workspace.ts";

const dayMs = 24 * 60 * 60 * 1_000;
const daysFromNow = (days: number): string => new Date(Date.now() + days * dayMs).toISOString();

/** A high finding, which the shipped policy lets a security lead waive. */
export const findingReports = { "reports/sast.sarif": sarif("Semgrep", [sarifResult("src/a.ts", 1)]) };

export const waiverPath = ".github/assaygate/waivers/w1.yml";

interface WaiverText {
  readonly scope?: string;
  readonly owner?: string;
  readonly requestedAt?: string;
  /** Days from now. */
  readonly expiresIn?: number;
}

/** A waiver of the finding, in order but for what is given. */
export function waiverText({ scope, owner = "ana", requestedAt, expiresIn = 20 }: WaiverText = {}): string {
  return `schema: assaygate/waiver/v1
id: w1
checks: [sast.findings]
scope: {findings: [${scope ?? "{ruleId: rule, path: src/a.ts}"}]}
owner: {name: Owner, uri: "https://github.com/${owner}"}
justification: The input is checked by the router, which the rule does not see.
tracking: [{uri: "https://github.com/acme/payments/issues/1"}]
requestedAt: ${requestedAt ?? daysFromNow(-2)}
expiresAt: ${daysFromNow(expiresIn)}
approverRole: security-lead
`;
}

/** What the security lead says to the waiver. */
export const leadApproves = { user: "sol", state: "APPROVED", on_behalf_of: ["security-leads"] } as const;

/** The merged pull request that brought the waiver, as it should be but for what is given. */
export function waiverPull(text = waiverText(), change: Partial<PullSeed> = {}): PullSeed {
  return {
    number: 5,
    title: "chore: waive the rule for a.ts",
    author: "ana",
    head: "waive",
    commits: [{ message: "chore: waive", author: "ana", files: { [waiverPath]: text }, verified: true }],
    reviews: [leadApproves],
    merged: { by: "ana", method: "squash" },
    ...change,
  };
}

/** The good scene after what brought the waiver, on a GitHub of yesterday. */
export function waivedScene(
  repository: Partial<RepositorySeed> = { pulls: [waiverPull(), goodPull()] },
): Scene {
  const organization = goodOrganization();
  return {
    organization: {
      ...organization,
      teams: {
        ...organization.teams,
        "security-leads": { members: ["sol"], repositories: { "payments-api": "push" } },
      },
    },
    repository,
    seed: {
      now: daysFromNow(-1),
      users: { ana: {}, ben: {}, eva: {}, mallory: {}, sol: {}, robo: { type: "Bot" } },
    },
  };
}
