import * as z from "zod";
import { namesDefaultBranch } from "../../domain/doctor/ref-name.ts";
import type { RulesetBody } from "../../domain/doctor/repository-facts.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { BranchRule, BypassActor, Ruleset } from "../../domain/protection/protection.ts";
import { Body, endpointOf, everyBranch } from "./ruleset-bodies.ts";
import { notShown, RulesetAnswer, readRulesets } from "./rulesets.ts";
import { repositoryOf, type Target } from "./target.ts";

const Detail = z.intersection(RulesetAnswer, Body);
type Detail = z.infer<typeof Detail>;

/** The rulesets of a default branch and their rules. */
export interface BranchRulesets {
  readonly rulesets: Known<readonly Ruleset[]>;
  readonly bodies: Known<readonly RulesetBody[]>;
}

/**
 * Rulesets of many repositories: one of the organisation is the same in all of them, and is asked for once, in the
 * repository where it was met first. Later questions have the same address, which the client asks only once.
 */
export class SharedRulesets {
  readonly #homes = new Map<number, Target>();

  /** @param rules the rules in force: an active ruleset without any of them does not name the branch */
  async read(target: Target, branch: string, rules: readonly BranchRule[]): Promise<BranchRulesets> {
    const listed = await readRulesets(target, { areActorsNeeded: false });
    if (listed.state === "unknown") return { rulesets: listed, bodies: listed };
    const inForce = new Set(rules.map(({ source }) => source.rulesetId));
    const asked = listed.value.filter(({ id, enforcement }) => enforcement !== "active" || inForce.has(id));
    const details = await Promise.all(asked.map((ruleset) => this.#detail(target, ruleset)));
    const unseen = details.find((detail) => detail.state === "unknown");
    if (unseen !== undefined) return { rulesets: unseen, bodies: unseen };
    const naming = details
      .flatMap((detail) => (detail.state === "known" ? [detail.value] : []))
      .filter(([, detail]) => inForce.has(detail.id) || namesBranch(detail, branch));
    return {
      rulesets: { state: "known", value: naming.map(([ruleset, detail]) => withActors(ruleset, detail)) },
      bodies: { state: "known", value: naming.map(([ruleset, detail]) => bodyOf(ruleset, detail)) },
    };
  }

  async #detail(target: Target, ruleset: Ruleset): Promise<Known<readonly [Ruleset, Detail]>> {
    const { id, source } = ruleset;
    const home = source.kind === "repository-ruleset" ? target : (this.#homes.get(id) ?? target);
    this.#homes.set(id, home);
    const route = "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}";
    const parameters = { ...repositoryOf(home), ruleset_id: id, includes_parents: true };
    const found = await target.client.get(route, parameters, Detail);
    return found.state === "known" ? { state: "known", value: [ruleset, found.value] } : found;
  }
}

function namesBranch({ conditions }: Detail, branch: string): boolean {
  return namesDefaultBranch(conditions?.ref_name ?? everyBranch, branch);
}

function withActors(ruleset: Ruleset, { bypassActors }: Detail): Ruleset {
  const actors: Known<readonly BypassActor[]> =
    bypassActors === undefined ? notShown(ruleset.source.kind) : { state: "known", value: bypassActors };
  return { ...ruleset, bypassActors: actors };
}

function bodyOf({ id, name, source }: Ruleset, { rules = [] }: Detail): RulesetBody {
  return { id, name, endpoint: endpointOf(source), rules };
}
