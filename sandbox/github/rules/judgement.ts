import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import type { Demand, PlacedDemand } from "./demand.ts";
import { type RuleEvaluation, ruleSuites } from "./suites.ts";

/** A demand that was held against a change. */
interface Judged {
  readonly placed: PlacedDemand;
  /** What is wrong, in GitHub's words; empty: nothing. */
  readonly problems: readonly string[];
}

/** What rules say of one change of a branch. */
export interface Judgement {
  readonly judged: readonly Judged[];
  /** Why the change is refused, to who asks for it; empty: it is not. */
  readonly refused: readonly string[];
  readonly result: "pass" | "fail" | "bypass";
}

/** Holds every demand against a change; a merge of a pull request is bypassed by more actors than a push is. */
export async function judge(
  demands: readonly PlacedDemand[],
  { problemsOf, isMerge }: { problemsOf: (demand: Demand) => Promise<readonly string[]>; isMerge: boolean },
): Promise<Judgement> {
  const judged = await Promise.all(
    demands.map(async (placed) => ({ placed, problems: await problemsOf(placed.demand) })),
  );
  const broken = judged.filter(({ placed, problems }) => problems.length > 0 && !placed.isEvaluated);
  const bypasses = ({ placed: { bypass } }: Judged): boolean =>
    bypass === "always" || (bypass === "pull_request" && isMerge);
  const refused = broken.filter((one) => !bypasses(one)).flatMap(({ problems }) => problems);
  const passed = broken.length === 0 ? ("pass" as const) : ("bypass" as const);
  return { judged, refused: [...new Set(refused)], result: refused.length > 0 ? "fail" : passed };
}

interface Moved {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly actor: string;
}

/** Writes down what rulesets said, as GitHub does for every push and merge; classic protection leaves no such record. */
export function recordSuite(
  github: GitHub,
  repository: RepositoryRecord,
  { moved, judgement }: { readonly moved: Moved; readonly judgement: Judgement },
): void {
  const rules = judgement.judged.flatMap((one) => evaluationOf(one));
  if (rules.length === 0) return;
  const evaluated = rules.filter(({ enforcement }) => enforcement === "evaluate");
  const evaluation = evaluated.some(({ result }) => result === "fail") ? "fail" : "pass";
  ruleSuites.of(repository).push({
    id: github.nextId(),
    ...moved,
    at: github.clock.stamp(),
    result: judgement.result,
    evaluation: evaluated.length === 0 ? null : evaluation,
    rules,
  });
}

function evaluationOf({ placed: { placed, demand, isEvaluated }, problems }: Judged): RuleEvaluation[] {
  if (placed === null) return [];
  return [
    {
      rule_source: { type: "ruleset", id: placed.ruleset.id, name: placed.ruleset.body.name },
      enforcement: isEvaluated ? "evaluate" : "active",
      result: problems.length === 0 ? "pass" : "fail",
      rule_type: demand.kind,
      details: problems.length === 0 ? null : problems.join(" "),
    },
  ];
}

/** Whether a refusal comes from a ruleset: GitHub says so in its message. */
export function refusalText({ judged, refused }: Judgement): string {
  const isOfRuleset = judged.some(
    ({ placed, problems }) => placed.placed !== null && problems.some((problem) => refused.includes(problem)),
  );
  const text = refused.join("\n\n");
  return isOfRuleset ? `Repository rule violations found\n\n${text}\n\n` : text;
}
