import { parseNeeds } from "../../domain/pipeline/needs.ts";
import { productConfigPath } from "../../domain/pipeline/places.ts";
import type { InputRules, InputValues } from "../parse-inputs.ts";

const longestPath = 500;
const mostAnnotations = 50;

const workspacePath = {
  expected: `a path of at most ${longestPath} characters`,
  read: (text: string): string | undefined => (text.length <= longestPath ? text : undefined),
};

const count = {
  expected: `an integer from 0 to ${mostAnnotations}`,
  read: (text: string): number | undefined =>
    /^\d{1,2}$/.test(text) && Number(text) <= mostAnnotations ? Number(text) : undefined,
};

const neededJobs = {
  expected: "the needs context of the job as JSON, toJSON(needs)",
  read: parseNeeds,
};

const token = {
  expected: "a token without blanks",
  read: (text: string): string | undefined => (/^\S{1,10000}$/.test(text) ? text : undefined),
};

/** Where a verdict can be shown besides the run itself. */
export type Place = "comment" | "check-run" | "tasks";

const isPlace = (word: string): word is Place =>
  word === "comment" || word === "check-run" || word === "tasks";

const places = {
  expected: "`nothing`, or some of `comment`, `check-run` and `tasks` with commas",
  read(text: string): readonly Place[] | undefined {
    if (text === "nothing") return [];
    const words = text.split(",").map((word) => word.trim());
    return words.every(isPlace) ? words : undefined;
  },
};

/** The only list of inputs: `action.yml`, the README tables and the stub in `dist/` follow it. */
export const Inputs = {
  config: {
    ...workspacePath,
    default: productConfigPath,
    description: "Product configuration, in the workspace.",
    isRequiredFile: true,
  },
  baseVerdict: {
    ...workspacePath,
    description: "`verdict.json` of the merge base, with which coverage, tests and findings are compared.",
  },
  reportDirectory: {
    ...workspacePath,
    default: "assaygate-report",
    description: "Folder in the workspace for `verdict.json`, `report.html` and `verdict.sarif`.",
  },
  jobs: {
    ...neededJobs,
    description:
      "The `needs` context of a pipeline as JSON, `toJSON(needs)`: each job must have succeeded, and evidence is taken from the artifacts that they name.",
  },
  githubToken: {
    ...token,
    runnerDefault: "github.token",
    description: "Token of the job; what it lets be read is proved, everything else is unknown.",
  },
  publish: {
    ...places,
    default: "comment,tasks",
    description:
      "Where the verdict is shown besides the run: `comment` on the pull request, `check-run`, `tasks` (backlog and security issues, from the default branch only), or `nothing`.",
  },
  maxAnnotations: {
    ...count,
    default: "10",
    description: "Most annotations written to the run, from 0 to 50.",
  },
} as const satisfies InputRules;
export type Inputs = InputValues<typeof Inputs>;

/** What the action says to the steps after it. */
export const outputs = {
  decision: "`pass`, `fail`, `pending` or `undecided`; start what follows on `pass` only.",
  "reason-code": "Why, as one word for machines.",
  result: "The verdict in short, as JSON with `schemaVersion`.",
  evidence: "Paths of the files that were written, as a JSON list.",
} as const;
