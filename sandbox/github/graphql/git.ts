import { coAuthorsOf } from "../../../src/domain/change/trailers.ts";
import { type GitCommit, readCommit } from "../git/commits.ts";
import type { GitObject, GitRepository } from "../git/repository.ts";
import { readTree } from "../git/trees.ts";
import { brings } from "../pulls/range.ts";
import type { RepositoryRecord } from "../records.ts";
import { unsigned } from "../seed/commits.ts";
import { userByEmail } from "../shapes/commit.ts";
import { nodeId } from "../shapes/node-id.ts";
import { connection, type Slice } from "./connection.ts";
import { type Context, need } from "./context.ts";
import { classicRule, rollupOf } from "./overview.ts";
import { actorValue } from "./people.ts";
import { protectionRule } from "./protection.ts";
import { pullValue } from "./pull.ts";
import { repositoryValue } from "./repository.ts";

/** A branch or a tag. */
export function refValue(context: Context, repository: RepositoryRecord, fullName: string): object {
  const [, kind = "", ...name] = fullName.split("/");
  return {
    __typename: "Ref",
    id: nodeId("REF", `${repository.id}:${fullName}`),
    name: name.join("/"),
    prefix: `refs/${kind}/`,
    repository: () => repositoryValue(context, repository),
    target: () => targetOf(context, repository, fullName),
    refUpdateRule: () => protectionRule(context, repository, name.join("/")),
    branchProtectionRule: () => classicRule(context, repository, name.join("/")),
  };
}

async function targetOf(
  context: Context,
  repository: RepositoryRecord,
  name: string,
): Promise<object | null> {
  const git = await context.github.git(repository);
  return objectNamed(context, repository, git.refs.get(name) ?? "");
}

/** An object by its id, or by an expression such as `main:README.md`; null if there is none. */
export async function objectNamed(
  context: Context,
  repository: RepositoryRecord,
  expression: string,
): Promise<object | null> {
  const git = await context.github.git(repository);
  const name = await withoutRef(git, expression);
  if (name === undefined || name === "") return null;
  const object = await git.object(name);
  return object === undefined ? null : objectValue(context, repository, { git, object });
}

/** The emulator's refs count, not those on disk: they may be those of a moment ago. */
async function withoutRef(git: GitRepository, expression: string): Promise<string | undefined> {
  const colon = expression.indexOf(":");
  if (colon < 0) return (await git.commit(expression)) ?? expression;
  const commit = await git.commit(expression.slice(0, colon));
  return commit === undefined ? undefined : `${commit}:${expression.slice(colon + 1)}`;
}

interface Found {
  readonly git: GitRepository;
  readonly object: GitObject;
}

async function objectValue(
  context: Context,
  repository: RepositoryRecord,
  { git, object }: Found,
): Promise<object | null> {
  const about = {
    id: nodeId("GIT", `${repository.id}:${object.sha}`),
    oid: object.sha,
    abbreviatedOid: object.sha.slice(0, 7),
    repository: () => repositoryValue(context, repository),
  };
  switch (object.type) {
    case "blob":
      return { __typename: "Blob", ...about, ...blobFields(object.bytes) };
    case "tree":
      return { __typename: "Tree", ...about, entries: () => entriesOf(context, repository, { git, object }) };
    case "tag":
      return {
        __typename: "Tag",
        ...about,
        message: object.bytes.toString("utf8").split("\n\n").slice(1).join("\n\n"),
      };
    case "commit": {
      const commit = await readCommit(git, object.sha);
      return commit === undefined ? null : commitValue(context, repository, commit);
    }
  }
}

const mostTextBytes = 512 * 1024;

function blobFields(bytes: Buffer) {
  const isBinary = bytes.includes(0);
  const isTruncated = bytes.length > mostTextBytes;
  const text = isBinary ? null : bytes.subarray(0, mostTextBytes).toString("utf8");
  return { byteSize: bytes.length, isBinary, isTruncated, text };
}

async function entriesOf(context: Context, repository: RepositoryRecord, { git, object }: Found) {
  const entries = await readTree(git, object.sha);
  return entries.map(({ name, mode, type, sha, size }) => ({
    __typename: "TreeEntry",
    name,
    path: name,
    mode: Number.parseInt(mode, 8),
    type,
    oid: sha,
    size: size ?? 0,
    object: () => objectNamed(context, repository, sha),
  }));
}

/** A commit with who wrote it and what GitHub says of its signature. */
export function commitValue(context: Context, repository: RepositoryRecord, commit: GitCommit): object {
  const { github } = context;
  const { verified, reason } = repository.verifications.get(commit.sha) ?? unsigned;
  const person = ({ name, email, date }: GitCommit["author"]) => {
    const user = userByEmail(github, email);
    return {
      __typename: "GitActor",
      name,
      email,
      date,
      user: user?.type === "User" ? actorValue(context, user) : null,
    };
  };
  return {
    __typename: "Commit",
    id: nodeId("C", `${repository.id}:${commit.sha}`),
    oid: commit.sha,
    abbreviatedOid: commit.sha.slice(0, 7),
    message: commit.message,
    messageHeadline: commit.message.split("\n")[0],
    committedDate: commit.committer.date,
    authoredDate: commit.author.date,
    author: person(commit.author),
    committer: person(commit.committer),
    authors: (slice: Slice) => connection([commit.author, ...coAuthorsIn(commit)], slice, { node: person }),
    url: github.html(`/${repository.fullName}/commit/${commit.sha}`),
    repository: () => repositoryValue(context, repository),
    signature:
      reason === "unsigned"
        ? null
        : {
            __typename: "GpgSignature",
            isValid: verified,
            state: reason.toUpperCase(),
            wasSignedByGitHub: false,
          },
    parents: async (slice: Slice) => {
      const git = await github.git(repository);
      const parents = await Promise.all(commit.parents.map((sha) => readCommit(git, sha)));
      const known = parents.filter((parent) => parent !== undefined);
      return connection(known, slice, { node: (parent) => commitValue(context, repository, parent) });
    },
    statusCheckRollup: () => rollupOf(context, repository, commit.sha),
    associatedPullRequests: (slice: Slice) => pullsWith(context, repository, { sha: commit.sha, slice }),
  };
}

/** Those of the trailers; GitHub gives them the date of the commit. */
function coAuthorsIn({ message, author: { date } }: GitCommit): GitCommit["author"][] {
  return coAuthorsOf(message).people.map((person) => ({ ...person, date }));
}

async function pullsWith(
  context: Context,
  repository: RepositoryRecord,
  { sha, slice }: { readonly sha: string; readonly slice: Slice },
): Promise<object> {
  need(context, { scope: "pull_requests", level: "read" }, { repository });
  const { pulls } = repository;
  const answers = await Promise.all(pulls.map((pull) => brings(context.github, repository, { pull, sha })));
  const found = pulls.filter((_, i) => answers[i]);
  return connection(found, slice, { node: (pull) => pullValue(context, repository, pull) });
}
