import * as z from "zod";
import { checkResults, decideStage } from "../../verdict/result.ts";
import {
  CheckOutcome,
  Environment,
  Moment,
  Owner,
  Pinned,
  Pointer,
  Policy,
  Text,
  Verifier,
} from "./shapes.ts";

const Count = z.int().min(0);

const Check = z.object({
  id: Text.describe("Id of the check, as its page has it."),
  required: z.boolean().describe("Whether it can block."),
  result: CheckOutcome.describe(`One of ${checkResults.join(", ")}.`),
  reason: Text.describe("Word for machines. With WARNED: waived, not-yet-effective or advisory."),
  origin: z.enum(["template", "product"]).optional().describe("Who made the evidence it relied on."),
  observed: z.object({ value: z.union([z.number(), z.string()]), unit: Text }).optional(),
  threshold: z
    .object({
      operator: z.enum([">=", "<=", "=", "none-of"]),
      value: z.union([z.number(), z.string()]),
      origin: Text.optional().describe("File and place that set it."),
    })
    .optional(),
  findings: z.record(z.string(), Count).optional().describe("How many findings of each severity."),
  tool: z.object({ uri: Text, version: Text.optional() }).optional(),
  evidence: z.array(Pinned).optional().describe("Reports it relied on, by digest."),
  waivers: z.array(Pointer).optional().describe("Waivers that covered something."),
  controls: z.array(Text).optional().describe("Controls it speaks for."),
});

const stageResults = ["PASSED", "WARNED", "FAILED", "UNDECIDED"] as const;

/** What every check of one stage came to, for one commit or artefact. */
export const GateEvaluation = z
  .object({
    verifier: Verifier.describe("The file that judged and signed."),
    policy: Policy.describe("The platform policy that was judged by."),
    effectivePolicy: Pinned.describe("Platform policy and the product's choices together (RFC 8785)."),
    facts: Pinned.describe("Normalised facts: with the policy they give this very result again."),
    record: Pinned.optional().describe("What went into the verdict besides facts and platform policy."),
    invocationId: Text.describe("The run that judged: `…/actions/runs/<id>/attempts/<n>`."),
    evaluatedAt: Moment.describe("Time that the verdict is about; expiry and age were judged by it."),
    stage: z
      .object({ id: z.int().min(1).max(8), name: Text })
      .describe(
        "1 source, 2 build, 3 quality-security, 4 packaging, 5 promotion, 6 approval, 7 deploy-verify, 8 observe.",
      ),
    environment: Environment.optional().describe("Stages 5 to 8 only."),
    owner: Owner.describe("Who answers for what was judged."),
    result: z
      .enum(stageResults)
      .describe(
        "Follows from the checks: FAILED if a required one is FAILED or NOT_RUN, else UNDECIDED if one is ERROR.",
      ),
    checks: z.array(Check).min(1).describe("Every check of the stage, once."),
    inputAttestations: z
      .array(Pinned)
      .optional()
      .describe("Statements it relied on, by the digest of their bundle."),
  })
  .refine(({ checks }) => new Set(checks.map(({ id }) => id)).size === checks.length, {
    error: "expected each check once",
  })
  .refine(({ checks, result }) => decideStage(checks) === result, {
    error: "expected the result that its own checks come to",
  });
export type GateEvaluation = z.infer<typeof GateEvaluation>;
