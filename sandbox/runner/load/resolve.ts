import { posix } from "node:path";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { ActionReference, Workflow } from "../model.ts";
import type { ActionFolder, CalledFile, OpenFile, Referrer } from "./reach.ts";

/** `owner/name[/path]@ref` */
interface Remote {
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

/**
 * What `uses:` of a step means: `./` is the workspace, `$/` the repository of the file that it stands in at the commit that the
 * file is of (facts 1.5, 1.7). Null: what is wrong with it was told.
 */
export async function actionReferenceOf(
  token: TemplateToken,
  uses: string,
  file: OpenFile,
): Promise<ActionReference | null> {
  const referrer = referrerOf(token, uses, file);
  if (uses.startsWith("docker://")) return referrer.decline("is a container, which is not carried out here");
  if (uses.startsWith("./")) return workspaceReference(uses.slice(2), file, referrer);
  if (uses.startsWith("$/")) return ownReference(uses.slice(2), file, referrer);
  const remote = remoteOf(uses);
  if (remote === null) return referrer.refuse("Expected format {owner}/{repo}[/path]@{ref}");
  return nativeReference(remote, file) ?? (await remoteReference(remote, file, referrer));
}

function referrerOf(token: TemplateToken, uses: string, { origin, chain }: OpenFile): Referrer {
  return {
    refuse: (message) => {
      origin.refuse(token, `'${uses}': ${message}`);
      return null;
    },
    decline: (message) => {
      origin.decline(token, `'${uses}': ${message}`);
      return null;
    },
    chain,
  };
}

async function workspaceReference(
  path: string,
  { reach }: OpenFile,
  referrer: Referrer,
): Promise<ActionReference | null> {
  const normal = normalOf(path);
  if (normal === null) return referrer.refuse("leads out of the workspace");
  await reach.surveyWorkspace(normal);
  return { kind: "workspace", path: normal };
}

async function ownReference(
  path: string,
  file: OpenFile,
  referrer: Referrer,
): Promise<ActionReference | null> {
  const { tree, ref } = file;
  if (tree === null) return referrer.decline("an action of the workspace has no repository of its own");
  const normal = normalOf(path);
  if (normal === null) return referrer.refuse("leads out of the repository");
  return loadedReference({ tree, path: normal }, ref, file, referrer);
}

function nativeReference({ repository, path, ref }: Remote, { reach }: OpenFile): ActionReference | null {
  const name = path === "" ? repository : `${repository}/${path}`;
  const isNative = Object.hasOwn(reach.request.nativeActions, name.toLowerCase());
  return isNative ? { kind: "native", repository: name, ref } : null;
}

async function remoteReference(
  { repository, path, ref }: Remote,
  file: OpenFile,
  referrer: Referrer,
): Promise<ActionReference | null> {
  const tree = await file.reach.treeAt(repository, ref);
  if (tree === undefined) return referrer.decline(`no repository here brings '${repository}' at '${ref}'`);
  return loadedReference({ tree, path }, ref, file, referrer);
}

async function loadedReference(
  folder: ActionFolder,
  ref: string,
  { reach }: OpenFile,
  referrer: Referrer,
): Promise<ActionReference | null> {
  const action = await reach.actionAt(folder, referrer);
  return action === null ? null : { kind: "remote", ...folder, action, ref };
}

/** The workflow that `uses:` of a job calls; `./` and `$/` are the repository and commit of the file that it stands in. */
export async function calledWorkflowOf(
  token: TemplateToken,
  uses: string,
  file: OpenFile,
): Promise<Workflow | null> {
  const referrer = referrerOf(token, uses, file);
  const called = await calledFileOf(uses, file, referrer);
  if (called === null) return null;
  if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(called.file.path)) {
    return referrer.refuse("workflows lie directly in .github/workflows");
  }
  return file.reach.workflowAt(called, referrer);
}

async function calledFileOf(uses: string, file: OpenFile, referrer: Referrer): Promise<CalledFile | null> {
  const { tree, ref } = file;
  if (uses.startsWith("./") || uses.startsWith("$/")) {
    if (tree === null) return referrer.refuse("has no repository");
    return calledIn(tree, uses.slice(2), ref);
  }
  const remote = remoteOf(uses);
  if (remote === null) {
    return referrer.refuse("Expected format {owner}/{repo}/.github/workflows/{file}@{ref}");
  }
  if (remote.ref.startsWith("refs/")) return referrer.refuse("the ref is a branch, a tag or a commit");
  const other = await file.reach.treeAt(remote.repository, remote.ref);
  if (other === undefined) {
    return referrer.decline(`no repository here brings '${remote.repository}' at '${remote.ref}'`);
  }
  return calledIn(other, remote.path, remote.ref);
}

function calledIn(tree: CalledFile["tree"], path: string, ref: string): CalledFile {
  return { tree, file: { repository: tree.repository, path, ref, sha: tree.sha } };
}

/** Null: not of the form, or with a way out of its repository. */
function remoteOf(uses: string): Remote | null {
  const at = uses.lastIndexOf("@");
  const [owner = "", name = "", ...path] = uses.slice(0, Math.max(0, at)).split("/");
  const ref = uses.slice(at + 1);
  const normal = normalOf(path.join("/"));
  if (owner === "" || name === "" || owner.startsWith(".") || ref === "" || normal === null) return null;
  return { repository: `${owner}/${name}`, path: normal, ref };
}

/** Null: leads out. */
function normalOf(path: string): string | null {
  if (path.includes("\\") || path.includes("\0")) return null;
  const normal = posix.normalize(`./${path}`).replace(/\/$/, "");
  if (normal === ".." || normal.startsWith("../")) return null;
  return normal === "." ? "" : normal;
}
