import { type Commit, CommitParser } from "conventional-commits-parser";

/** How much a commit changes for those who use the product (Semantic Versioning 2.0.0). */
export type Bump = "major" | "minor" | "patch";

/** A commit as its message describes it by the convention. */
export interface DescribedCommit {
  readonly sha: string;
  /** `feat`, `fix`…; null: the message follows no convention. */
  readonly type: string | null;
  readonly scope: string | null;
  readonly subject: string;
  readonly bump: Bump;
}

const longestMessage = 10_000;
const minorTypes = ["feat"];

/** Reads commit messages: untrusted text, of which no more is looked at than anybody would read. */
export function describeCommit(sha: string, message: string): DescribedCommit {
  const text = message.slice(0, longestMessage);
  const [header = ""] = text.split("\n", 1);
  const commit = text.trim() === "" ? null : new CommitParser(rules).parse(text);
  const type = commit?.["type"]?.toLowerCase() ?? null;
  return {
    sha,
    type,
    scope: commit?.["scope"] ?? null,
    subject: commit?.["subject"] ?? header,
    bump: isBreaking(commit) ? "major" : minorTypes.includes(type ?? "") ? "minor" : "patch",
  };
}

/** Of Conventional Commits 1.0.0: a `!` before the colon, or a footer. */
const rules = {
  headerPattern: /^(\w{1,30})(?:\(([^()\r\n]{1,100})\))?!?: ([^\r\n]{1,400})/,
  breakingHeaderPattern: /^(\w{1,30})(?:\(([^()\r\n]{1,100})\))?!: ([^\r\n]{1,400})/,
  headerCorrespondence: ["type", "scope", "subject"],
  noteKeywords: ["BREAKING CHANGE", "BREAKING-CHANGE"],
};

function isBreaking(commit: Commit | null): boolean {
  return commit?.notes.some(({ title }) => /^BREAKING[ -]CHANGE$/.test(title)) === true;
}
