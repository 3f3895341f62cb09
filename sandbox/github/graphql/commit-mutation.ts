import { readCommit } from "../git/commits.ts";
import { pushCommits } from "../git/push.ts";
import type { RepositoryRecord } from "../records.ts";
import { conflict, unprocessable } from "../refusal.ts";
import { webFlow } from "../seed/commits.ts";
import { nodeId } from "../shapes/node-id.ts";
import { type Context, graphqlError, need } from "./context.ts";
import { visibleRepositories } from "./find.ts";
import { commitValue, refValue } from "./git.ts";

interface Branch {
  readonly id?: string | null;
  readonly repositoryNameWithOwner?: string | null;
  readonly branchName?: string | null;
}

interface CreateCommit {
  readonly branch: Branch;
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
}

/** Adds a commit that GitHub signs, if the branch is where the caller saw it. @throws {Refusal, GraphQLError} */
export async function createCommitOnBranch(context: Context, input: CreateCommit): Promise<object> {
  const { github, caller } = context;
  const { repository, branch } = placeOf(context, input.branch);
  need(context, { scope: "contents", level: "write" }, { repository });
  const { headline, body } = input.message;
  const commits = [
    {
      message: body == null || body === "" ? headline : `${headline}\n\n${body}`,
      author: caller.login,
      committer: webFlow,
      files: filesOf(input),
      verified: true,
    },
  ];
  const sha = await github.exclusive(repository, async () => {
    const tip = (await github.git(repository)).refs.get(`refs/heads/${branch}`);
    if (tip === undefined) throw unprocessable(`Branch ${branch} does not exist`);
    if (tip !== input.expectedHeadOid) {
      throw conflict(
        `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`,
      );
    }
    const held = { caller, status: 422 } as const;
    const [made = ""] = await pushCommits(github, repository, {
      branch,
      commits,
      author: caller.login,
      held,
    });
    return made;
  });
  const commit = await readCommit(await github.git(repository), sha);
  return {
    __typename: "CreateCommitOnBranchPayload",
    commit: commit === undefined ? null : commitValue(context, repository, commit),
    ref: refValue(context, repository, `refs/heads/${branch}`),
  };
}

function filesOf({ fileChanges }: CreateCommit): Record<string, Buffer | null> {
  const { additions, deletions } = fileChanges ?? {};
  return Object.fromEntries([
    ...(additions ?? []).map(({ path, contents }) => [path, Buffer.from(contents, "base64")] as const),
    ...(deletions ?? []).map(({ path }) => [path, null] as const),
  ]);
}

/** A branch is named by its id, or by the repository and its own name. @throws {GraphQLError} NOT_FOUND */
function placeOf(
  context: Context,
  { id, repositoryNameWithOwner: name, branchName }: Branch,
): { readonly repository: RepositoryRecord; readonly branch: string } {
  for (const repository of visibleRepositories(context)) {
    if (name != null && branchName != null && repository.fullName.toLowerCase() === name.toLowerCase()) {
      return { repository, branch: branchName.replace("refs/heads/", "") };
    }
    const ref = [...(repository.refs?.keys() ?? [])].find(
      (one) => nodeId("REF", `${repository.id}:${one}`) === id,
    );
    if (ref !== undefined) return { repository, branch: ref.replace("refs/heads/", "") };
  }
  throw graphqlError("NOT_FOUND", "Could not resolve to a branch.");
}
