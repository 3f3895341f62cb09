import * as z from "zod";
import { artefactTypes } from "../../domain/artifact/spec.ts";
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

const OwnCi = z.strictObject(
  {
    workflow: z
      .string(expected("a workflow of this repository, such as .github/workflows/ci.yml"))
      .regex(
        /^\.github\/workflows\/[\w.-]{1,200}\.ya?ml$/,
        expected("a workflow of this repository, such as .github/workflows/ci.yml"),
      )
      .describe("Path of the workflow file; it runs on pull_request and merge_group."),
    artifact: z
      .string(expected("the name of an artifact"))
      .regex(/^[\w. -]{1,200}$/, expected("the name of an artifact"))
      .describe("Name of the artifact with the reports and their sidecars."),
    root: z
      .string(expected("a folder of this repository"))
      .regex(/^(?!\.\.?(?:\/|$))[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, expected("a folder of this repository"))
      .optional()
      .describe(
        "Folder that the paths in the artifact begin in: upload-artifact cuts off what all have in common.",
      ),
  },
  expected("a mapping with workflow and artifact"),
);

const Place = z
  .string(expected("a file or folder of this repository"))
  .regex(
    /^(?!\.\.?(?:\/|$))[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/,
    expected("a file or folder of this repository, such as dist/app.zip"),
  );

const Artefact = z.strictObject(
  {
    type: z
      .enum(artefactTypes, expected(artefactTypes.join(", ")))
      .describe(
        "`oci-layout`: a folder with an image; `zip`: a function's package; `bundle`: what a store takes; `archive`: a module or a pipeline.",
      ),
    path: Place.describe("What `package` writes: the folder of an image layout, else one file."),
    plan: Place.optional().describe("For an infrastructure module: the saved plan that is approved with it."),
    schema: Place.optional().describe("For a data pipeline: the schema of its data."),
  },
  expected("a mapping with type and path"),
);

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
        setup: Command.describe("Installs what the others need."),
        build: Command.describe("Builds the artefact's inputs."),
        test: Command.describe("Runs the tests and writes their reports."),
        lint: Command.describe("Runs the linters and writes their reports."),
        package: Command.describe("Makes the artefact."),
        deploy: Command.describe("Deploys one artefact to one environment."),
        smoke: Command.describe("Checks a deployment."),
      })
      .default({})
      .describe("What the templates run for this product."),
    artefact: Artefact.optional().describe(
      "What the command `package` makes; from then on everything is about its digest.",
    ),
    ci: OwnCi.optional().describe(
      "The product's own workflow, if that makes its evidence and not the templates.",
    ),
  },
  expected("a product configuration"),
);
export type ProductConfig = z.infer<typeof ProductConfig>;
