import type { RunRequest } from "../api.ts";
import type { Loading, LoadWorkflow, Workflow } from "../model.ts";
import { dispatchInputs } from "../plan/inputs.ts";
import { type Findings, noFindings } from "./findings.ts";
import { permissionProblems } from "./nesting.ts";
import { reachOf } from "./reaching.ts";

/** Events that the platform around this runner starts runs by. */
const events: ReadonlySet<string> = new Set([
  "merge_group",
  "pull_request",
  "push",
  "schedule",
  "workflow_dispatch",
  "workflow_run",
]);

/** Reads a workflow and all that it reaches; every problem is found before anything runs. */
export const loadWorkflow: LoadWorkflow = async (request) => {
  const findings = noFindings();
  const workflow = await topWorkflow(request, findings);
  if (workflow !== null) {
    checkTrigger(workflow, request, findings);
    findings.invalid.push(...permissionProblems(workflow, request.defaultPermissions));
  }
  return outcome(workflow, findings);
};

async function topWorkflow(request: RunRequest, findings: Findings): Promise<Workflow | null> {
  const { file } = request;
  const at = `${file.repository}:${file.path}:1:1`;
  const tree = await request.sources.at(file.repository, file.sha);
  if (tree === undefined) {
    findings.unsupported.push({
      at,
      message: `no repository here brings '${file.repository}' at '${file.sha}'`,
    });
    return null;
  }
  return reachOf(request, findings).workflowAt(
    { file, tree },
    {
      chain: [],
      refuse: (message) => refused(findings.invalid, at, message),
      decline: (message) => refused(findings.unsupported, at, message),
    },
  );
}

function refused(problems: Findings["invalid"], at: string, message: string): null {
  problems.push({ at, message });
  return null;
}

function checkTrigger(workflow: Workflow, { file, trigger, inputs }: RunRequest, findings: Findings): void {
  const at = `${file.repository}:${file.path}:1:1`;
  if (!events.has(trigger.event)) {
    findings.unsupported.push({ at, message: `runs by '${trigger.event}' are not simulated here` });
  } else if (!Object.hasOwn(workflow.on, trigger.event)) {
    findings.invalid.push({
      at,
      message: `expected '${trigger.event}' among the events of 'on', found none`,
    });
  }
  if (trigger.event !== "workflow_dispatch") return;
  const scope = { contexts: {}, status: { success: true, failure: false, cancelled: false } };
  const { problems } = dispatchInputs(workflow.dispatch, inputs ?? {}, scope);
  findings.invalid.push(...problems.map((message) => ({ at, message })));
}

function outcome(workflow: Workflow | null, { invalid, unsupported, notices }: Findings): Loading {
  if (invalid.length > 0) return { kind: "invalid", problems: invalid };
  if (unsupported.length > 0) return { kind: "unsupported", problems: unsupported };
  if (workflow === null) throw new Error("expected a workflow or what is wrong with it, found neither");
  return { kind: "loaded", workflow, notices };
}
