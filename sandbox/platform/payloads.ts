import type { GitCommit } from "../github/git/commits.ts";
import { noCommit } from "../github/git/no-commit.ts";
import type { GitHub } from "../github/github.ts";
import type { Happening } from "../github/happenings.ts";
import type { RepositoryRecord } from "../github/records.ts";
import { organizationOf } from "../github/rules/targets.ts";
import { organizationSimpleShape } from "../github/shapes/organization.ts";
import { repositoryShape } from "../github/shapes/repository.ts";
import { accountShape } from "../github/shapes/user.ts";

/** What every webhook says. */
export function common(github: GitHub, repository: RepositoryRecord, actor: string) {
  const organization = organizationOf(github, repository);
  return {
    repository: repositoryShape(github, repository),
    sender: accountShape(github, actor),
    ...(organization === undefined ? {} : { organization: organizationSimpleShape(github, organization) }),
  };
}

interface Pushed {
  readonly happening: Extract<Happening, { readonly kind: "push" }>;
  readonly commit: GitCommit;
}

/** What a push says besides. */
export function pushPayload({ happening: { ref, before, after, actor }, commit }: Pushed) {
  const head_commit = headCommit(commit);
  return {
    ...{ ref, before, after, head_commit, commits: [head_commit] },
    ...{ created: before === noCommit, deleted: false, forced: false },
    pusher: { name: actor },
  };
}

/** The commit that an event is about. */
export function headCommit({ sha, tree, message, committer, author }: GitCommit) {
  return { id: sha, tree_id: tree, message, timestamp: committer.date, author, committer };
}
