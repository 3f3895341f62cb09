import type { Handlers } from "../handler.ts";
import type { OrganizationRecord, RulesetRecord } from "../records.ts";
import { notFound } from "../refusal.ts";
import type { Placed } from "../rules/effective.ts";
import { rulesetShape, rulesetSummary, versionShape, versionWithState } from "../rules/shape.ts";
import { addRuleset, changeRuleset, removeRuleset, rulesetIn } from "../rules/write.ts";

const placedIn = ({ login }: OrganizationRecord, ruleset: RulesetRecord): Placed => ({
  ruleset,
  type: "Organization",
  source: login,
});

/** Rulesets of an organisation; even reading them needs the right to write (github-facts 2.26). */
export const organizationRulesets = {
  "repos/get-org-rulesets": ({ github, path, query }) => {
    const organization = github.organization(path.org);
    const wanted = query.targets?.split(",");
    const all = organization.rulesets.filter(({ body }) => wanted?.includes(body.target ?? "branch") ?? true);
    return {
      status: 200,
      body: all.map((ruleset) => rulesetSummary(github, placedIn(organization, ruleset))),
    };
  },

  "repos/get-org-ruleset": ({ github, path, caller }) => {
    const organization = github.organization(path.org);
    const placed = placedIn(organization, rulesetIn(organization.rulesets, path.ruleset_id));
    return { status: 200, body: rulesetShape(github, placed, { caller, repository: undefined }) };
  },

  "repos/create-org-ruleset": ({ github, path, body, caller }) => {
    const organization = github.organization(path.org);
    const ruleset = addRuleset(github, organization.rulesets, { body, actor: caller.login });
    const placed = placedIn(organization, ruleset);
    return { status: 201, body: rulesetShape(github, placed, { caller, repository: undefined }) };
  },

  "repos/update-org-ruleset": ({ github, path, body = {}, caller }) => {
    const organization = github.organization(path.org);
    const ruleset = rulesetIn(organization.rulesets, path.ruleset_id);
    changeRuleset(github, ruleset, { body, actor: caller.login, others: organization.rulesets });
    const placed = placedIn(organization, ruleset);
    return { status: 200, body: rulesetShape(github, placed, { caller, repository: undefined }) };
  },

  "repos/delete-org-ruleset": ({ github, path }) => {
    removeRuleset(github.organization(path.org).rulesets, path.ruleset_id);
    return { status: 204 };
  },

  "orgs/get-org-ruleset-history": ({ github, path }) => {
    const { history } = rulesetIn(github.organization(path.org).rulesets, path.ruleset_id);
    return { status: 200, body: history.map((version) => versionShape(github, version)) };
  },

  "orgs/get-org-ruleset-version": ({ github, path }) => {
    const organization = github.organization(path.org);
    const ruleset = rulesetIn(organization.rulesets, path.ruleset_id);
    const version = ruleset.history.find(({ id }) => id === path.version_id);
    if (version === undefined) throw notFound();
    return { status: 200, body: versionWithState(github, placedIn(organization, ruleset), version) };
  },
} satisfies Handlers;
