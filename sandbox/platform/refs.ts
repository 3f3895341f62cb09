import type { GitHub } from "../github/github.ts";
import type { RepositoryRecord } from "../github/records.ts";
import { protectionOf } from "../github/rules/effective.ts";
import type { WorkflowFile } from "../runner/api.ts";

/** Whether a ref is a branch that rules protect, as a run and its token say. */
export function isRefProtected(github: GitHub, repository: RepositoryRecord, ref: string): boolean {
  const prefix = "refs/heads/";
  return ref.startsWith(prefix) && protectionOf(github, repository, ref.slice(prefix.length)).protected;
}

/** `<owner>/<repo>/<path>@<full ref>`, as tokens name the file of a job: whoever called it may have named a branch shortly. */
export async function fullNameOf(github: GitHub, { repository, path, ref }: WorkflowFile): Promise<string> {
  const name = `${repository}/${path}`;
  const record = github.state.repositories.get(repository.toLowerCase());
  if (record === undefined) return `${name}@${ref}`;
  const git = await github.git(record);
  const full = [`refs/heads/${ref}`, `refs/tags/${ref}`].find((one) => git.ref(one) !== undefined);
  return `${name}@${full ?? ref}`;
}
