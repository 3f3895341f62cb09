import * as z from "zod";
import { predicateKind } from "./kind.ts";
import { ownType } from "./own-type.ts";
import {
  Environment,
  Moment,
  Person,
  Pinned,
  Policy,
  policyDigestOf,
  Text,
  Verifier,
  verifierIdOf,
} from "./shapes.ts";

const Authentication = z.object({
  method: Text,
  mfa: z.boolean().optional(),
  reauthenticatedAt: Moment.optional(),
});

/** What one person decided about a request. Subject: every artefact that was decided about. */
export const Approval = z.object({
  approvalId: Text.describe("Id of the decision."),
  request: Pinned.describe("The request that was decided about."),
  decision: z
    .enum(["approved", "rejected", "requestChanges", "escalated", "delegate", "deferred"])
    .describe("What was decided."),
  status: z
    .enum(["approved", "rejected", "cancelled", "expired"])
    .describe("What became of the request by it."),
  approver: z.object({
    name: Text.describe("Printed name."),
    uri: Text.describe("`https://api.github.com/user/<numeric id>`: logins change hands."),
    login: Text.optional(),
  }),
  role: z.object({ name: Text, source: Text }).describe("For which role, and where that is kept."),
  meaning: z
    .enum(["approval", "review", "responsibility", "authorship"])
    .describe("What the signature means (21 CFR 11.50)."),
  statement: z.string().optional().describe("Their own words."),
  decidedAt: Moment.describe("When."),
  decidedAtSource: z.enum(["audit-log", "webhook", "review", "observed"]).describe("Whose clock says so."),
  authentication: Authentication.describe("How the person proved who they are, as far as that is known."),
  requestor: Person.describe("Who had asked."),
  target: z.object({ environment: Environment, runUri: Text.optional() }).describe("What it was asked for."),
  presented: z.array(Pinned).describe("What the approver was shown."),
  rule: z.object({
    required: z.int().min(1),
    preventSelfReview: z.boolean(),
    adminBypassAllowed: z.boolean().describe("What had to be met."),
  }),
  policy: Policy.describe("The platform policy that was judged by."),
  verifier: Verifier.describe("The file that judged and signed."),
});
export type Approval = z.infer<typeof Approval>;

export const approvalKind = predicateKind({
  name: "approval",
  type: ownType("approval"),
  pinsCommit: false,
  subjects: "artefact",
  shape: Approval,
  verifierId: verifierIdOf,
  policyDigest: policyDigestOf,
});
