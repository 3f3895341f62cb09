import * as z from "zod";
import { evidenceKinds } from "../../domain/report/kind.ts";
import { expected } from "../document/expected.ts";
import { Glob, Name, Owner, Scalar, Text } from "../document/schema.ts";

const Evidence = z.strictObject(
  {
    kind: z
      .enum(evidenceKinds, expected(evidenceKinds.join(", ")))
      .describe("What the report is evidence for."),
    suite: Name.optional().describe("For tests: unit (the default), integration or another name."),
    path: Glob.describe("Glob of the report files inside the repository."),
  },
  expected("an entry with kind and path"),
);

const Command = Text.optional();

/** The product's own file, `.github/assaygate.yml` (design §7). */
export const ProductConfig = z.strictObject(
  {
    schema: z.literal("assaygate/product-config/v1", expected('"assaygate/product-config/v1"')),
    owner: Owner,
    evidence: z
      .array(Evidence, expected("a list of evidence"))
      .default([])
      .describe("Where the reports are that this product's tools write."),
    values: z
      .record(z.string(), Scalar, expected("a mapping of parameters to values"))
      .default({})
      .describe(
        "Thresholds inside the guardrails: `coverage.line: 85` or `tests.unit.maxSkippedRatio: 0.05`.",
      ),
    scopes: z
      .strictObject({
        gated: z
          .array(Glob, expected("a list of globs"))
          .min(1, expected("at least one glob"))
          .optional()
          .describe("Globs of the source files that are gated."),
      })
      .default({})
      .describe("Which files count as gated source."),
    commands: z
      .strictObject({
        build: Command.describe("Builds the artefact's inputs."),
        test: Command.describe("Runs the tests and writes their reports."),
        package: Command.describe("Makes the artefact."),
        deploy: Command.describe("Deploys one artefact to one environment."),
        smoke: Command.describe("Checks a deployment."),
      })
      .default({})
      .describe("What the templates run for this product."),
  },
  expected("a product configuration"),
);
export type ProductConfig = z.infer<typeof ProductConfig>;
