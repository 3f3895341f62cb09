import { minimatch } from "minimatch";

const prefix = "refs/heads/";
const longest = 255;

/** The branch of a full ref, without `refs/heads/`; null: it is none. */
export function branchOf(ref: string): string | null {
  return ref.startsWith(prefix) ? ref.slice(prefix.length) : null;
}

/** Whether a policy names the branch as one that releases come from, besides the default branch. */
export function isReleaseBranch(branch: string, patterns: readonly string[]): boolean {
  const isName = branch.length <= longest && !branch.startsWith("#") && !branch.startsWith("!");
  return isName && patterns.some((pattern) => minimatch(branch, pattern, { nobrace: true, noext: true }));
}

/** Whether releases may come from a full ref: for who verifies, and holds the policy. */
export function isReleaseRef(ref: string, patterns: readonly string[]): boolean {
  const branch = branchOf(ref);
  return branch !== null && isReleaseBranch(branch, patterns);
}
