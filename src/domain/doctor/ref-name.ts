/** Which branches a ruleset names (facts 2.20). */
export interface RefCondition {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Whether a ruleset names the default branch, whatever its enforcement; one that may name it counts. */
export function namesDefaultBranch({ include, exclude }: RefCondition, branch: string): boolean {
  const isExcluded = exclude.some((pattern) => meansBranch(pattern, branch, false));
  return !isExcluded && include.some((pattern) => meansBranch(pattern, branch, true));
}

/**
 * GitHub's patterns are Ruby's fnmatch with folders. Whoever keeps the ruleset writes them, so that none becomes a
 * regular expression: `*`, `**` and `?` are followed here in bounded time, and brackets are taken as `ifUnsure`.
 */
function meansBranch(pattern: string, branch: string, ifUnsure: boolean): boolean {
  if (pattern === "~ALL" || pattern === "~DEFAULT_BRANCH") return true;
  if (/[[\]\\{}]/.test(pattern)) return ifUnsure;
  return matchesFolders(pattern.split("/"), `refs/heads/${branch}`.split("/"));
}

/** `**` stands for any number of folders; each row says which lengths of the name are matched so far. */
function matchesFolders(patterns: readonly string[], names: readonly string[]): boolean {
  let reached = names.map(() => false);
  let isEmptyReached = true;
  for (const pattern of patterns) {
    const before = [isEmptyReached, ...reached];
    if (pattern === "**") {
      const first = before.indexOf(true);
      reached = names.map((_, index) => first !== -1 && index + 1 >= first);
    } else {
      reached = names.map((name, index) => before[index] === true && matchesName(pattern, name));
      isEmptyReached = false;
    }
  }
  return reached.at(-1) ?? false;
}

/** Goes back to the last `*` only, so that no pattern takes longer than its length times that of the name. */
function matchesName(pattern: string, name: string): boolean {
  let [at, star, resumeAt] = [0, -1, 0];
  for (let index = 0; index < name.length; ) {
    const mark = pattern[at];
    if (mark === "*") {
      star = at++;
      resumeAt = index;
    } else if (mark !== undefined && (mark === "?" || mark === name[index])) {
      at++;
      index++;
    } else if (star !== -1) {
      at = star + 1;
      index = ++resumeAt;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
