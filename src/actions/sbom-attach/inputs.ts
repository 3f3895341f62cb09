import { productConfigPath } from "../../domain/pipeline/places.ts";
import type { InputRules, InputValues } from "../parse-inputs.ts";

const longestPath = 500;

const workspacePath = {
  expected: `a path of at most ${longestPath} characters`,
  read: (text: string): string | undefined => (text.length <= longestPath ? text : undefined),
};

const token = {
  expected: "a token without blanks",
  read: (text: string): string | undefined => (/^\S{1,10000}$/.test(text) ? text : undefined),
};

/** The only list of inputs: `action.yml`, the README tables and the stub in `dist/` follow it. */
export const Inputs = {
  sbom: {
    ...workspacePath,
    default: "reports/{bom,sbom}*.json",
    description: "Bills of materials in the workspace, as a path or a glob: CycloneDX or SPDX 2.3, as JSON.",
  },
  config: {
    ...workspacePath,
    default: productConfigPath,
    description: "Product configuration, in the workspace; its `artefact` says what the bills must be about.",
    isRequiredFile: true,
  },
  previous: {
    ...workspacePath,
    description: "Bill of materials of the release before, with which this one is compared.",
  },
  scan: {
    ...workspacePath,
    description: "Report of a dependency scan of this release, as any tool writes it.",
  },
  previousScan: {
    ...workspacePath,
    description:
      "The same of the release before: what only `scan` lists, in packages that did not change, is newly known.",
  },
  reportDirectory: {
    ...workspacePath,
    default: "assaygate-report",
    description:
      "Folder in the workspace for `sbom.json`, which names each bill, its digest and what it is about.",
  },
  githubToken: {
    ...token,
    runnerDefault: "github.token",
    description: "Token of the job; in an instance it reads what kind of product this is.",
  },
} as const satisfies InputRules;
export type Inputs = InputValues<typeof Inputs>;

/** What the action says to the steps after it. */
export const outputs = {
  decision: "`pass`, `fail`, `pending` or `undecided`; start what follows on `pass` only.",
  "reason-code": "Why, as one word for machines.",
  result: "What was found in short, as JSON with `schemaVersion`: score, bills and what each is about.",
  evidence: "Paths of the files that were written, as a JSON list.",
} as const;
