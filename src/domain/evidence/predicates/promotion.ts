import * as z from "zod";
import { predicateKind } from "./kind.ts";
import { ownType } from "./own-type.ts";
import {
  Environment,
  Link,
  Moment,
  Outcome,
  Pinned,
  Policy,
  policyDigestOf,
  Text,
  Verifier,
  verifierIdOf,
} from "./shapes.ts";

const Destination = z.object({
  environment: Environment,
  physicalEnvironment: Text.optional(),
  cluster: Text.optional(),
  deploymentName: Text.optional(),
});

/** That an artefact went to an environment, unchanged. Subject: the artefact. */
export const Promotion = z.object({
  artifact: Link.describe("Address of the artefact."),
  component: Text.describe("What was promoted."),
  kind: z.enum(["forward", "rollback"]).describe("Forward, or back."),
  enforcement: z.enum(["L0", "L1", "L2", "L3"]).describe("What really stops an unproved artefact there."),
  source: z
    .object({ environment: Environment })
    .optional()
    .describe("Environment it came from; absent for the first."),
  destination: Destination.describe("Environment it went to."),
  strategy: z.enum(["rolling", "blue-green", "canary", "feature-toggle"]).describe("How it was rolled out."),
  configuration: Pinned.describe("Configuration after templating and before secrets."),
  promotedAt: Moment.describe("When it began."),
  finishedAt: Moment.optional().describe("When it ended."),
  result: Outcome.describe("How it ended."),
  rollbackTo: Pinned.optional().describe("Artefact to go back to."),
  rollbackCertificate: Pinned.optional().describe("Proof of the way back."),
  certificateBasis: z
    .enum(["exact-pair", "migration-class"])
    .optional()
    .describe("What that proof is about."),
  request: Pinned.optional().describe("The request that was approved."),
  deployment: Link.optional().describe("Record of the deployment on GitHub."),
  approvals: z.array(Pinned).optional().describe("The approvals it rests on."),
  inputAttestations: z.array(Pinned).describe("Everything else it rests on."),
  policy: Policy.describe("The platform policy that was judged by."),
  verifier: Verifier.describe("The file that judged and signed."),
});
export type Promotion = z.infer<typeof Promotion>;

export const promotionKind = predicateKind({
  name: "promotion",
  type: ownType("promotion"),
  pinsCommit: false,
  subjects: "artefact",
  shape: Promotion,
  verifierId: verifierIdOf,
  policyDigest: policyDigestOf,
});
