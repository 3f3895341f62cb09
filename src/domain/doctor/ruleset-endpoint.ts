import type { RuleSource } from "../protection/protection.ts";

/** Where a ruleset is changed; null for classic protection and for an enterprise, whose name is no slug. */
export function endpointOf({ kind, owner, rulesetId }: RuleSource): string | null {
  switch (kind) {
    case "repository-ruleset":
      return `/repos/${owner}/rulesets/${rulesetId}`;
    case "organization-ruleset":
      return `/orgs/${owner}/rulesets/${rulesetId}`;
    case "enterprise-ruleset":
    case "classic":
      return null;
  }
}
