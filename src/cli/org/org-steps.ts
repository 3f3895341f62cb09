import type { Known } from "../../domain/facts/known.ts";
import type { JsonObject } from "../../domain/organization/json.ts";
import { propertyChanges } from "../../domain/organization/property-difference.ts";
import { type ExistingRuleset, payloadOf, type RulesetBody } from "../../domain/organization/ruleset.ts";
import { rulesetChanges } from "../../domain/organization/ruleset-difference.ts";
import type { AdministeredOrganization } from "../../ports/administrator.ts";
import type { RulesetStore } from "../../ports/ruleset-store.ts";
import { due, type Finding, type Step, same, stopped } from "../steps.ts";

/** How far rulesets shall be in force: as the code says where they are new, else as they are, or as somebody now wants. */
export type Rollout = (name: string) => "as-it-is" | "active" | "evaluate";

/** Each custom property as the code says. */
export function propertySteps(
  organization: AdministeredOrganization,
  definitions: readonly JsonObject[],
): readonly Step[] {
  return definitions.map((wanted) => ({
    title: `custom property ${String(wanted["property_name"])}`,
    async inspect() {
      const found = await organization.properties();
      return found.state === "unknown" ? found : propertyFinding(organization, wanted, found.value);
    },
  }));
}

function propertyFinding(
  organization: AdministeredOrganization,
  wanted: JsonObject,
  all: readonly JsonObject[],
): Known<Finding> {
  const current = all.find(({ property_name: name }) => name === wanted["property_name"]);
  const apply = (): Promise<Known<null>> => organization.defineProperty(wanted);
  if (current === undefined) return due({ words: "is defined", payload: wanted, apply });
  if (current["value_type"] !== wanted["value_type"])
    return stopped(
      `its type is ${String(current["value_type"])}, and GitHub changes no type: rename that one`,
    );
  const changes = propertyChanges(current, wanted);
  if (changes.length === 0) return same("defined as the code says");
  return due({ words: "is defined anew", changes, payload: wanted, apply });
}

interface Rulesets {
  readonly store: () => RulesetStore | null;
  readonly rollout: Rollout;
}

/** Each ruleset as the code says; without a store there is no repository yet, and all of them are due. */
export function rulesetSteps(
  bodies: () => readonly RulesetBody[],
  names: readonly string[],
  to: Rulesets,
): readonly Step[] {
  return names.map((name) => ({
    title: `ruleset ${name}`,
    async inspect() {
      const wanted = bodies().find((body) => body.name === name);
      if (wanted === undefined) return stopped("the code has no such ruleset");
      const store = to.store();
      const existing = await store?.list();
      if (existing?.state === "unknown") return existing;
      const found = existing?.value.find(({ body }) => body.name === name);
      return store === null || found === undefined
        ? create(store, started(wanted, to))
        : renew(store, found, rolledOut(wanted, found, to));
    },
  }));
}

function started(wanted: RulesetBody, { rollout }: Rulesets): RulesetBody {
  const target = rollout(wanted.name);
  return target === "as-it-is" ? wanted : { ...wanted, enforcement: target };
}

/** How far it is in force is the state of a roll-out, which the code only begins. */
function rolledOut(wanted: RulesetBody, { body }: ExistingRuleset, { rollout }: Rulesets): RulesetBody {
  const target = rollout(wanted.name);
  return { ...wanted, enforcement: target === "as-it-is" ? body.enforcement : target };
}

function create(store: RulesetStore | null, wanted: RulesetBody): Known<Finding> {
  const payload = payloadOf(wanted);
  const changes = rulesetChanges({ ...wanted, bypassActors: [], rules: [] }, wanted);
  const apply = async (): Promise<Known<null>> => store?.create(payload) ?? nowhere;
  return due({ words: `is made (${wanted.enforcement})`, changes, payload, apply });
}

const nowhere: Known<null> = { state: "unknown", why: "there is no repository to make it in" };

function renew(
  store: RulesetStore,
  { id, body, areActorsShown }: ExistingRuleset,
  wanted: RulesetBody,
): Known<Finding> {
  if (!areActorsShown) {
    const why = "GitHub does not show who may pass it by, so nobody can say whether it is as it should be";
    return { state: "unknown", why, needs: "organization-administration: write" };
  }
  const changes = rulesetChanges(body, wanted);
  if (changes.length === 0) return same(`as the code says (${body.enforcement})`);
  const payload = payloadOf(wanted);
  return due({
    words: `is changed (${wanted.enforcement})`,
    changes,
    payload,
    apply: () => store.replace(id, payload),
  });
}
