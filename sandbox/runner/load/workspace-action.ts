import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ExpressionError, type LoadWorkspaceAction } from "../model.ts";
import { actionFiles, readAction } from "./action.ts";
import { type Findings, noFindings, originOf } from "./findings.ts";
import { reachOf } from "./reaching.ts";

/** Reads `action.yml` of a `./` action when its step runs. @throws {ExpressionError} with all that is wrong */
export const loadWorkspaceAction: LoadWorkspaceAction = async (request, folder, path) => {
  const found = await workspaceFile(folder, path);
  const findings = noFindings();
  const place = { repository: request.trigger.repository, path: found.path };
  const reach = reachOf(request, findings);
  const file = { origin: originOf(place, findings), reach, tree: null, ref: "", chain: [found.path] };
  const action = await readAction(place, found.text, file);
  refuseFaults(findings);
  if (action === null) throw new ExpressionError(`expected an action in '${found.path}', found none`);
  return action;
};

async function workspaceFile(
  folder: string,
  path: string,
): Promise<{ readonly path: string; readonly text: string }> {
  for (const name of actionFiles) {
    const text = await textOf(join(folder, path, name));
    if (text !== undefined) return { path: join(path, name), text };
  }
  throw new ExpressionError(
    `Can't find 'action.yml' or 'action.yaml' under './${path}'. Did you forget to run actions/checkout before running your local action?`,
  );
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
}

function refuseFaults({ invalid, unsupported }: Findings): void {
  const all = [...invalid, ...unsupported].map(({ at, message }) => `${at}: ${message}`);
  if (all.length > 0) throw new ExpressionError(all.join("\n"));
}
