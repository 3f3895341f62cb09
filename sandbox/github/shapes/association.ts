import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import type { Schema } from "./schema.ts";

/** How GitHub says that somebody belongs to a repository; it is no permission (github-facts 4.15). */
export function associationOf(
  { state }: GitHub,
  repository: RepositoryRecord,
  login: string,
): Schema<"author-association"> {
  const name = login.toLowerCase();
  if (repository.owner.toLowerCase() === name) return "OWNER";
  if (state.organizations.get(repository.owner.toLowerCase())?.members.has(name) === true) return "MEMBER";
  if (repository.collaborators.has(name)) return "COLLABORATOR";
  return repository.pulls.some(({ author, mergedAt }) => author.toLowerCase() === name && mergedAt !== null)
    ? "CONTRIBUTOR"
    : "NONE";
}
