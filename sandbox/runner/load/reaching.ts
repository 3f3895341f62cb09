import type { RunRequest, SourceTree } from "../api.ts";
import type { Action, Workflow } from "../model.ts";
import { actionFiles, readAction } from "./action.ts";
import { type Findings, noFindings, originOf } from "./findings.ts";
import type { ActionFolder, CalledFile, Reach, Referrer } from "./reach.ts";
import { readWorkflow } from "./workflow.ts";

/** The caller and nine below it (facts 1.2); composite actions are bounded alike. */
const maxDepth = 10;
const maxWorkflows = 50;

/**
 * Loads what files refer to, each file once.
 * @param surveyed actions of the workspace that were looked at; they may refer to each other
 */
export function reachOf(request: RunRequest, findings: Findings, surveyed = new Set<string>()): Reach {
  const trees = new Map<string, Promise<SourceTree | undefined>>();
  const actions = new Map<string, Promise<Action | null>>();
  const workflows = new Map<string, Promise<Workflow | null>>();
  const reach: Reach = {
    request,
    findings,
    treeAt: (repository, ref) =>
      kept(trees, `${repository.toLowerCase()}@${ref}`, () => request.sources.at(repository, ref)),
    actionAt: (folder, referrer) => {
      const key = `action ${folder.tree.repository}/${folder.path}@${folder.tree.sha}`;
      if (isTooDeep(key, referrer)) return Promise.resolve(null);
      return kept(actions, key, () =>
        actionIn(folder, { ...referrer, chain: [...referrer.chain, key] }, reach),
      );
    },
    surveyWorkspace: async (path) => {
      if (surveyed.has(path)) return;
      surveyed.add(path);
      await survey(path, reach, surveyed);
    },
    workflowAt: (called, referrer) => {
      const key = `workflow ${called.tree.repository}:${called.file.path}@${called.tree.sha}`;
      if (isTooDeep(key, referrer)) return Promise.resolve(null);
      // Two branches at one commit are two identities of the file (facts 6.9).
      const named = `${key} as ${called.file.ref}`;
      if (!workflows.has(named) && workflows.size >= maxWorkflows)
        referrer.refuse(`more than ${maxWorkflows} workflows`);
      return kept(workflows, named, () =>
        workflowIn(called, { ...referrer, chain: [...referrer.chain, key] }, reach),
      );
    },
  };
  return reach;
}

/** Only what does not lead back to itself is kept before it is complete, so that no promise waits for itself. */
function kept<T>(known: Map<string, Promise<T>>, key: string, load: () => Promise<T>): Promise<T> {
  const promise = known.get(key) ?? load();
  known.set(key, promise);
  return promise;
}

function isTooDeep(key: string, referrer: Referrer): boolean {
  if (referrer.chain.includes(key)) {
    referrer.refuse("leads back to itself");
    return true;
  }
  const [kind = ""] = key.split(" ");
  if (referrer.chain.filter((other) => other.startsWith(kind)).length < maxDepth) return false;
  referrer.refuse(`is nested deeper than ${maxDepth} levels`);
  return true;
}

async function actionIn(
  { tree, path }: ActionFolder,
  referrer: Referrer,
  reach: Reach,
): Promise<Action | null> {
  for (const name of actionFiles) {
    const full = path === "" ? name : `${path}/${name}`;
    const text = await tree.read(full);
    if (text === undefined) continue;
    const place = { repository: tree.repository, path: full };
    const origin = originOf(place, reach.findings);
    return readAction(place, text, { origin, reach, tree, ref: tree.sha, chain: referrer.chain });
  }
  if ((await tree.read(path === "" ? "Dockerfile" : `${path}/Dockerfile`)) !== undefined) {
    return referrer.decline("is a container, which is not carried out here");
  }
  return referrer.refuse("Can't find 'action.yml', 'action.yaml' or 'Dockerfile'");
}

/** What is wrong with such an action in other ways fails its step, as on GitHub, and not the whole run. */
async function survey(
  path: string,
  { request, treeAt, findings }: Reach,
  surveyed: Set<string>,
): Promise<void> {
  const tree = await treeAt(request.trigger.repository, request.trigger.sha);
  if (tree === undefined) return;
  const own = noFindings();
  const silent: Referrer = { refuse: () => null, decline: () => null, chain: [] };
  await reachOf(request, own, surveyed).actionAt({ tree, path }, silent);
  findings.unsupported.push(...own.unsupported);
}

async function workflowIn(
  { tree, file }: CalledFile,
  referrer: Referrer,
  reach: Reach,
): Promise<Workflow | null> {
  const text = await tree.read(file.path);
  if (text === undefined) return referrer.refuse("workflow was not found");
  const origin = originOf(file, reach.findings);
  return readWorkflow(file, text, { origin, reach, tree, ref: file.ref, chain: referrer.chain });
}
