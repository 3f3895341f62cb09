import * as z from "zod";
import { evidenceKinds } from "../../domain/report/kind.ts";
import { expected } from "../document/expected.ts";
import {
  Count,
  Day,
  Days,
  Digest,
  Flag,
  Glob,
  Moment,
  Name,
  Owner,
  Text,
  Value,
} from "../document/schema.ts";
import { Retention, WitnessDemand } from "./evidence-keeping.ts";
import { ReleaseBranches } from "./release-branches.ts";
import { OverlaySeverities, SeverityName, SeverityResponses } from "./severity-schema.ts";

const bounds = {
  default: Value.optional().describe("What holds where the product says nothing."),
  min: z.number(expected("a number")).optional().describe("Least that a product may set."),
  max: z.number(expected("a number")).optional().describe("Most that a product may set."),
  oneOf: z
    .array(z.string(), expected("a list of words"))
    .optional()
    .describe("Words that a product may choose from, for a parameter that takes words."),
};

/** One parameter of a check: a value that products may tighten, a range around a default, or a locked value. */
export const ParameterRule = z.union(
  [
    Value,
    z.strictObject({ ...bounds, locked: Value.optional().describe("A value that no product may change.") }),
  ],
  expected("a value, or a mapping with default, min, max, oneOf or locked"),
);
export type ParameterRule = z.infer<typeof ParameterRule>;

/** How one check is done in a profile. */
export const CheckRule = z
  .strictObject(
    {
      ...bounds,
      locked: z
        .record(z.string(), Value, expected("a mapping of parameters to values"))
        .optional()
        .describe("Parameters and values that no product may change."),
      values: z
        .record(z.string(), ParameterRule, expected("a mapping of parameters to rules"))
        .optional()
        .describe("Rules for parameters by name; default, min and max beside it are for `threshold`."),
      advisory: Flag.optional().describe("Misses warn and never block."),
      effectiveOn: Day.optional().describe("Day from which misses block; before it they warn."),
      required: z
        .literal([true, false, "when-configured"], expected('true, false or "when-configured"'))
        .optional()
        .describe(
          "false: judged and shown, blocks nothing. when-configured: required as soon as the product lists evidence for it.",
        ),
    },
    expected("a mapping of rules"),
  )
  .describe(
    "How one check is done: the range of its main parameter, its other parameters, and from when it blocks.",
  );
export type CheckRule = z.infer<typeof CheckRule>;

const Checks = z.record(z.string(), CheckRule, expected("a mapping of check ids to rules"));

const EvidenceOrigin = z
  .enum(["template", "product"], expected('"template" or "product"'))
  .describe("Who may have made it: a template job, which runs no code of the product, or the product.");

const EvidenceRule = z.union(
  [
    EvidenceOrigin,
    z.strictObject({
      origin: EvidenceOrigin,
      when: z
        .enum(["always", "packaged"], expected('"always" or "packaged"'))
        .default("always")
        .describe(
          "packaged: about an artefact, so not asked on pull_request and merge_group, which have none.",
        ),
    }),
  ],
  expected('"template", "product", or a mapping with origin and when'),
);
export type EvidenceRule = z.infer<typeof EvidenceRule>;

const Binding = z
  .enum(["sidecar", "same-job"], expected('"sidecar" or "same-job"'))
  .describe(
    "How a report that names no commit is tied to one: by its sidecar, or by being written in the same job.",
  );

const MaxAgeHours = z
  .int(expected("a whole number of hours from 1"))
  .min(1, expected("a whole number of hours from 1"))
  .describe("Oldest evidence that counts, in hours.");

/** What one kind of workload has to show. */
export const Profile = z
  .strictObject(
    {
      description: Text.optional().describe("One line for people."),
      evidence: z
        .partialRecord(
          z.enum(evidenceKinds),
          EvidenceRule,
          expected("a mapping of evidence kinds to origins"),
        )
        .describe("Evidence that must be there, and who may have made it."),
      binding: Binding.default("sidecar"),
      maxAgeHours: MaxAgeHours.default(24),
      checks: Checks.describe("Checks that are done, by id."),
    },
    expected("a profile with evidence and checks"),
  )
  .describe("What one kind of workload has to show.");
export type Profile = z.infer<typeof Profile>;

