import { ownersErrors, ownersPaths } from "../codeowners.ts";
import type { GitHub } from "../github.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";

import { nodeId } from "../shapes/node-id.ts";
import { connection, type Slice } from "./connection.ts";
import { type Context, graphqlError, need } from "./context.ts";
import { objectNamed, refValue } from "./git.ts";
import { overviewFields } from "./overview.ts";
import { actorNamed, collaboratorsOf } from "./people.ts";
import { pullValue } from "./pull.ts";
import { queueOf } from "./queue.ts";

/** A repository with what is read of it. */
export function repositoryValue(context: Context, repository: RepositoryRecord): object {
  const { github } = context;
  return {
    __typename: "Repository",
    ...scalars(github, repository),
    owner: () => actorNamed(context, repository.owner),
    parent: () =>
      repository.forkOf === null ? null : repositoryValue(context, github.repository(repository.forkOf)),
    defaultBranchRef: () => refNamed(context, repository, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => refNamed(context, repository, qualifiedName),
    refs: (slice: Slice & { refPrefix: string }) => refsBelow(context, repository, slice),
    object: ({ oid, expression }: { oid?: string | null; expression?: string | null }) => {
      need(context, { scope: "contents", level: "read" }, { repository });
      return objectNamed(context, repository, oid ?? atHead(repository, expression ?? ""));
    },
    codeowners: ({ refName }: { refName?: string | null }) =>
      ownersOf(context, repository, refName ?? undefined),
    collaborators: (slice: Slice & { query?: string | null }) => collaboratorsOf(context, repository, slice),
    pullRequest: ({ number }: { number: number }) => pullNumbered(context, repository, number),
    pullRequests: (slice: Slice & { states?: readonly string[] | null }) =>
      pullsOf(context, repository, slice),
    mergeQueue: ({ branch }: { branch?: string | null }) =>
      queueOf(context, repository, branch ?? repository.defaultBranch),
    ...overviewFields(context, repository),
  };
}

/** `HEAD` is the default branch. */
function atHead({ defaultBranch }: RepositoryRecord, expression: string): string {
  return expression.replace(/^HEAD(?=:|$)/, defaultBranch);
}

function scalars(github: GitHub, repository: RepositoryRecord) {
  const { id, name, fullName, visibility, description, language } = repository;
  return {
    id: nodeId("R", id),
    databaseId: id,
    name,
    nameWithOwner: fullName,
    description,
    visibility: visibility.toUpperCase(),
    isPrivate: visibility !== "public",
    isArchived: repository.isArchived,
    isFork: repository.forkOf !== null,
    isEmpty: repository.size === 0,
    isDisabled: false,
    isTemplate: false,
    diskUsage: repository.size,
    createdAt: repository.createdAt,
    updatedAt: repository.pushedAt,
    pushedAt: repository.pushedAt,
    primaryLanguage:
      language === null ? null : { __typename: "Language", id: nodeId("L", language), name: language },
    url: github.html(`/${fullName}`),
  };
}

async function refNamed(
  context: Context,
  repository: RepositoryRecord,
  name: string,
): Promise<object | null> {
  need(context, { scope: "contents", level: "read" }, { repository });
  const git = await context.github.git(repository);
  const full = [name, `refs/heads/${name}`, `refs/tags/${name}`].find((candidate) => git.refs.has(candidate));
  return full === undefined ? null : refValue(context, repository, full);
}

async function refsBelow(
  context: Context,
  repository: RepositoryRecord,
  slice: Slice & { refPrefix: string },
) {
  need(context, { scope: "contents", level: "read" }, { repository });
  const git = await context.github.git(repository);
  const names = [...git.refs.keys()].filter((name) => name.startsWith(slice.refPrefix)).sort();
  return connection(names, slice, { node: (name) => refValue(context, repository, name) });
}

async function ownersOf(
  context: Context,
  repository: RepositoryRecord,
  ref: string | undefined,
): Promise<object | null> {
  const { github } = context;
  const git = await github.git(repository);
  const commit = await git.commit(ref ?? repository.defaultBranch);
  if (commit === undefined) return null;
  const files = await git.objects(ownersPaths.map((path) => `${commit}:${path}`));
  const first = files.findIndex((file) => file?.type === "blob");
  const [path, file] = [ownersPaths[first], files[first]];
  if (path === undefined || file === undefined) return null;
  const errors = ownersErrors(github, repository, { path, text: file.bytes.toString("utf8") });
  return { __typename: "RepositoryCodeowners", errors };
}

/** A pull request by its number. */
export function pullNumbered(context: Context, repository: RepositoryRecord, number: number): object {
  need(context, { scope: "pull_requests", level: "read" }, { repository });
  const pull = repository.pulls.find((candidate) => candidate.number === number);
  if (pull === undefined)
    throw graphqlError("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${number}.`);
  return pullValue(context, repository, pull);
}

function pullsOf(
  context: Context,
  repository: RepositoryRecord,
  slice: Slice & { states?: readonly string[] | null },
) {
  need(context, { scope: "pull_requests", level: "read" }, { repository });
  const wanted = repository.pulls.filter((pull) => slice.states?.includes(stateOf(pull)) ?? true);
  return connection(wanted, slice, { node: (pull) => pullValue(context, repository, pull) });
}

/** GraphQL tells merged from closed. */
export function stateOf({ mergedAt, state }: PullRecord): "OPEN" | "CLOSED" | "MERGED" {
  if (mergedAt !== null) return "MERGED";
  return state === "open" ? "OPEN" : "CLOSED";
}
