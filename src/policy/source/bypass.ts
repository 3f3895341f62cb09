import type { Known } from "../../domain/facts/known.ts";
import type { Posture } from "../../domain/posture/posture.ts";
import type {
  BranchProtection,
  BypassActor,
  RuleSource,
  Ruleset,
} from "../../domain/protection/protection.ts";
import { type Judgement, missOf, nothing, together } from "./judgement.ts";
import { freshPosture } from "./posture.ts";
import { quoted } from "./shown.ts";

export interface BypassQuestion {
  readonly checkId: string;
  readonly protection: BranchProtection;
  readonly posture: Known<Posture>;
  /** For each demand the rules that make it. */
  readonly providers: readonly (readonly RuleSource[])[];
  /** `kind:id` of actors that the policy lets by. */
  readonly allowed: readonly string[];
  /** Whether an actor list that nobody can see is an open question or a remark. */
  readonly unseen: "proved" | "noted";
  readonly maxAgeHours: number;
  readonly now: string;
  readonly who: string;
}

/**
 * Judges who may pass by the rules. A list that can be seen is judged itself; for one that cannot, the posture is;
 * without it nobody knows, and unknown never passes (facts 2.23, design §2.6).
 */
export function judgeBypass(question: BypassQuestion): Judgement {
  const { protection, providers } = question;
  const listed = protection.rulesets.state === "known" ? protection.rulesets.value : [];
  const inForce = listed.filter(({ enforcement }) => enforcement === "active");
  const needed = new Set(providers.flat().flatMap(({ rulesetId }) => rulesetId ?? []));
  const seen = inForce.map((ruleset) => judgeRuleset(ruleset, needed.has(ruleset.id), question));
  return together(...seen, judgeUnseen(question, inForce, needed), judgeClassic(question));
}

function judgeRuleset(ruleset: Ruleset, isNeeded: boolean, question: BypassQuestion): Judgement {
  const { bypassActors } = ruleset;
  if (bypassActors.state === "unknown") return nothing;
  return together(...bypassActors.value.map((actor) => judgeActor(actor, ruleset, isNeeded, question)));
}

function judgeActor(
  actor: BypassActor,
  ruleset: Ruleset,
  isNeeded: boolean,
  { allowed, checkId, who, unseen }: BypassQuestion,
): Judgement {
  const { name, id } = ruleset;
  const whom = nameOf(actor);
  // Rules do not run for an exempt actor and leave no record, so no policy can allow one (facts 2.21).
  const isExempt = actor.mode === "exempt";
  if (!isExempt && (!isNeeded || allowed.includes(whom))) return nothing;
  if (actor.mode === "unknown") {
    return open(
      `how ${whom} may pass by ruleset ${quoted(name)}`,
      "GitHub gave a mode that is not known",
      unseen,
    );
  }
  return {
    ...nothing,
    misses: [
      missOf(checkId, {
        ruleId: isExempt ? "exempt-actor" : "bypass-actor",
        about: [String(id), whom, actor.mode],
        message: `ruleset ${quoted(name)}: expected nobody beyond the policy to pass by it, found ${whom} (${actor.mode})`,
        at: `ruleset ${id}`,
        fix: `PUT rulesets/${id} ${payloadWithout(ruleset, allowed)}${isExempt ? "" : ", or let the policy allow the actor in allowedBypass"}`,
        who,
      }),
    ],
  };
}

function nameOf({ kind, id }: BypassActor): string {
  return id === null ? kind : `${kind}:${id}`;
}

const actorTypes = {
  integration: "Integration",
  "organization-admin": "OrganizationAdmin",
  "repository-role": "RepositoryRole",
  team: "Team",
  "deploy-key": "DeployKey",
  user: "User",
  unknown: "Unknown",
} as const satisfies Record<BypassActor["kind"], string>;

/** The body that leaves only the actors that the policy allows. */
function payloadWithout({ bypassActors }: Ruleset, allowed: readonly string[]): string {
  const actors = bypassActors.state === "known" ? bypassActors.value : [];
  const kept = actors.filter((actor) => actor.mode !== "exempt" && allowed.includes(nameOf(actor)));
  const bypass_actors = kept.map(({ kind, id, mode }) => ({
    actor_type: actorTypes[kind],
    actor_id: id,
    bypass_mode: mode.replaceAll("-", "_"),
  }));
  return JSON.stringify({ bypass_actors });
}

/** Rulesets that make a demand and whose actors cannot be seen. */
function judgeUnseen(
  question: BypassQuestion,
  inForce: readonly Ruleset[],
  needed: ReadonlySet<number>,
): Judgement {
  const isSeen = (id: number): boolean =>
    inForce.some((ruleset) => ruleset.id === id && ruleset.bypassActors.state === "known");
  const unseen = [...needed].filter((id) => !isSeen(id));
  if (unseen.length === 0) return nothing;
  const posture = freshPosture(question);
  if (posture.state === "unknown") {
    const what = `who may pass by the rulesets ${unseen.sort((a, b) => a - b).join(", ")}`;
    return question.unseen === "noted"
      ? { ...nothing, notes: [`Not proved: ${what}; ${posture.why}.`] }
      : { ...nothing, unread: [{ what, unknown: posture }] };
  }
  return judgePosture(posture.value, question);
}

function judgePosture({ bypass, at }: Posture, { checkId, who }: BypassQuestion): Judgement {
  if (bypass === "none")
    return { ...nothing, notes: [`Nobody may pass by the rules, says the posture of ${at}.`] };
  return {
    ...nothing,
    misses: [
      missOf(checkId, {
        ruleId: bypass === "exempt" ? "exempt-actor" : "bypass-actor",
        about: ["posture", bypass],
        message: `expected nobody to pass by the rules, found actors who may (${bypass}), says the posture of ${at}`,
        at: "posture",
        fix: "Empty the bypass lists of the rulesets that name the branch, then let the audit publish again.",
        who,
      }),
    ],
  };
}

/** A demand that only classic protection makes does not bind administrators, unless it says so (facts 2.24). */
function judgeClassic(question: BypassQuestion): Judgement {
  const { providers, checkId, who, unseen } = question;
  const alone = providers.some(
    (sources) => sources.length > 0 && sources.every(({ kind }) => kind === "classic"),
  );
  if (!alone) return nothing;
  const posture = freshPosture(question);
  const what = "whether classic protection binds administrators";
  if (posture.state === "unknown") {
    return unseen === "noted"
      ? { ...nothing, notes: [`Not proved: ${what}; ${posture.why}.`] }
      : { ...nothing, unread: [{ what, unknown: posture }] };
  }
  switch (posture.value.classic) {
    case "enforced":
      return nothing;
    case "none":
      return open(what, `the posture of ${posture.value.at} knows of no classic protection`, "proved");
    case "admins-exempt":
      return {
        ...nothing,
        misses: [
          missOf(checkId, {
            ruleId: "admins-exempt",
            message: "expected classic protection to bind administrators, found that it does not",
            at: "posture",
            fix: 'Move the rules into a ruleset without bypass actors, or set {"enforce_admins":true}.',
            who,
          }),
        ],
      };
  }
}

function open(what: string, why: string, unseen: BypassQuestion["unseen"]): Judgement {
  if (unseen === "noted") return { ...nothing, notes: [`Not proved: ${what}; ${why}.`] };
  return { ...nothing, unread: [{ what, unknown: { state: "unknown", why, cause: "malformed" } }] };
}
