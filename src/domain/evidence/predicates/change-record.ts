import * as z from "zod";
import { predicateKind } from "./kind.ts";
import { ownType } from "./own-type.ts";
import { Link, Moment, Pointer, Policy, policyDigestOf, Text, Verifier, verifierIdOf } from "./shapes.ts";

const Commit = z.object({ digest: z.object({ gitCommit: z.string().regex(/^[0-9a-f]{40,64}$/) }) });
const Pointers = z.array(Pointer).optional();

/** Everything about one change of production in one place. Subject: the artefacts and the commit. */
export const ChangeRecord = z.object({
  changeId: Text.describe("Id of the change."),
  changeType: z.enum(["standard", "normal", "emergency"]).describe("Kind of change."),
  title: Text.describe("One line."),
  description: z.string().optional().describe("More."),
  reason: Text.describe("Why."),
  securityImpact: Text.describe("What it means for security."),
  range: z.object({ from: Commit, to: Commit }).describe("From the commit before to the commit that runs."),
  changes: z
    .array(z.object({ uri: Text, authors: z.array(Text).optional(), reviewers: z.array(Text).optional() }))
    .describe("Pull requests, with who wrote and who reviewed."),
  workItems: z
    .array(z.object({ uri: Text, kind: z.enum(["defect", "incident", "story"]) }))
    .optional()
    .describe("What it was done for."),
  gates: Pointers.describe("Evaluations of the gates."),
  approvals: Pointers.describe("Approvals."),
  sbom: Pointers.describe("Bills of materials."),
  scans: Pointers.describe("Scan reports."),
  provenance: Pointers.describe("Provenance."),
  rollback: z
    .object({ plan: Pointer, verification: Pointer.optional() })
    .optional()
    .describe("The way back, and its proof."),
  plannedAt: Moment.optional().describe("When it was to happen."),
  startedAt: Moment.describe("When it began."),
  endedAt: Moment.optional().describe("When it ended."),
  outcome: z.enum(["succeeded", "failed", "rolled-back"]).describe("How it ended."),
  openRisks: z.array(Link).optional().describe("What is still open."),
  generatedAt: Moment.describe("When this record was made."),
  retention: z.object({ class: Text, until: Moment }).optional().describe("How long it is kept."),
  policy: Policy.describe("The platform policy that was judged by."),
  verifier: Verifier.describe("The file that judged and signed."),
});
export type ChangeRecord = z.infer<typeof ChangeRecord>;

export const changeRecordKind = predicateKind({
  name: "change-record",
  type: ownType("change-record"),
  pinsCommit: false,
  subjects: "either",
  shape: ChangeRecord,
  verifierId: verifierIdOf,
  policyDigest: policyDigestOf,
});
