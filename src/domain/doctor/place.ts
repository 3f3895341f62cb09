import type { RuleSource } from "../protection/protection.ts";

/** Where rules are kept, for people. */
export function placeOfRules({ kind, owner, rulesetId }: RuleSource): string {
  return rulesetId === null ? `classic protection of ${owner}` : `ruleset ${rulesetId} (${kind} of ${owner})`;
}

/** A line of a file. */
export function placeOfLine(path: string, line: number): string {
  return `${path}:${line}`;
}
