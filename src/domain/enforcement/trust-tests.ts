import * as z from "zod";

/** What must have been tried at each rung, by who may not: a rung without one of these is not shown. */
export const requiredRefusals = {
  identity: [
    "another-file",
    "another-channel",
    "another-repository",
    "another-ref",
    "pull-request",
    "another-environment",
    "own-runner",
  ],
  artefact: ["no-evidence", "another-signer", "another-repository", "another-policy", "failed-stage"],
  network: ["hosted-runner", "another-group"],
} as const;
export type Rung = keyof typeof requiredRefusals;

const Case = z.string().regex(/^[a-z][a-z-]{0,40}$/);

const TrustTest = z.strictObject({
  rung: z.enum(["identity", "artefact", "network"]),
  repository: z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/),
  environment: z.string().min(1).max(255),
  /** What was asked: a role, a cluster, an address. */
  target: z.string().min(1).max(300),
  testedAt: z.iso.datetime(),
  /** The run that tried it, or who did by hand. */
  source: z.string().min(1).max(300),
  /** Whether the one that may was let in: what refuses everybody shows nothing. */
  admitted: z.boolean(),
  refused: z.array(Case).max(50).readonly(),
  /** Who got in that may not. */
  fell: z.array(Case).max(50).readonly(),
});
export type TrustTest = z.infer<typeof TrustTest>;

/** `policy/trust-tests.json` of an instance: the last time that somebody tried to get in. Governance owns it. */
export const TrustTests = z.strictObject({
  schema: z.literal("assaygate/trust-tests/v1"),
  tests: z.array(TrustTest).max(5_000).readonly(),
});
export type TrustTests = z.infer<typeof TrustTests>;

export const trustTestsPath = "policy/trust-tests.json";
export const noTrustTests: TrustTests = { schema: "assaygate/trust-tests/v1", tests: [] };
