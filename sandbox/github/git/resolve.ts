import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { unprocessable } from "../refusal.ts";

/** The commit that a ref, a branch or an id stands for. @throws {Refusal} 422 */
export async function requireCommit(
  github: GitHub,
  repository: RepositoryRecord,
  name: string,
): Promise<string> {
  const sha = await (await github.git(repository)).commit(name);
  if (sha === undefined) throw unprocessable(`No commit found for SHA: ${name}`);
  return sha;
}

/** The commit that a seed names: the last one of the default branch if it names none. */
export async function seededCommit(
  github: GitHub,
  repository: RepositoryRecord,
  name = repository.defaultBranch,
): Promise<string> {
  const sha = await (await github.git(repository)).commit(name);
  if (sha === undefined) throw new Error(`expected ${name} in ${repository.fullName}`);
  return sha;
}
