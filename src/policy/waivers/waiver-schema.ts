import * as z from "zod";
import { expected } from "../document/expected.ts";
import { Moment, Name, Text } from "../document/schema.ts";

const Uri = z
  .string(expected("an https address"))
  .regex(/^https:\/\/[^\s]{1,2000}$/, expected("an https address"));

const Tracking = z
  .array(
    z.strictObject({ uri: Uri.describe("Where the work is followed.") }, expected("an entry with uri")),
    expected("a list"),
  )
  .min(1, expected("at least one entry, as debt without an issue is forgotten"))
  .describe("Issues in which the fix is followed.");

const Justification = z
  .string(expected("a justification"))
  .min(20, expected("a justification of at least 20 characters"))
  .describe("Why the risk can be carried until then; for a reader who was not there.");

const AnswersFor = z
  .strictObject(
    { name: Text.describe("Team or person."), uri: Uri.describe("Where to reach them.") },
    expected("an owner with name and uri"),
  )
  .describe("Who answers for it.");

/** One group of findings; its fields must all hold, each by exact comparison. */
const ScopeEntry = z.strictObject(
  {
    fingerprint: z
      .string(expected("a fingerprint of 64 hex digits"))
      .regex(/^[0-9a-f]{64}$/, expected("a fingerprint of 64 hex digits"))
      .optional(),
    ruleId: Text.optional(),
    vulnerability: Text.optional().describe("CVE, GHSA or another advisory id."),
    purl: Text.optional().describe("Package URL with its version; qualifiers are not compared."),
    path: Text.optional().describe("File of the finding."),
  },
  expected("an entry with fingerprint, vulnerability, or ruleId with path or purl"),
);

/** A waiver file, `.github/assaygate/waivers/<id>.yml` (design §7). */
export const WaiverFile = z.strictObject(
  {
    schema: z.literal("assaygate/waiver/v1", expected('"assaygate/waiver/v1"')),
    id: Name.describe("The file's name without its extension."),
    checks: z
      .array(Text, expected("a list of check ids"))
      .min(1, expected("at least one check id"))
      .describe("Checks in which it counts."),
    scope: z.strictObject(
      {
        findings: z
          .array(ScopeEntry, expected("a list of findings"))
          .min(1, expected("at least one finding"))
          .describe("What it covers; never a wildcard."),
        environments: z
          .array(Name, expected("a list of environments"))
          .default([])
          .describe("Environments it is limited to; empty: all. A limited one does not count for a commit."),
      },
      expected("a scope with findings"),
    ),
    owner: AnswersFor,
    justification: Justification,
    tracking: Tracking,
    requestedAt: Moment.describe("When it was asked for."),
    expiresAt: Moment.describe(
      "When it ends; a day ends it at 00:00 UTC, so on that day it counts no longer.",
    ),
    approverRole: Name.describe("Role that has to approve, as the policy says for the severity."),
  },
  expected("a waiver"),
);
export type WaiverFile = z.infer<typeof WaiverFile>;

/** Old debt with a burn-down date, `.github/assaygate/baseline.yml` (design §7, ratchet). */
export const BaselineFile = z.strictObject(
  {
    schema: z.literal("assaygate/baseline/v1", expected('"assaygate/baseline/v1"')),
    owner: AnswersFor,
    justification: Justification,
    tracking: Tracking,
    requestedAt: Moment.describe("When it was asked for."),
    approverRole: Name.describe("Role that has to approve, as the policy says for waivers."),
    entries: z
      .array(
        z.strictObject(
          {
            fingerprint: z
              .string(expected("a fingerprint of 64 hex digits"))
              .regex(/^[0-9a-f]{64}$/, expected("a fingerprint of 64 hex digits")),
            burnDownOn: Moment.describe("When the finding has to be gone."),
          },
          expected("an entry with fingerprint and burnDownOn"),
        ),
        expected("a list of entries"),
      )
      .describe("Findings that were there before; never secrets."),
  },
  expected("a baseline"),
);
export type BaselineFile = z.infer<typeof BaselineFile>;
