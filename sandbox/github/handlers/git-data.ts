import { GitError } from "../../git.ts";
import { writeBlobs } from "../git/blobs.ts";
import { type GitCommit, readCommit } from "../git/commits.ts";
import { type GitRepository, isObjectId } from "../git/repository.ts";
import { readTree, type TreeChange, type TreeEntry, writeTree } from "../git/trees.ts";
import { writeCommit } from "../git/write.ts";
import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { conflict, notFound, unprocessable } from "../refusal.ts";
import { personOf } from "../seed/commits.ts";
import { gitCommitShape } from "../shapes/commit.ts";
import { nodeId } from "../shapes/node-id.ts";

export const gitData = {
  "git/create-blob": async ({ github, repository, body }) => {
    const git = await filled(github, repository);
    const input = Buffer.from(body.content, body.encoding === "base64" ? "base64" : "utf8");
    const sha = (await git.run(["hash-object", "-w", "--stdin"], { input })).trim();
    return { status: 201, body: { sha, url: urlOf(github, repository, `blobs/${sha}`) } };
  },

  "git/get-blob": async ({ github, repository, path, accept }) => {
    const found = await (await github.git(repository)).object(path.file_sha);
    if (found?.type !== "blob") throw notFound();
    const { sha, bytes } = found;
    if (accept.includes("raw"))
      return { status: 200, bytes, type: "application/vnd.github.raw; charset=utf-8" };
    const content = bytes.toString("base64");
    const about = {
      node_id: nodeId("B", `${repository.id}:${sha}`),
      url: urlOf(github, repository, `blobs/${sha}`),
    };
    return { status: 200, body: { ...about, sha, size: bytes.length, content, encoding: "base64" } };
  },

  "git/create-tree": async ({ github, repository, body }) => {
    const git = await filled(github, repository);
    const changes = await changesOf(git, body.tree);
    const tree = await orRefuse(writeTree(git, body.base_tree, changes), "tree.sha is not a valid object");
    return { status: 201, body: await treeShape({ github, repository, git, tree, isRecursive: false }) };
  },

  "git/get-tree": async ({ github, repository, path, query }) => {
    const git = await github.git(repository);
    const name = git.ref(path.tree_sha) ?? path.tree_sha;
    const object = await git.object(`${name}^{tree}`);
    if (object === undefined) throw notFound();
    const isRecursive = query.recursive !== undefined;
    return { status: 200, body: await treeShape({ github, repository, git, tree: object.sha, isRecursive }) };
  },

  "git/create-commit": async ({ github, repository, body, caller }) => {
    const git = await filled(github, repository);
    const now = github.clock.stamp();
    const person = (given: { name?: string; email?: string; date?: string } | undefined) => ({
      ...personOf(github, caller.login),
      date: now,
      ...given,
    });
    const author = person(body.author);
    const committer = person(body.committer ?? body.author);
    const { tree, parents = [], message } = body;
    const written = writeCommit(git, { tree, parents, message, author, committer });
    const sha = await orRefuse(written, "Tree SHA does not exist");
    if (isSignedByGitHub(body)) repository.verifications.set(sha, signedByGitHub(now));
    return { status: 201, body: gitCommitShape(github, repository, await knownCommit(git, sha)) };
  },

  "git/get-commit": async ({ github, repository, path }) => {
    const git = await github.git(repository);
    const sha = isObjectId(path.commit_sha) ? await git.commit(path.commit_sha) : undefined;
    if (sha === undefined) throw notFound();
    return { status: 200, body: gitCommitShape(github, repository, await knownCommit(git, sha)) };
  },

  "git/create-tag": async ({ github, repository, body, caller }) => {
    const git = await github.git(repository);
    const person = { ...personOf(github, caller.login), date: github.clock.stamp(), ...body.tagger };
    const seconds = Math.floor(Date.parse(person.date) / 1000);
    const head = `object ${body.object}\ntype ${body.type}\ntag ${body.tag}\ntagger ${person.name} <${person.email}> ${seconds} +0000\n`;
    const made = git.run(["hash-object", "-t", "tag", "-w", "--stdin"], {
      input: `${head}\n${body.message}\n`,
    });
    const sha = (await orRefuse(made, "object does not exist")).trim();
    return { status: 201, body: await tagShape(github, repository, sha) };
  },

  "git/get-tag": async ({ github, repository, path }) => ({
    status: 200,
    body: await tagShape(github, repository, path.tag_sha),
  }),
} satisfies Handlers;

