import { noCommit } from "../git/no-commit.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import type { Section } from "../seed/section.ts";
import type { Schema } from "../shapes/schema.ts";
import { table } from "../tables.ts";

type Result = "pass" | "fail" | "bypass";

/** What rules said about one push or merge. */
export interface RuleSuiteRecord {
  readonly id: number;
  readonly actor: string;
  readonly before: string;
  readonly after: string;
  /** In full: `refs/heads/main`. */
  readonly ref: string;
  readonly at: string;
  readonly result: Result;
  /** What rules that are only evaluated would have said; null if there are none. */
  readonly evaluation: Result | null;
  readonly rules: readonly RuleEvaluation[];
}

export type RuleEvaluation = NonNullable<Schema<"rule-suite">["rule_evaluations"]>[number];

/** Rule suites of a repository, in the order of time. */
export const ruleSuites = table<RuleSuiteRecord>("rule-suites");

interface RuleSuiteSeed {
  readonly actor: string;
  readonly ref?: string;
  readonly result: Result;
  readonly evaluation_result?: Result | null;
  readonly before_sha?: string;
  readonly after_sha?: string;
  /** Now if not given. */
  readonly pushed_at?: string;
  readonly rule_evaluations?: readonly RuleEvaluation[];
}

const results = { enum: ["pass", "fail", "bypass"] };

/** `rule_suites` below a repository. */
export const ruleSuitesSection: Section<RepositoryRecord> = {
  schema: {
    type: "array",
    items: {
      type: "object",
      required: ["actor", "result"],
      additionalProperties: false,
      properties: {
        actor: { type: "string" },
        ref: { type: "string" },
        result: results,
        evaluation_result: { enum: [...results.enum, null] },
        before_sha: { type: "string" },
        after_sha: { type: "string" },
        pushed_at: { type: "string", format: "date-time" },
        rule_evaluations: { type: "array", items: { type: "object" } },
      },
    },
  },
  async plant(github, repository, seeds: readonly RuleSuiteSeed[]) {
    const tip = (await github.git(repository)).ref(repository.defaultBranch) ?? noCommit;
    const branch = `refs/heads/${repository.defaultBranch}`;
    const rows = seeds.map((seed) => ({
      id: github.nextId(),
      actor: seed.actor,
      before: seed.before_sha ?? noCommit,
      after: seed.after_sha ?? tip,
      ref: seed.ref ?? branch,
      at: seed.pushed_at ?? github.clock.stamp(),
      result: seed.result,
      evaluation: seed.evaluation_result ?? null,
      rules: seed.rule_evaluations ?? [],
    }));
    ruleSuites.of(repository).push(...rows);
  },
};

/** How rule suites may be asked for. */
export interface SuiteFilter {
  readonly ref?: string | undefined;
  readonly time_period?: "hour" | "day" | "week" | "month" | undefined;
  readonly actor_name?: string | undefined;
  readonly rule_suite_result?: Result | "all" | undefined;
  readonly evaluate_status?: "all" | "active" | "evaluate" | undefined;
}

const hours = { hour: 1, day: 24, week: 7 * 24, month: 30 * 24 };
const hourMs = 3_600_000;

/** Rule suites that a filter lets through, the newest first; without a period, those of the last day. */
export function suitesThrough(
  github: GitHub,
  repository: RepositoryRecord,
  filter: SuiteFilter,
): RuleSuiteRecord[] {
  const { ref, actor_name: actor, rule_suite_result: result = "all" } = filter;
  const since = github.clock.now.getTime() - hours[filter.time_period ?? "day"] * hourMs;
  const fits = (suite: RuleSuiteRecord): boolean =>
    Date.parse(suite.at) >= since &&
    (ref === undefined || suite.ref === ref || suite.ref === `refs/heads/${ref}`) &&
    (actor === undefined || suite.actor.toLowerCase() === actor.toLowerCase()) &&
    (result === "all" || suite.result === result) &&
    isOfStatus(suite, filter.evaluate_status ?? "all");
  return ruleSuites.of(repository).filter(fits).reverse();
}

function isOfStatus(
  { evaluation }: RuleSuiteRecord,
  status: NonNullable<SuiteFilter["evaluate_status"]>,
): boolean {
  switch (status) {
    case "all":
      return true;
    case "active":
      return evaluation === null;
    case "evaluate":
      return evaluation !== null;
  }
}

/** A rule suite in a list. */
export function suiteSummary(
  github: GitHub,
  repository: RepositoryRecord,
  suite: RuleSuiteRecord,
): Schema<"rule-suites">[number] {
  return {
    id: suite.id,
    actor_id: github.state.users.get(suite.actor.toLowerCase())?.id ?? 0,
    actor_name: suite.actor,
    before_sha: suite.before,
    after_sha: suite.after,
    ref: suite.ref,
    repository_id: repository.id,
    repository_name: repository.name,
    pushed_at: suite.at,
    result: suite.result,
    ...(suite.evaluation === null ? {} : { evaluation_result: suite.evaluation }),
  };
}

/** A rule suite with what each rule said. */
export function suiteShape(
  github: GitHub,
  repository: RepositoryRecord,
  suite: RuleSuiteRecord,
): Schema<"rule-suite"> {
  return { ...suiteSummary(github, repository, suite), rule_evaluations: [...suite.rules] };
}
