import type { Known, Unknown } from "../facts/known.ts";
import type { BranchProtection, BypassActor, Ruleset } from "../protection/protection.ts";
import type { Posture } from "./posture.ts";

/** What an audit saw of one repository. */
export interface Seen {
  /** RFC 3339 time of the audit. */
  readonly at: string;
  readonly protection: Known<BranchProtection>;
  readonly classic: Known<Posture["classic"]>;
  readonly watch: Posture["watch"];
}

/** The posture to publish; unknown as soon as one of its facts is: half a posture would be read as a whole one. */
export function postureOf({ at, protection, classic, watch }: Seen): Known<Posture> {
  if (protection.state === "unknown") return protection;
  const bypass = widestBypass(protection.value);
  if (bypass.state === "unknown") return bypass;
  if (classic.state === "unknown") return classic;
  return { state: "known", value: { at, bypass: bypass.value, classic: classic.value, watch } };
}

const modes = ["none", "pull-request", "always", "exempt"] as const satisfies readonly Posture["bypass"][];

/** The most that anybody may do about the rules that are in force. */
export function widestBypass({ rulesets, rules }: BranchProtection): Known<Posture["bypass"]> {
  if (rulesets.state === "unknown") return rulesets;
  const inForce = rulesets.value.filter(({ enforcement }) => enforcement === "active");
  const listed = new Set(inForce.map(({ id }) => id));
  const hidden = rules.find(({ source: { rulesetId } }) => rulesetId !== null && !listed.has(rulesetId));
  if (hidden !== undefined) return unseen(`ruleset ${hidden.source.rulesetId} is in force and not listed`);
  let widest = 0;
  for (const ruleset of inForce) {
    const actors = actorsOf(ruleset);
    if (actors.state === "unknown") return actors;
    widest = Math.max(widest, ...actors.value.map(rankOf));
  }
  return { state: "known", value: modes[widest] ?? "exempt" };
}

function actorsOf({ name, bypassActors }: Ruleset): Known<readonly BypassActor[]> {
  if (bypassActors.state === "unknown") return bypassActors;
  const odd = bypassActors.value.find(({ mode }) => mode === "unknown");
  const what = `ruleset ${JSON.stringify(name)} lets an actor of kind ${odd?.kind} pass in a mode that is not known`;
  return odd === undefined ? bypassActors : unseen(what);
}

function rankOf({ mode }: BypassActor): number {
  return mode === "unknown" ? modes.length - 1 : modes.indexOf(mode);
}

function unseen(why: string): Unknown {
  return { state: "unknown", cause: "malformed", why };
}