/** What git refuses is the caller's fault here. */
async function orRefuse<T>(work: Promise<T>, message: string): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof GitError) throw unprocessable(message);
    throw error;
  }
}

interface Unsigned {
  readonly author?: unknown;
  readonly committer?: unknown;
  readonly signature?: unknown;
}

/** GitHub signs for a bot that names neither author nor committer, and brings no signature (modelled). */
function isSignedByGitHub({ author, committer, signature }: Unsigned): boolean {
  return author === undefined && committer === undefined && signature === undefined;
}

function signedByGitHub(at: string) {
  return { verified: true, reason: "valid", signature: "emulated", payload: "emulated", verified_at: at };
}

export async function knownCommit(git: GitRepository, sha: string): Promise<GitCommit> {
  const commit = await readCommit(git, sha);
  if (commit === undefined) throw notFound();
  return commit;
}

export function urlOf(github: GitHub, { fullName }: RepositoryRecord, rest: string): string {
  return github.api(`/repos/${fullName}/git/${rest}`);
}

interface GivenEntry {
  readonly path?: string;
  readonly mode?: string;
  readonly sha?: string | null;
  readonly content?: string;
}

/** What a tree is to become; contents that are given inline are written all at once. */
async function changesOf(git: GitRepository, entries: readonly GivenEntry[]): Promise<TreeChange[]> {
  const inline = entries.filter(({ sha }) => sha === undefined);
  const written = await writeBlobs(
    git,
    inline.map(({ content }) => Buffer.from(content ?? "")),
  );
  const shas = new Map(inline.map((entry, i) => [entry, written[i] ?? ""]));
  return entries.map((entry) => {
    const { path = "", mode = "100644", sha } = entry;
    return { path, mode, sha: sha === undefined ? (shas.get(entry) ?? "") : sha };
  });
}

/** Git data of a repository that has a first commit. @throws {Refusal} 409 */
async function filled(github: GitHub, repository: RepositoryRecord): Promise<GitRepository> {
  const git = await github.git(repository);
  if (git.refs.size === 0) throw conflict("Git Repository is empty.");
  return git;
}

interface Tree {
  readonly github: GitHub;
  readonly repository: RepositoryRecord;
  readonly git: GitRepository;
  readonly tree: string;
  readonly isRecursive: boolean;
}

/** GitHub lists no more entries than this and says so. */
const mostEntries = 100_000;

async function treeShape({ github, repository, git, tree, isRecursive }: Tree) {
  const entries = await readTree(git, tree, isRecursive);
  const shape = ({ name, mode, type, sha, size }: TreeEntry) => ({
    ...{ path: name, mode, type, sha },
    ...(size === undefined ? {} : { size }),
    url: urlOf(github, repository, `${type}s/${sha}`),
  });
  const listed = entries.slice(0, mostEntries).map(shape);
  return {
    sha: tree,
    url: urlOf(github, repository, `trees/${tree}`),
    tree: listed,
    truncated: entries.length > mostEntries,
  };
}

async function tagShape(github: GitHub, repository: RepositoryRecord, sha: string) {
  const found = await (await github.git(repository)).object(sha);
  if (found?.type !== "tag") throw notFound();
  const [head = "", ...rest] = found.bytes.toString("utf8").split("\n\n");
  const fields = new Map(
    head.split("\n").map((line) => [line.split(" ")[0], line.slice(line.indexOf(" ") + 1)] as const),
  );
  const [, name = "", email = "", seconds = "0"] =
    /^(.*) <(.*)> (\d+)/.exec(fields.get("tagger") ?? "") ?? [];
  const type = fields.get("type") ?? "commit";
  const object = fields.get("object") ?? "";
  return {
    sha,
    node_id: nodeId("TA", `${repository.id}:${sha}`),
    url: urlOf(github, repository, `tags/${sha}`),
    tag: fields.get("tag") ?? "",
    message: rest.join("\n\n").trimEnd(),
    tagger: { name, email, date: new Date(Number(seconds) * 1000).toISOString() },
    object: { sha: object, type, url: urlOf(github, repository, `${type}s/${object}`) },
    verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
  };
}
