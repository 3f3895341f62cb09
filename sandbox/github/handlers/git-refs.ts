import { noCommit } from "../git/no-commit.ts";
import type { GitRepository } from "../git/repository.ts";
import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import { recordPush } from "../pulls/pushed.ts";
import type { RepositoryRecord } from "../records.ts";
import { conflict, notFound, unprocessable } from "../refusal.ts";
import { requirePushable } from "../rules/push-rules.ts";
import { nodeId } from "../shapes/node-id.ts";
import type { Schema } from "../shapes/schema.ts";
import { urlOf } from "./git-data.ts";

export const gitRefs = {
  "git/get-ref": async ({ github, repository, path }) => {
    const git = await github.git(repository);
    if (git.refs.size === 0) throw conflict("Git Repository is empty.");
    if (!git.refs.has(`refs/${path.ref}`)) throw notFound();
    return { status: 200, body: await refShape({ github, repository, git }, `refs/${path.ref}`) };
  },

  "git/list-matching-refs": async ({ github, repository, path }) => {
    const git = await github.git(repository);
    const names = [...git.refs.keys()].filter((name) => name.startsWith(`refs/${path.ref}`)).sort();
    return {
      status: 200,
      body: await Promise.all(names.map((name) => refShape({ github, repository, git }, name))),
    };
  },

  "git/create-ref": async ({ github, repository, body, caller }) => {
    const git = await github.git(repository);
    requireRefName(body.ref);
    if (git.refs.has(body.ref)) throw unprocessable("Reference already exists");
    if ((await git.object(body.sha)) === undefined) throw unprocessable("Object does not exist");
    const change = { ref: body.ref, before: undefined, after: body.sha };
    await requirePushable(github, repository, { change, caller });
    await git.setRef(body.ref, body.sha);
    const made = { ref: body.ref, before: undefined, after: body.sha, actor: caller.login };
    await recordPush(github, repository, made);
    return { status: 201, body: await refShape({ github, repository, git }, body.ref) };
  },

  "git/update-ref": async ({ github, repository, path, body, caller }) => {
    const git = await github.git(repository);
    const name = `refs/${path.ref}`;
    const before = git.refs.get(name);
    if (before === undefined) throw unprocessable("Reference does not exist");
    if ((await git.object(body.sha)) === undefined) throw unprocessable("Object does not exist");
    const isForward = await git.isAncestor(before, body.sha);
    if (!isForward && body.force !== true) throw unprocessable("Update is not a fast forward");
    await requirePushable(github, repository, { change: { ref: name, before, after: body.sha }, caller });
    await git.setRef(name, body.sha);
    const type = isForward ? "push" : "force_push";
    await recordPush(github, repository, { ref: name, before, after: body.sha, actor: caller.login, type });
    return { status: 200, body: await refShape({ github, repository, git }, name) };
  },

  "git/delete-ref": async ({ github, repository, path, caller }) => {
    const git = await github.git(repository);
    const ref = `refs/${path.ref}`;
    const before = git.refs.get(ref);
    if (before === undefined) throw unprocessable("Reference does not exist");
    await requirePushable(github, repository, { change: { ref, before, after: undefined }, caller });
    await git.deleteRef(ref);
    const gone = {
      ref,
      before,
      after: noCommit,
      actor: caller.login,
      type: "branch_deletion" as const,
    };
    await recordPush(github, repository, gone);
    return { status: 204 };
  },
} satisfies Handlers;

/** GitHub takes full names only, with a folder and a name. */
function requireRefName(name: string): void {
  if (/^refs\/[^/]+\/.+$/.test(name) && !/\.\.|[\s\p{Cc}~^:?*[\\]|\/$|\.lock$/u.test(name)) return;
  throw unprocessable("Reference name is not valid");
}

interface Place {
  readonly github: GitHub;
  readonly repository: RepositoryRecord;
  readonly git: GitRepository;
}

async function refShape({ github, repository, git }: Place, name: string): Promise<Schema<"git-ref">> {
  const sha = git.refs.get(name) ?? "";
  const type = (await git.object(sha))?.type ?? "commit";
  return {
    ref: name,
    node_id: nodeId("REF", `${repository.id}:${name}`),
    url: urlOf(github, repository, name),
    object: { type, sha, url: urlOf(github, repository, `${type}s/${sha}`) },
  };
}
