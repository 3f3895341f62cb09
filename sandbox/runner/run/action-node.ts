import { access } from "node:fs/promises";
import { join } from "node:path";
import type { ActionStep, NodeAction } from "../model.ts";
import { inputsOf, type ResolvedAction } from "./action-inputs.ts";
import { execute } from "./execute.ts";
import { StepFailure, type StepRun } from "./step-level.ts";

/** Runs a file of a JavaScript action: `main`, or what it wants done before or after. */
export async function runNode(
  at: StepRun,
  use: { readonly step: ActionStep; readonly resolved: ResolvedAction; readonly node: NodeAction },
): Promise<void> {
  const { resolved, node, step } = use;
  const file = fileOf(node, at.stage);
  if (file === null) return;
  // Not held inside the action's folder: neither does GitHub's runner, and one `dist/` may serve many actions.
  const path = join(resolved.folder, file);
  if (
    !(await access(path).then(
      () => true,
      () => false,
    ))
  ) {
    throw new StepFailure(`File not found: '${path}'`);
  }
  const { job } = at.level;
  const inputs = [...inputsOf(step, resolved.action, at)].map(
    ([name, value]) => [variableOf(name), value] as const,
  );
  const state = [...at.state].map(([name, value]) => [`STATE_${name}`, value] as const);
  await execute(at, {
    file: job.run.request.node,
    words: [path],
    cwd: job.folders.workspace,
    variables: Object.fromEntries([...inputs, ...state]),
  });
}

const variableOf = (name: string): string => `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;

function fileOf(node: NodeAction, stage: StepRun["stage"]): string | null {
  switch (stage) {
    case "pre":
      return node.pre;
    case "main":
      return node.main;
    case "post":
      return node.post;
  }
}
