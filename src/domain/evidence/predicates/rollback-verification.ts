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

const Seconds = z.number().min(0);

const DataMigration = z.object({
  present: z.boolean(),
  reversible: z.boolean().optional(),
  class: Text.optional(),
});

/** That the way back from an artefact to the one before was walked. Subject: the candidate. */
export const RollbackVerification = z.object({
  mode: z.enum(["drill", "actual"]).describe("Rehearsed, or in earnest."),
  environment: Environment.describe("Where."),
  from: Pinned.describe("Artefact that was left."),
  to: Pinned.describe("Artefact that was gone back to."),
  trigger: Text.describe("What set it off."),
  startedAt: Moment.describe("When it began."),
  serviceRestoredAt: Moment.optional().describe("When the service answered again."),
  verifiedAt: Moment.describe("When all checks were done."),
  durationSeconds: Seconds.describe("From the beginning until the service was restored."),
  objectiveSeconds: Seconds.describe("How long it may take."),
  dataMigration: DataMigration.describe("Whether data changed, and whether that can be undone."),
  expiresAt: Moment.describe("From then on the certificate counts no longer."),
  checks: z
    .array(z.object({ name: Text, result: Outcome }))
    .min(1)
    .describe("What was looked at afterwards."),
  result: Outcome.describe("Whether it went well."),
  notifications: z.array(Link).optional().describe("Who was told."),
  followUp: z.array(Link).optional().describe("What was learnt."),
  policy: Policy.describe("The platform policy that was judged by."),
  verifier: Verifier.describe("The file that judged and signed."),
});
export type RollbackVerification = z.infer<typeof RollbackVerification>;

export const rollbackVerificationKind = predicateKind({
  name: "rollback-verification",
  type: ownType("rollback-verification"),
  pinsCommit: false,
  subjects: "artefact",
  shape: RollbackVerification,
  verifierId: verifierIdOf,
  policyDigest: policyDigestOf,
  expiresAt: ({ expiresAt }) => expiresAt,
});
