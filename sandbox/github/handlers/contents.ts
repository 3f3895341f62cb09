import { readCommit } from "../git/commits.ts";
import { pushCommits } from "../git/push.ts";
import type { GitRepository } from "../git/repository.ts";
import { readTree, type TreeEntry } from "../git/trees.ts";
import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { conflict, notFound, refuse, unprocessable } from "../refusal.ts";
import { commitShape } from "../shapes/commit.ts";

/** Larger files come without their content, and above this not at all. */
const mostEncodedBytes = 1024 * 1024;
const mostBytes = 100 * 1024 * 1024;

export const contents = {
  "repos/get-content": async ({ github, repository, path, query, accept }) => {
    const git = await github.git(repository);
    const commit = await git.commit(query.ref ?? repository.defaultBranch);
    if (commit === undefined) throw noCommit(git, query.ref ?? repository.defaultBranch);
    const at: Place = { github, repository, git, commit, path: path.path.replace(/\/$/, "") };
    const found = await git.object(`${commit}:${at.path}`);
    if (found === undefined) throw notFound();
    if (found.type === "tree") return { status: 200, body: await folderOf(at, found.sha) };
    if (found.bytes.length > mostBytes) throw refuse(403, "This API returns blobs up to 100 MB in size.");
    if (/vnd\.github\.(v3\.)?raw/.test(accept))
      return { status: 200, bytes: found.bytes, type: "application/vnd.github.raw; charset=utf-8" };
    return { status: 200, body: fileOf(at, found) };
  },

  "repos/create-or-update-file-contents": async ({ github, repository, path, body, caller }) => {
    const branch = body.branch ?? repository.defaultBranch;
    const git = await github.git(repository);
    const known = git.refs.get(`refs/heads/${branch}`);
    // The first file of an empty repository makes its branch.
    if (known === undefined && git.refs.size > 0) throw refuse(404, `Branch ${branch} not found`);
    const before = known === undefined ? undefined : await git.object(`${known}:${path.path}`);
    requireSha(before?.sha, body.sha);
    const text = Buffer.from(body.content, "base64");
    const author = body.author ?? body.committer ?? caller.login;
    const seed = { message: body.message, author, files: { [path.path]: text } };
    const [commit = ""] = await pushCommits(github, repository, {
      branch,
      commits: [seed],
      author,
      by: caller.login,
      held: { caller, status: 409 },
    });
    const answer = await writtenFile({ github, repository, git, commit, path: path.path });
    return before === undefined ? { status: 201, body: answer } : { status: 200, body: answer };
  },

  "repos/delete-file": async ({ github, repository, path, body, caller }) => {
    const branch = body.branch ?? repository.defaultBranch;
    const git = await github.git(repository);
    const known = git.refs.get(`refs/heads/${branch}`);
    const before = known === undefined ? undefined : await git.object(`${known}:${path.path}`);
    if (before === undefined) throw notFound();
    requireSha(before.sha, body.sha);
    const seed = { message: body.message, author: caller.login, files: { [path.path]: null } };
    const [commit = ""] = await pushCommits(github, repository, {
      branch,
      commits: [seed],
      author: caller.login,
      held: { caller, status: 409 },
    });
    return {
      status: 200,
      body: { content: null, commit: await fileCommit({ github, repository, git, commit, path: "" }) },
    };
  },
} satisfies Handlers;

function noCommit(git: GitRepository, ref: string) {
  return git.refs.size === 0
    ? refuse(404, "This repository is empty.")
    : refuse(404, `No commit found for the ref ${ref}`);
}

/** Whoever overwrites must have seen what is there. */
function requireSha(present: string | undefined, given: string | undefined): void {
  if (present === undefined) return;
  if (given === undefined) throw unprocessable('Invalid request.\n\n"sha" wasn\'t supplied.');
  if (given !== present) throw conflict(`${present} does not match ${given}`);
}

interface Place {
  readonly github: GitHub;
  readonly repository: RepositoryRecord;
  readonly git: GitRepository;
  readonly commit: string;
  readonly path: string;
}

function linksOf(
  { github, repository, commit, path }: Place,
  { sha, kind }: { sha: string; kind: "blob" | "tree" },
) {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const url = github.api(`/repos/${repository.fullName}/contents/${encoded}?ref=${commit}`);
  const html_url = github.html(`/${repository.fullName}/${kind}/${commit}/${encoded}`);
  const git_url = github.api(`/repos/${repository.fullName}/git/${kind}s/${sha}`);
  const raw = `https://raw.githubusercontent.com/${repository.fullName}/${commit}/${encoded}`;
  return {
    name: path.split("/").at(-1) ?? "",
    path,
    sha,
    url,
    html_url,
    git_url,
    download_url: raw,
    _links: { self: url, git: git_url, html: html_url },
  };
}

function fileOf(place: Place, { sha, bytes }: { readonly sha: string; readonly bytes: Buffer }) {
  const isSmall = bytes.length <= mostEncodedBytes;
  return {
    ...linksOf(place, { sha, kind: "blob" }),
    type: "file" as const,
    size: bytes.length,
    encoding: isSmall ? "base64" : "none",
    content: isSmall ? bytes.toString("base64").replaceAll(/.{60}/g, "$&\n") : "",
  };
}

async function folderOf(place: Place, tree: string) {
  const entries = await readTree(place.git, tree);
  return entries.map((entry) => entryOf(place, entry));
}

const kinds = { blob: "file", tree: "dir", commit: "submodule" } as const;

function entryOf(place: Place, { name, type, sha, size, mode }: TreeEntry) {
  const path = place.path === "" ? name : `${place.path}/${name}`;
  const { download_url: raw, ...links } = linksOf(
    { ...place, path },
    { sha, kind: type === "tree" ? "tree" : "blob" },
  );
  const download_url = type === "blob" ? raw : null;
  return {
    ...links,
    download_url,
    type: mode === "120000" ? ("symlink" as const) : kinds[type],
    size: size ?? 0,
  };
}

async function writtenFile(place: Place) {
  const object = await place.git.object(`${place.commit}:${place.path}`);
  if (object === undefined) throw notFound();
  return { content: fileOf(place, object), commit: await fileCommit(place) };
}

/** The commit without the account of its author, as this part of the API has it. */
async function fileCommit({ github, repository, git, commit }: Place) {
  const found = await readCommit(git, commit);
  if (found === undefined) throw notFound();
  const shape = commitShape(github, repository, found);
  const { author, committer, message, tree, verification } = shape.commit;
  return {
    sha: shape.sha,
    node_id: shape.node_id,
    url: shape.url,
    html_url: shape.html_url,
    message,
    tree,
    parents: shape.parents,
    ...(author === null ? {} : { author }),
    ...(committer === null ? {} : { committer }),
    ...(verification === undefined ? {} : { verification }),
  };
}
