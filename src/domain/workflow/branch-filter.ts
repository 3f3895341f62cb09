import type { Trigger } from "./model.ts";

/**
 * Whether the branch filters of a trigger surely take a branch. Patterns other than plain names, `*` and `**` count
 * as not taking it when they include, and as leaving it out when they exclude: what is not sure does not gate.
 */
export function takesBranch(filters: Trigger["filters"], branch: string): boolean {
  const wanted = filters.find(({ name }) => name === "branches");
  const ignored = filters.find(({ name }) => name === "branches-ignore");
  if (ignored?.values.some((pattern) => fits(pattern, branch, true)) === true) return false;
  if (wanted === undefined) return true;
  // Later patterns overrule earlier ones; `!` takes out again.
  return wanted.values.reduce((taken, pattern) => {
    if (pattern.startsWith("!")) return taken && !fits(pattern.slice(1), branch, true);
    return taken || fits(pattern, branch, false);
  }, false);
}

function fits(pattern: string, branch: string, ifUnsure: boolean): boolean {
  if (pattern === branch || pattern === "**") return true;
  if (pattern === "*") return !branch.includes("/");
  const prefix = pattern.endsWith("/**") ? pattern.slice(0, -2) : null;
  if (prefix !== null && isPlain(prefix)) return branch.startsWith(prefix);
  return isPlain(pattern) ? false : ifUnsure;
}

function isPlain(pattern: string): boolean {
  return !/[*?+[\]\\!]/.test(pattern);
}
