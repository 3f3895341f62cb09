import { convertConcurrency } from "@actions/workflow-parser/model/converter/concurrency";
import { convertOn } from "@actions/workflow-parser/model/converter/events";
import { handleTemplateTokenErrors } from "@actions/workflow-parser/model/converter/handle-errors";
import { convertJobs } from "@actions/workflow-parser/model/converter/jobs";
import type { WorkflowJob } from "@actions/workflow-parser/model/workflow-template";
import type { TemplateContext } from "@actions/workflow-parser/templates/template-context";
import type { MappingToken } from "@actions/workflow-parser/templates/tokens/index";
import type { WorkflowFile } from "../api.ts";
import { asText, asTexts, constant, templateOf } from "../expr/template.ts";
import type { Job, Workflow } from "../model.ts";
import { concurrencyOf } from "./concurrency.ts";
import { fieldOf, fieldsOf, wordOf } from "./fields.ts";
import { callOf, dispatchOf, eventsOf } from "./interface.ts";
import { jobOf } from "./job.ts";
import { parse, problemsOf } from "./parse.ts";
import { permissionsOf } from "./permissions.ts";
import type { OpenFile } from "./reach.ts";
import { defaultsOf } from "./shells.ts";

/** Reads a workflow and all that it reaches; null: what is wrong with it was told. */
export async function readWorkflow(
  file: WorkflowFile,
  text: string,
  open: OpenFile,
): Promise<Workflow | null> {
  const { tree, origin } = open;
  const { findings } = open.reach;
  const parsing = parse("workflow", file, text);
  if (parsing.kind === "invalid") {
    findings.invalid.push(...parsing.problems);
    return null;
  }
  const { root, context } = parsing;
  const converted = convert(root, context);
  const problems = problemsOf(context, file);
  findings.invalid.push(...problems);
  if (problems.length > 0 || tree === null) return null;
  const on = fieldOf(root, "on") ?? root;
  const runName = fieldOf(root, "run-name");
  const env = fieldOf(root, "env");
  return {
    file,
    tree,
    name: wordOf(fieldOf(root, "name")) || file.path,
    runName: runName === undefined ? null : templateOf(runName, origin, asText),
    env: env === undefined ? constant({}) : templateOf(env, origin, asTexts),
    defaults: defaultsOf(fieldOf(root, "defaults"), origin),
    permissions: permissionsOf(fieldOf(root, "permissions")),
    concurrency: concurrencyOf(fieldOf(root, "concurrency"), origin),
    jobs: await jobsOf(root, converted, open),
    call: callOf(on, origin),
    on: eventsOf(on),
    dispatch: dispatchOf(on, origin),
  };
}

/** The package's own checks: ids, needs, conditions, filters; what it makes of jobs is used for ids and conditions only. */
function convert(root: MappingToken, context: TemplateContext): readonly WorkflowJob[] {
  const on = fieldOf(root, "on");
  if (on !== undefined) handleTemplateTokenErrors(root, context, undefined, () => convertOn(context, on));
  const concurrency = fieldOf(root, "concurrency");
  if (concurrency !== undefined) {
    handleTemplateTokenErrors(root, context, undefined, () => convertConcurrency(context, concurrency));
  }
  const jobs = fieldOf(root, "jobs");
  return jobs === undefined
    ? []
    : handleTemplateTokenErrors(root, context, [], () => convertJobs(context, jobs));
}

async function jobsOf(
  root: MappingToken,
  converted: readonly WorkflowJob[],
  open: OpenFile,
): Promise<readonly Job[]> {
  const jobs: Job[] = [];
  for (const { name, key, value } of fieldsOf(fieldOf(root, "jobs"))) {
    const known = converted.find(({ id }) => id.value === name);
    const job = known === undefined ? null : await jobOf({ id: name, key, value, converted: known }, open);
    if (job !== null) jobs.push(job);
  }
  return jobs;
}
