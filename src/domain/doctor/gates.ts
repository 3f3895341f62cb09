import type { Unknown } from "../facts/known.ts";
import type { BranchProtection, RequiredCheck, RuleSource } from "../protection/protection.ts";
import { matches } from "../workflow/check-names.ts";
import { type Emitter, emittersOf } from "../workflow/emitters.ts";
import type { Workflow, WorkflowSet } from "../workflow/model.ts";
import type { RepositoryFacts } from "./repository-facts.ts";
import { unknownOf } from "./unknowns.ts";

/** App id of GitHub Actions (facts 2.15). */
export const actionsApp = 15_368;

/** A check that the branch requires, and the jobs that show it. */
export interface Gate {
  readonly required: RequiredCheck;
  readonly source: RuleSource;
  /** Jobs that surely show the name on pull requests or merge groups. */
  readonly emitters: readonly Emitter[];
  /** Jobs that might: the name holds an expression, or comes from a workflow that cannot be seen. */
  readonly candidates: readonly Emitter[];
}

/** The gates of the branch, as far as they can be seen. */
export interface Gates {
  readonly gates: readonly Gate[];
  /** Names that workflows surely show. */
  readonly names: readonly string[];
  /** False: more jobs than can be looked at; a name without a job proves nothing. */
  readonly isWhole: boolean;
  /** What kept gates from being seen. */
  readonly unknowns: readonly Unknown[];
  /** The same, and each gate whose job could not be told: nobody can say how that job behaves. */
  readonly jobUnknowns: readonly Unknown[];
}

/** Ties each required check to the jobs of the workflows that show it. */
export function gatesOf(facts: RepositoryFacts, { workflows, called, unreadable }: WorkflowSet): Gates {
  const emitted = emittersOf(workflows.filter(showsOnChanges), [...workflows, ...called]);
  const { emitters } = emitted;
  const required = facts.protection.state === "known" ? requiredChecks(facts.protection.value) : [];
  const gates = required.map((entry): Gate => {
    const named = (certainty: "yes" | "perhaps") =>
      emitters.filter(({ name }) => matches(name, entry.required.context) === certainty);
    return { ...entry, emitters: named("yes"), candidates: named("perhaps") };
  });
  const isWhole = emitted.isWhole && unreadable.length === 0 && facts.workflows.state === "known";
  const unknowns = [
    ...unknownOf(facts.protection),
    ...(facts.protection.state === "known" ? unknownOf(facts.protection.value.classic) : []),
    ...unknownOf(facts.workflows),
  ];
  return {
    gates,
    names: [...new Set(emitters.flatMap(({ name }) => (name.kind === "exact" ? [name.text] : [])))],
    isWhole,
    unknowns,
    jobUnknowns: [...unknowns, ...gates.filter((gate) => isHidden(gate, isWhole)).map(hiddenJob)],
  };
}

/** Its job may be there, and is not among those that can be looked at. */
function isHidden({ emitters, candidates, required }: Gate, isWhole: boolean): boolean {
  const isOfActions = required.integrationId === null || required.integrationId === actionsApp;
  return isOfActions && emitters.length === 0 && (candidates.length > 0 || !isWhole);
}

function hiddenJob({ required }: Gate): Unknown {
  const why = `the job behind the required check ${JSON.stringify(required.context)} could not be told: its name or its workflow is not in the repository's own files`;
  return { state: "unknown", why, cause: "not-found" };
}

/** Events whose checks are at the head of a pull request or of a merge group without anybody's doing. */
const changeEvents = ["pull_request", "pull_request_target", "merge_group", "push"];

function showsOnChanges({ triggers }: Workflow): boolean {
  return triggers.some(({ event }) => changeEvents.includes(event));
}

/** Checks of rulesets and of classic protection together, each once for each source. */
function requiredChecks(protection: BranchProtection): Pick<Gate, "required" | "source">[] {
  const classic = protection.classic.state === "known" ? protection.classic.value : [];
  const found = new Map<string, Pick<Gate, "required" | "source">>();
  for (const rule of [...protection.rules, ...classic]) {
    if (rule.type !== "required-status-checks") continue;
    for (const required of rule.checks) {
      const key = JSON.stringify([rule.source, required]);
      found.set(key, { required, source: rule.source });
    }
  }
  return [...found.values()];
}

/** Gates by where their rule is kept: a payload replaces all rules of one place. */
export function bySource(gates: readonly Gate[]): readonly (readonly [RuleSource, readonly Gate[]])[] {
  const groups = new Map<string, [RuleSource, Gate[]]>();
  for (const gate of gates) {
    const key = JSON.stringify(gate.source);
    const [, members] = groups.get(key) ?? [];
    if (members === undefined) groups.set(key, [gate.source, [gate]]);
    else members.push(gate);
  }
  return [...groups.values()];
}
