import { type DescribedCommit, describeCommit } from "../../domain/release/commit-message.ts";
import { nextVersion, type VersionTag, versionTags } from "../../domain/release/version.ts";
import { UserError } from "../../errors.ts";
import type { Publication } from "../../ports/publication.ts";
import { orThrow } from "./answers.ts";

/** A version that is to be made, and what it brings. */
export interface Plan {
  readonly version: string;
  /** Tag of the version before; null: this is the first. */
  readonly previous: string | null;
  readonly commits: readonly DescribedCommit[];
}

/** So many versions of other branches are passed over, at most. */
const mostLooked = 50;

/**
 * The version that follows the newest one which the commit has behind it: lines that are kept beside each other go on each
 * by itself. Null: a version that holds this commit is out already. @throws {UserError}
 */
export async function planOf(job: Publication, commit: string): Promise<Plan | null> {
  const tags = versionTags(orThrow(await job.tags(), "the tags of this repository"));
  for (const tag of tags.slice(0, mostLooked)) {
    const since = orThrow(await job.commitsSince(tag.commit, commit), `the commits since ${tag.tag}`);
    if (since.relation === "same" || since.relation === "behind") return null;
    if (since.relation === "ahead") return following(tags, tag, since.commits);
  }
  if (tags.length > mostLooked)
    throw refused(`a version among the ${mostLooked} newest that comes before this commit`, "none");
  return following(tags, null, []);
}

function following(
  tags: readonly VersionTag[],
  newest: VersionTag | null,
  messages: readonly { readonly sha: string; readonly message: string }[],
): Plan {
  const commits = messages.map(({ sha, message }) => describeCommit(sha, message));
  const version = nextVersion(newest, commits);
  const taken = tags.find((tag) => tag.version === version);
  if (taken !== undefined)
    throw refused(`${taken.tag} to be free`, `it at ${taken.commit}: a later line has it`);
  return { version, previous: newest?.tag ?? null, commits };
}

function refused(expected: string, found: string): UserError {
  return new UserError("invalid-input", `expected ${expected}, found ${found}.`, {
    hint: "An older line takes fixes only: what is new there would have the number of a version that is out. Nothing is published.",
  });
}
