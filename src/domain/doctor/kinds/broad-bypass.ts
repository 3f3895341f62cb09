import type { BypassActor, Ruleset } from "../../protection/protection.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import type { Fix } from "../fix.ts";
import { count } from "../opinion.ts";
import { placeOfRules } from "../place.ts";
import type { Json } from "../repository-facts.ts";
import { endpointOf } from "../ruleset-endpoint.ts";
import { unknownOf, valuesOf } from "../unknowns.ts";

/** Whoever passes by a rule always is not held by it; `exempt` does not even leave a record (facts 2.14, 2.21). */
export const kind: FindingKind = {
  id: "broad-bypass",
  title: "Rules that many may pass by",
  severity: "high",
  looksAt: "bypass actors of the active rulesets of the default branch",
  evaluate,
};

function evaluate({ facts: { protection } }: Patient): Opinion {
  if (protection.state === "unknown") return { looked: "nothing", findings: [], unknowns: [protection] };
  const rulesets = valuesOf(protection.value.rulesets).filter(({ enforcement }) => enforcement === "active");
  return {
    looked: count(rulesets.length, "active ruleset"),
    findings: rulesets.flatMap(findingsOf),
    unknowns: [
      ...unknownOf(protection.value.rulesets),
      ...rulesets.flatMap(({ bypassActors }) => unknownOf(bypassActors)),
      ...rulesets.flatMap(unknownModes),
    ],
  };
}

/** Who bypasses for a pull request leaves a record there; everything else is too broad. */
function isBroad({ mode }: BypassActor): boolean {
  return mode === "always" || mode === "exempt";
}

function unknownModes({ bypassActors, name }: Ruleset): Opinion["unknowns"] {
  return valuesOf(bypassActors)
    .filter(({ mode }) => mode === "unknown")
    .map(({ kind: actor }) => ({
      state: "unknown",
      why: `ruleset "${name}" lets an actor of kind ${actor} pass in a mode that GitHub does not document`,
      cause: "malformed",
    }));
}

function findingsOf(ruleset: Ruleset): DoctorFinding[] {
  const actors = valuesOf(ruleset.bypassActors);
  const broad = actors.filter(isBroad);
  if (broad.length === 0) return [];
  return [
    {
      at: `${placeOfRules(ruleset.source)} "${ruleset.name}"`,
      expected: "nobody who passes by the rules other than through a pull request",
      found: broad.map(words).join("; "),
      fix: fixOf(ruleset, actors),
    },
  ];
}

function words({ kind: actor, id, mode }: BypassActor): string {
  const who = id === null ? actor : `${actor} ${id}`;
  return mode === "exempt" ? `${who} is exempt and leaves no record` : `${who} may always bypass`;
}

const typeNames: Readonly<Record<BypassActor["kind"], string | null>> = {
  integration: "Integration",
  "organization-admin": "OrganizationAdmin",
  "repository-role": "RepositoryRole",
  team: "Team",
  "deploy-key": "DeployKey",
  user: "User",
  unknown: null,
};

/** Persons keep a way through pull requests; an app or a key has no pull request to ask by. */
function fixOf(ruleset: Ruleset, actors: readonly BypassActor[]): Fix {
  const endpoint = endpointOf(ruleset.source);
  const kept = actors.filter(
    (actor) => !isBroad(actor) || !["integration", "deploy-key"].includes(actor.kind),
  );
  const body = kept.map(payloadOf);
  if (endpoint === null || body.includes(null)) {
    return {
      kind: "words",
      text: "Take these actors out of the bypass list, or let them bypass for pull requests only.",
    };
  }
  return { kind: "api", method: "PUT", path: endpoint, body: { bypass_actors: body } };
}

function payloadOf({ kind: actor, id }: BypassActor): Json {
  const type = typeNames[actor];
  return type === null ? null : { actor_id: id, actor_type: type, bypass_mode: "pull_request" };
}
