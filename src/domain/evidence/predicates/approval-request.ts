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

const Role = z.object({ name: Text, required: z.int().min(1) });

/** What people are asked to approve, once. Subject: every artefact asked for. */
export const ApprovalRequest = z.object({
  requestId: Text.describe("Id of the request."),
  nonce: Text.describe("Makes the request single-use."),
  requestor: Person.describe("Who asks."),
  requestedAt: Moment.describe("When."),
  expiresAt: Moment.describe("From then on nobody can approve it."),
  component: Text.describe("What is to be promoted."),
  environment: Environment.describe("Where to."),
  strategy: Text.describe("How it is rolled out."),
  configuration: Pinned.describe("Configuration after templating and before secrets."),
  renderedManifest: Pinned.optional().describe("What is applied."),
  rollbackCertificate: Pinned.optional().describe("Proof that there is a way back."),
  template: Pinned.describe("The workflow file at its commit."),
  gates: z.array(Pinned).describe("Evaluations and summaries that the request rests on."),
  waivers: z.array(Pinned).optional().describe("Exceptions that it rests on."),
  contributors: z
    .array(z.object({ uri: Text, as: z.array(Text).min(1) }))
    .describe("Who had a hand in it, and so cannot approve it."),
  rule: z.object({ roles: z.array(Role).min(1) }).describe("Roles that have to approve."),
  policy: Policy.describe("The platform policy that was judged by."),
  effectivePolicy: Pinned.describe("Platform policy and product choices together."),
  verifier: Verifier.describe("The file that judged and signed."),
});
export type ApprovalRequest = z.infer<typeof ApprovalRequest>;

export const approvalRequestKind = predicateKind({
  name: "approval-request",
  type: ownType("approval-request"),
  pinsCommit: false,
  subjects: "artefact",
  shape: ApprovalRequest,
  verifierId: verifierIdOf,
  policyDigest: policyDigestOf,
  expiresAt: ({ expiresAt }) => expiresAt,
});
