import * as z from "zod";
import { predicateKind } from "./kind.ts";
import { ownType } from "./own-type.ts";
import {
  Environment,
  Link,
  Moment,
  Owner,
  Pointer,
  Policy,
  policyDigestOf,
  Text,
  Verifier,
  verifierIdOf,
} from "./shapes.ts";

const Finding = z.object({
  ruleId: Text.optional(),
  vulnerability: Text.optional(),
  severity: Text.optional(),
  purl: Text.optional(),
  fingerprints: z.record(z.string(), z.string()).optional(),
});

/** An exception that a role accepted for a while. Subject: the git blob of its file. */
export const Waiver = z.object({
  id: Text.describe("Id of the waiver, as its file has it."),
  status: z
    .enum(["accepted", "rejected", "underReview"])
    .describe("Whether it was accepted, in the words of SARIF."),
  basis: z
    .enum(["false-positive", "accepted", "risk-adjusted", "operational-requirement"])
    .describe("Why it may be excepted, in the words of OSCAL."),
  checks: z
    .array(Text)
    .min(1)
    .describe("Checks that it may cover; critical findings and secrets are never covered."),
  scope: z
    .object({ findings: z.array(Finding), environments: z.array(Environment).optional() })
    .describe("Exactly what it covers."),
  owner: Owner.describe("Who answers for the risk."),
  justification: Text.describe("Why."),
  compensatingControls: z.array(Text).optional().describe("What holds meanwhile."),
  requestedAt: Moment.describe("When it was asked for."),
  acceptedAt: Moment.optional().describe("When the role accepted it."),
  expiresAt: Moment.describe("From then on it covers nothing."),
  approverRole: Text.describe("Role that had to accept it."),
  approvals: z.array(Pointer).describe("The reviews that merged exactly this file."),
  tracking: z.array(Link).optional().describe("Where its end is worked on."),
  policy: Policy.describe("The platform policy that was judged by."),
  verifier: Verifier.describe("The file that judged and signed."),
});
export type Waiver = z.infer<typeof Waiver>;

export const waiverKind = predicateKind({
  name: "waiver",
  type: ownType("waiver"),
  pinsCommit: false,
  subjects: "either",
  shape: Waiver,
  verifierId: verifierIdOf,
  policyDigest: policyDigestOf,
  expiresAt: ({ expiresAt }) => expiresAt,
});
