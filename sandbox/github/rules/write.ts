import type { GitHub } from "../github.ts";
import type { RulesetBody, RulesetRecord } from "../records.ts";
import { notFound, Refusal } from "../refusal.ts";
import { newRuleset } from "../seed/organizations.ts";
import { conditionsOf } from "./targets.ts";

/** Rulesets that one repository or organisation may have (github-facts 2.18). */
const most = 75;

const githubActions = 15368;

/** Adds a ruleset. @throws {Refusal} 422 */
export function addRuleset(
  github: GitHub,
  rulesets: RulesetRecord[],
  { body, actor }: { readonly body: RulesetBody; readonly actor: string },
): RulesetRecord {
  if (rulesets.length >= most) throw invalid(`Cannot have more than ${most} rulesets`);
  requireSound(body, rulesets);
  const ruleset = newRuleset(github, body, actor);
  rulesets.push(ruleset);
  return ruleset;
}

/** Changes what is given of a ruleset, and keeps the version before it. @throws {Refusal} 422 */
export function changeRuleset(
  github: GitHub,
  ruleset: RulesetRecord,
  change: {
    readonly body: Partial<RulesetBody>;
    readonly actor: string;
    readonly others: readonly RulesetRecord[];
  },
): void {
  const given = Object.entries(change.body).filter(([, value]) => value !== undefined);
  const body: RulesetBody = { ...ruleset.body, ...Object.fromEntries(given) };
  requireSound(
    body,
    change.others.filter((other) => other !== ruleset),
  );
  ruleset.body = body;
  ruleset.updatedAt = github.clock.stamp();
  ruleset.history.unshift({ id: github.nextId(), at: ruleset.updatedAt, actor: change.actor, body });
}

/** @throws {Refusal} 404 */
export function rulesetIn(rulesets: readonly RulesetRecord[], id: number): RulesetRecord {
  const found = rulesets.find((ruleset) => ruleset.id === id);
  if (found === undefined) throw notFound();
  return found;
}

/** Takes a ruleset away. @throws {Refusal} 404 */
export function removeRuleset(rulesets: RulesetRecord[], id: number): void {
  rulesets.splice(rulesets.indexOf(rulesetIn(rulesets, id)), 1);
}

function requireSound(body: RulesetBody, others: readonly RulesetRecord[]): void {
  if (others.some(({ body: { name } }) => name === body.name)) throw invalid("Name must be unique");
  const actors = (body.bypass_actors ?? []) as readonly { actor_type?: string; actor_id?: number | null }[];
  if (actors.some((actor) => actor.actor_type === "Integration" && actor.actor_id === githubActions)) {
    // github-facts 2.29
    throw invalid(
      "Actor GitHub Actions integration must be part of the ruleset source or owner organization",
    );
  }
  const { ref_name: names } = conditionsOf({ body } as RulesetRecord);
  const patterns = [...(names?.include ?? []), ...(names?.exclude ?? [])];
  const wrong = patterns.filter((pattern) => !/^(refs\/|~ALL$|~DEFAULT_BRANCH$)/.test(pattern));
  if (wrong.length > 0) throw invalid(`Invalid target patterns: '${wrong.join("', '")}'`);
}

function invalid(reason: string): Refusal {
  return new Refusal(422, {
    message: "Validation Failed",
    errors: [reason],
    documentation_url: "https://docs.github.com/rest/repos/rules",
    status: "422",
  });
}
