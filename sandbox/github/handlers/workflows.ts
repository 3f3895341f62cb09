import { addRun } from "../actions/runs.ts";
import { workflowShape } from "../actions/shape.ts";
import { readWorkflow, type WorkflowFile, workflowNamed, workflowsOf } from "../actions/workflows.ts";
import type { Handlers } from "../handler.ts";
import { unprocessable } from "../refusal.ts";

const mostInputs = 25;

/** @throws {Refusal} 422 */
function requireInputs({ inputs }: WorkflowFile, given: Readonly<Record<string, unknown>>): void {
  if (Object.keys(given).length > mostInputs)
    throw unprocessable(`you may only define up to ${mostInputs} inputs`);
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw unprocessable(`Unexpected inputs provided: ${JSON.stringify(unknown)}`);
  for (const [name, input] of Object.entries(inputs)) {
    const isMissing = input?.required === true && input.default === undefined && given[name] === undefined;
    if (isMissing) throw unprocessable(`Required input '${name}' not provided`);
  }
}

/** Workflows, and what starts them from outside. */
export const workflows = {
  "actions/list-repo-workflows": async ({ github, repository }) => {
    const all = (await workflowsOf(github, repository)).map((workflow) =>
      workflowShape(github, repository, workflow),
    );
    return { status: 200, body: { total_count: all.length, workflows: all } };
  },

  "actions/get-workflow": async ({ github, repository, path }) => ({
    status: 200,
    body: workflowShape(github, repository, await workflowNamed(github, repository, path.workflow_id)),
  }),

  "actions/create-workflow-dispatch": async ({ github, repository, path, body, caller }) => {
    const workflow = await workflowNamed(github, repository, path.workflow_id);
    const sha = await (await github.git(repository)).commit(body.ref);
    if (sha === undefined) throw unprocessable(`No ref found for: ${body.ref}`);
    const file = await readWorkflow(github, repository, { path: workflow.path, commit: sha });
    if (!file.triggers.has("workflow_dispatch")) {
      throw unprocessable("Workflow does not have 'workflow_dispatch' trigger");
    }
    const inputs: Readonly<Record<string, unknown>> = body.inputs ?? {};
    requireInputs(file, inputs);
    const branch = body.ref.replace(/^refs\/(heads|tags)\//, "");
    const event = "workflow_dispatch";
    const run = await addRun(github, repository, {
      path: workflow.path,
      event,
      branch,
      sha,
      actor: caller.login,
      inputs,
    });
    github.tell({ kind: "run-queued", repository: repository.fullName, run: run.id });
    if (body.return_run_details !== true) return { status: 204 };
    const run_url = github.api(`/repos/${repository.fullName}/actions/runs/${run.id}`);
    const html_url = github.html(`/${repository.fullName}/actions/runs/${run.id}`);
    return { status: 200, body: { workflow_run_id: run.id, run_url, html_url } };
  },

  "repos/create-dispatch-event": async ({ github, repository, body, caller }) => {
    const branch = repository.defaultBranch;
    const sha = (await github.git(repository)).ref(`refs/heads/${branch}`);
    if (sha === undefined) return { status: 204 };
    for (const { path } of await workflowsOf(github, repository)) {
      const { triggers } = await readWorkflow(github, repository, { path, commit: sha });
      const trigger = triggers.get("repository_dispatch") as { types?: string | string[] } | undefined;
      const types = trigger?.types === undefined ? undefined : [trigger.types].flat();
      if (trigger === undefined || types?.includes(body.event_type) === false) continue;
      const given = {
        path,
        event: "repository_dispatch",
        branch,
        sha,
        actor: caller.login,
        title: body.event_type,
        inputs: body.client_payload ?? {},
      };
      const run = await addRun(github, repository, given);
      github.tell({ kind: "run-queued", repository: repository.fullName, run: run.id });
    }
    return { status: 204 };
  },
} satisfies Handlers;
