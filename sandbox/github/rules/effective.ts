import type { GitHub } from "../github.ts";
import type { RepositoryRecord, RulesetRecord } from "../records.ts";
import type { Schema } from "../shapes/schema.ts";
import { classicOf } from "./classic.ts";
import { isForRef, isForRepository, organizationOf } from "./targets.ts";

type Rule = Schema<"repository-rule-detailed">;

/** A ruleset and where it is written. */
export interface Placed {
  readonly ruleset: RulesetRecord;
  readonly type: "Repository" | "Organization";
  /** `owner/name`, or the organisation's login. */
  readonly source: string;
}

/** Rulesets that concern a repository, those of the organisation first. */
export function rulesetsFor(github: GitHub, repository: RepositoryRecord): Placed[] {
  const organization = organizationOf(github, repository);
  const above = (organization?.rulesets ?? [])
    .filter((ruleset) => isForRepository(github, ruleset, repository))
    .map((ruleset): Placed => ({ ruleset, type: "Organization", source: organization?.login ?? "" }));
  const own = repository.rulesets.map(
    (ruleset): Placed => ({ ruleset, type: "Repository", source: repository.fullName }),
  );
  return [...above, ...own];
}

/** Rules in force on a branch, from every level; the branch need not exist, evaluated ones are no part of it (github-facts 2.22). */
export function activeRules(github: GitHub, repository: RepositoryRecord, branch: string): Rule[] {
  return rulesetsFor(github, repository)
    .filter(({ ruleset }) => isInForce(ruleset, repository, `refs/heads/${branch}`))
    .flatMap(({ ruleset, type, source }) => {
      const place = { ruleset_source_type: type, ruleset_source: source, ruleset_id: ruleset.id };
      // Rules are stored as they were written, and were held to the description then.
      return (ruleset.body.rules ?? []).map((rule) => ({ ...rule, ...place }) as Rule);
    });
}

function isInForce(ruleset: RulesetRecord, repository: RepositoryRecord, ref: string): boolean {
  const { enforcement, target = "branch" } = ruleset.body;
  return enforcement === "active" && target === "branch" && isForRef(ruleset, repository, ref);
}

interface Protected {
  readonly protected: boolean;
  readonly protection: Schema<"branch-protection">;
}

/** What a branch says of its protection to whoever may read contents (github-facts 2.25): rulesets count for `protected` only. */
export function protectionOf(github: GitHub, repository: RepositoryRecord, branch: string): Protected {
  const classic = classicOf(repository, branch);
  const checks = classic?.required_status_checks;
  return {
    protected: classic !== undefined || activeRules(github, repository, branch).length > 0,
    protection: {
      enabled: classic !== undefined,
      required_status_checks: {
        enforcement_level:
          checks == null ? "off" : classic?.enforce_admins === true ? "everyone" : "non_admins",
        contexts: contextsOf(checks),
        checks: checksOf(checks),
      },
    },
  };
}

type Checks = NonNullable<ReturnType<typeof classicOf>>["required_status_checks"] | undefined;

/** Names of required checks; those that are given with an app are named too. */
export function contextsOf(checks: Checks): string[] {
  if (checks == null) return [];
  return [...new Set([...checks.contexts, ...(checks.checks ?? []).map(({ context }) => context)])];
}

/** Required checks with the app that must have made them; null is any. */
export function checksOf(checks: Checks): { context: string; app_id: number | null }[] {
  return contextsOf(checks).map((context) => {
    const app = checks?.checks?.find((check) => check.context === context)?.app_id;
    return { context, app_id: app === undefined || app === -1 ? null : app };
  });
}
