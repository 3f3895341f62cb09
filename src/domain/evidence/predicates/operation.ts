import * as z from "zod";
import { predicateKind } from "./kind.ts";
import { ownType } from "./own-type.ts";
import { Moment, Pinned, Pointer, Policy, policyDigestOf, Text, Verifier, verifierIdOf } from "./shapes.ts";

const kinds = ["intent", "outcome", "bypass", "drift", "source-facts", "access-review", "witness"] as const;

/** An act or an observation that is no verdict. Subject: what it is about. */
export const Operation = z.object({
  kind: z.enum(kinds).describe("What it is."),
  operationId: Text.describe("Id of the act."),
  subjectRefs: z.array(Pointer).optional().describe("What else it is about."),
  observedAt: Moment.describe("When it was done or seen."),
  actor: z.object({ uri: Text, name: Text.optional() }).optional().describe("Who did it."),
  details: z.record(z.string(), z.unknown()).describe("What the kind says besides."),
  follows: Pinned.optional().describe("The intent that an outcome belongs to."),
  policy: Policy.describe("The platform policy that was judged by."),
  verifier: Verifier.describe("The file that judged and signed."),
});
export type Operation = z.infer<typeof Operation>;

export const operationKind = predicateKind({
  name: "operation",
  type: ownType("operation"),
  pinsCommit: false,
  subjects: "either",
  shape: Operation,
  verifierId: verifierIdOf,
  policyDigest: policyDigestOf,
});