/** What regulated workloads add to their profile; it can only tighten. */
export const Regulated = z.strictObject(
  {
    binding: Binding.optional(),
    maxAgeHours: MaxAgeHours.optional(),
    maxSuppressed: Count.optional().describe("Most suppressions below high that are let through."),
    severity: OverlaySeverities.optional(),
    checks: Checks.optional().describe("Tighter rules for checks that the profile has."),
  },
  expected("a mapping of tighter rules"),
);

const Environment = z.strictObject(
  {
    name: z.enum(["dev", "test", "uat", "prod"], expected("dev, test, uat or prod")),
    github: Text.optional().describe("Name of the GitHub environment; the same name if left out."),
    on: z
      .enum(
        ["push", "merge", "release-candidate", "approval"],
        expected("push, merge, release-candidate or approval"),
      )
      .describe("What starts a promotion to it."),
    requires: z
      .array(Name, expected("a list of names"))
      .optional()
      .describe("What must be there beside the verdict."),
    quorum: z
      .array(
        z.strictObject({
          role: Name.describe("A name from `roles`."),
          n: Count.min(1, expected("a whole number from 1")).describe("How many of its people."),
        }),
        expected("a list of roles with a number each"),
      )
      .optional()
      .describe("Who has to approve."),
    drill: Flag.optional().describe("The environment in which rollback is rehearsed."),
  },
  expected("an environment with name and on"),
);

const Accepted = z.strictObject(
  {
    digest: Digest.describe("Digest of a platform policy."),
    from: Moment.describe("From when its verdicts count."),
    until: Moment.describe("Until when its verdicts count."),
  },
  expected("a digest with from and until"),
);

const WaiverLimits = z.strictObject(
  {
    noticeDays: Days.default(14).describe("Days before its end from which a waiver is announced."),
    maxDays: Days.default(30).describe("Longest life where the severity sets none."),
    approverRole: Name.optional().describe(
      "Role that approves baselines, and waivers of what has no severity, such as a forbidden pattern.",
    ),
  },
  expected("a mapping of waiver limits"),
);

/** The platform policy, owned by governance (design §7). */
export const PlatformPolicy = z.strictObject(
  {
    schema: z.literal("assaygate/platform-policy/v1", expected('"assaygate/platform-policy/v1"')),
    version: z
      .string(expected("a version such as 1.2.0"))
      .regex(/^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/, expected("a version such as 1.2.0"))
      .describe("Semantic version of this policy."),
    owner: Owner,
    roles: z
      .record(
        Name,
        z.array(Text, expected("a list of teams")).min(1, expected("at least one team")),
        expected("roles"),
      )
      .describe("Roles and the GitHub teams or environments that hold them."),
    accepted: z
      .array(Accepted, expected("a list of accepted policies"))
      .default([])
      .describe("Earlier policies whose verdicts still count; the current one needs no entry."),
    defaultProfile: Name.optional().describe(
      "Profile of a repository on its own; in an organisation the custom property decides.",
    ),
    profiles: z.record(Name, Profile, expected("a mapping of profiles")).describe("Kinds of workload."),
    regulated: Regulated.optional().describe("What is tighter for regulated workloads."),
    severity: SeverityResponses,
    unknownSeverity: SeverityName.default("high").describe("How a finding of unknown severity is judged."),
    maxSuppressed: Count.default(0).describe(
      "Most suppressions inside reports, of findings below high, that are let through.",
    ),
    forbiddenPatterns: z
      .strictObject({
        files: z
          .enum(["changed", "all"], expected('"changed" or "all"'))
          .describe("Whether the changed files are searched or all that are gated."),
      })
      .default({ files: "all" })
      .describe("Scope of `code.forbidden-patterns`."),
    gated: z
      .strictObject({
        required: z.array(Glob).default([]).describe("Files that are gated in any case."),
        default: z.array(Glob).default(["**"]).describe("Files that are gated where the product names none."),
      })
      .default({ required: [], default: ["**"] })
      .describe("Which files are gated source."),
    waivers: WaiverLimits.prefault({}).describe("Limits of waivers."),
    baseline: z
      .strictObject({ maxDays: Days.default(180).describe("Longest time to burn old debt down.") })
      .prefault({})
      .describe("Limits of the baseline of old debt."),
    environments: z
      .array(Environment, expected("a list of environments"))
      .default([])
      .describe("Environments in the order of promotion."),
    releaseBranches: ReleaseBranches.default([]).describe(
      "Branches that releases come from besides the default one; rules must protect them.",
    ),
    witness: WitnessDemand,
    retention: Retention,
  },
  expected("a platform policy"),
);
export type PlatformPolicy = z.infer<typeof PlatformPolicy>;
