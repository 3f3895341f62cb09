import { appendFile, mkdir, readdir, rm } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { git } from "../../git.ts";
import type { NativeAction, SourceTree } from "../api.ts";
import { quoted } from "../sources.ts";
import { NativeInputs } from "./inputs.ts";

type Call = Parameters<NativeAction>[0];

const known = [
  "repository",
  "ref",
  "token",
  "path",
  "fetch-depth",
  "fetch-tags",
  "persist-credentials",
  "clean",
  "show-progress",
  "set-safe-directory",
  "allow-unsafe-pr-checkout",
];

/** `actions/checkout`: a real git repository at the asked commit; nothing is fetched over the network. */
export const checkout: NativeAction = async (call) => {
  const inputs = new NativeInputs("actions/checkout", call.inputs, known);
  if (!inputs.flag("clean", true)) throw new Error("input 'clean': only true is supported here");
  const { trigger, urls } = call.request;
  const repository = inputs.text("repository", trigger.repository);
  const isOwn = repository.toLowerCase() === trigger.repository.toLowerCase();
  const asked = inputs.text("ref");
  const tree = await find(call, repository, asked || (isOwn ? trigger.sha : "HEAD"));
  const token = inputs.text("token", call.token);
  refuseUnreadable(call, { tree, isOwn, token });
  const folder = folderOf(call.workspace, inputs.text("path", "."));
  await emptied(folder);
  await tree.clone(folder, { depth: inputs.count("fetch-depth", 1), url: `${urls.server}/${repository}` });
  await nameBranch(call, folder, { tree, ref: asked || (isOwn ? trigger.ref : "") });
  if (inputs.flag("persist-credentials", true)) await persist(folder, urls.server, token);
  call.log(`HEAD is now at ${tree.sha} of ${repository}`);
  return { outputs: { ref: asked || (isOwn ? trigger.ref : ""), commit: tree.sha } };
};

async function find({ request }: Call, repository: string, ref: string): Promise<SourceTree> {
  const tree = await request.sources.at(repository, ref);
  if (tree === undefined)
    throw new Error(`A branch or tag with the name '${ref}' could not be found in ${repository}`);
  return tree;
}

interface Wanted {
  readonly tree: SourceTree;
  readonly isOwn: boolean;
  readonly token: string;
}

/** The job's token reads its own repository, if it may read contents, and no other one that is not public. */
function refuseUnreadable({ job, token: own }: Call, { tree, isOwn, token }: Wanted): void {
  if (tree.isPublic || token !== own) return;
  if (!isOwn) throw new Error(`Not Found: the job's token does not reach ${tree.repository}`);
  const { contents = "none" } = job.permissions;
  if (contents === "none") throw new Error(`Not Found: permission "contents: read" is missing for this job`);
}

function folderOf(workspace: string, path: string): string {
  const folder = resolve(workspace, path);
  if (folder !== workspace && !folder.startsWith(workspace + sep)) {
    throw new Error(`Repository path '${folder}' is not under '${workspace}'`);
  }
  return folder;
}

/** The folder stays the same one: a step may stand in it. */
async function emptied(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder);
  await Promise.all(entries.map((entry) => rm(join(folder, entry), { recursive: true, force: true })));
}

/** A branch that was asked for is checked out by its name; tags, pull requests and commits are not. */
async function nameBranch(
  { request }: Call,
  folder: string,
  { tree, ref }: { readonly tree: SourceTree; readonly ref: string },
): Promise<void> {
  const name = ref.replace(/^refs\/heads\//, "");
  if (name.startsWith("refs/") || name === "" || name === tree.sha) return;
  const branch = await request.sources.at(tree.repository, `refs/heads/${name}`);
  if (branch === undefined) return;
  await git({ folder, words: ["update-ref", `refs/remotes/origin/${name}`, tree.sha] });
  await git({ folder, words: ["checkout", "--quiet", "-B", name, tree.sha] });
}

/** Left for the steps that follow, as the action does unless it is told not to. */
async function persist(folder: string, server: string, token: string): Promise<void> {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  const lines = [
    `[http ${quoted(`${server}/`)}]`,
    `extraheader = ${quoted(`AUTHORIZATION: basic ${basic}`)}`,
    "",
  ];
  await appendFile(join(folder, ".git", "config"), lines.join("\n"));
}
