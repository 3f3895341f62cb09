import { type GitCommit, readLog } from "../git/commits.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import type { PatternDemand } from "./demand.ts";

/** Commits that a change brings to a branch. */
export async function commitsBetween(
  github: GitHub,
  repository: RepositoryRecord,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<GitCommit[]> {
  return readLog(await github.git(repository), [`${before}..${after}`, "--"]);
}

/** Commits without a signature that GitHub calls verified. */
export function unverified({ verifications }: RepositoryRecord, commits: readonly GitCommit[]): string[] {
  const isMissing = commits.some(({ sha }) => verifications.get(sha)?.verified !== true);
  return isMissing ? ["Commits must have verified signatures."] : [];
}

/** Texts of commits that a pattern does not allow. */
export function unfitting(demand: PatternDemand, commits: readonly GitCommit[], branch: string): string[] {
  const texts = textsOf(demand, commits, branch);
  const wrong = texts.filter((text) => fits(demand, text) === demand.negate);
  const noun = demand.kind.replace("_pattern", "").replaceAll("_", " ");
  return wrong.length === 0
    ? []
    : [`${noun} must ${demand.negate ? "not " : ""}match the pattern: ${demand.pattern}`];
}

function textsOf({ kind }: PatternDemand, commits: readonly GitCommit[], branch: string): string[] {
  switch (kind) {
    case "commit_message_pattern":
      return commits.map(({ message }) => message);
    case "commit_author_email_pattern":
      return commits.map(({ author }) => author.email);
    case "committer_email_pattern":
      return commits.map(({ committer }) => committer.email);
    case "branch_name_pattern":
      return [branch];
  }
}

function fits({ operator, pattern }: PatternDemand, text: string): boolean {
  switch (operator) {
    case "starts_with":
      return text.startsWith(pattern);
    case "ends_with":
      return text.endsWith(pattern);
    case "contains":
      return text.includes(pattern);
    case "regex":
      return expressionOf(pattern).test(text);
  }
}

/** RE2 in the words of JavaScript: `\A` and `\z` are the ends of the text, `^` and `$` those of a line (github-facts 2.16). */
function expressionOf(pattern: string): RegExp {
  const translated = pattern.replaceAll("\\A", "(?<![\\s\\S])").replaceAll("\\z", "(?![\\s\\S])");
  return new RegExp(translated, "m");
}
