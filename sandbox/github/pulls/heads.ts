import type { GitHub } from "../github.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";
import type { Schema } from "../shapes/schema.ts";

/** Open pull requests whose head is a commit now; those of forks are not named on checks and runs, as on GitHub. */
export function pullsAt(
  github: GitHub,
  repository: RepositoryRecord,
  sha: string,
): Schema<"pull-request-minimal">[] {
  const { refs, fullName } = repository;
  return repository.pulls
    .filter((pull) => pull.state === "open" && pull.headRepository === fullName)
    .filter((pull) => refs?.get(`refs/heads/${pull.head}`) === sha)
    .map((pull) => minimal(github, repository, { pull, sha }));
}

function minimal(
  github: GitHub,
  { id, name, fullName, refs }: RepositoryRecord,
  { pull, sha }: { readonly pull: PullRecord; readonly sha: string },
): Schema<"pull-request-minimal"> {
  const repo = { id, name, url: github.api(`/repos/${fullName}`) };
  return {
    id: pull.id,
    number: pull.number,
    url: github.api(`/repos/${fullName}/pulls/${pull.number}`),
    head: { ref: pull.head, sha, repo },
    base: { ref: pull.base, sha: refs?.get(`refs/heads/${pull.base}`) ?? sha, repo },
  };
}
