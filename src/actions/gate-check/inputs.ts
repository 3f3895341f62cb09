import * as z from "zod";

const WorkspacePath = z.string().max(500, "expected a path of at most 500 characters");

const Count = z
  .string()
  .regex(/^\d{1,2}$/, "expected an integer from 0 to 50")
  .transform(Number)
  .refine((count) => count <= 50, "expected an integer from 0 to 50");

/** The only list of inputs: `action.yml`, the README tables and the stub in `dist/` follow it. */
export const Inputs = z.strictObject({
  config: WorkspacePath.default(".github/assaygate.yml")
    .describe("Product configuration, in the workspace.")
    .meta({ isRequiredFile: true }),
  baseVerdict: WorkspacePath.optional().describe(
    "`verdict.json` of the merge base, with which coverage, tests and findings are compared.",
  ),
  reportDirectory: WorkspacePath.default("assaygate-report").describe(
    "Folder in the workspace for `verdict.json`, `report.html` and `verdict.sarif`.",
  ),
  maxAnnotations: Count.default(10).describe("Most annotations written to the run, from 0 to 50."),
});
export type Inputs = z.infer<typeof Inputs>;

/** What the action says to the steps after it. */
export const outputs = {
  decision: "`pass`, `fail`, `pending` or `undecided`; start what follows on `pass` only.",
  "reason-code": "Why, as one word for machines.",
  result: "The verdict in short, as JSON with `schemaVersion`.",
  evidence: "Paths of the files that were written, as a JSON list.",
} as const;
