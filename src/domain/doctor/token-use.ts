import { textsAround, textsOfJob } from "../workflow/job-texts.ts";
import type { Job, Step, Workflow } from "../workflow/model.ts";

/** Actions that are known to write nothing to GitHub with the job's token. */
const readers = new Set([
  "actions/cache",
  "actions/download-artifact",
  "actions/setup-dotnet",
  "actions/setup-go",
  "actions/setup-java",
  "actions/setup-node",
  "actions/setup-python",
  "actions/upload-artifact",
]);

/** Texts by which a script comes to the job's token or to its identity. */
const tokenWords = [
  "github.token",
  "secrets.github_token",
  "toJSON(github)",
  "ACTIONS_ID_TOKEN",
  "ACTIONS_RUNTIME",
];

/**
 * Whether nothing in a job can get hold of its token, so that no permission to write serves it: every action is a
 * known reader, a checkout keeps no credentials, and no expression or script names the token.
 */
export function isTokenUnused(workflow: Workflow, job: Job): boolean {
  if (job.calls !== null || job.steps.length === 0) return false;
  const texts = [...textsAround(workflow), ...textsOfJob(job)].map(({ text }) => text.toLowerCase());
  const isNamed = texts.some((text) => tokenWords.some((word) => text.includes(word.toLowerCase())));
  return !isNamed && job.steps.every(isHarmless);
}

function isHarmless({ uses, inputs }: Step): boolean {
  if (uses === null) return true;
  const [name = ""] = uses.value.toLowerCase().split("@", 1);
  if (readers.has(name)) return true;
  const keeps = inputs.find((input) => input.name === "persist-credentials")?.value;
  return name === "actions/checkout" && keeps === "false";
}
