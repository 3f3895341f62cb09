import type { Handlers } from "../handler.ts";
import { notFound } from "../refusal.ts";
import { activeRules, type Placed, rulesetsFor } from "../rules/effective.ts";
import { rulesetShape, rulesetSummary, versionShape, versionWithState } from "../rules/shape.ts";
import { addRuleset, changeRuleset, removeRuleset, rulesetIn } from "../rules/write.ts";

/** Rules of branches, and the rulesets of a repository. */
export const rulesets = {
  "repos/get-branch-rules": ({ github, repository, path }) => ({
    status: 200,
    body: activeRules(github, repository, path.branch),
  }),

  "repos/get-repo-rulesets": ({ github, repository, query }) => {
    const { includes_parents: withParents = true, targets } = query;
    const wanted = targets?.split(",");
    const all = rulesetsFor(github, repository).filter(
      ({ type, ruleset: { body } }) =>
        (withParents || type === "Repository") && (wanted?.includes(body.target ?? "branch") ?? true),
    );
    return { status: 200, body: all.map((placed) => rulesetSummary(github, placed)) };
  },

  "repos/get-repo-ruleset": ({ github, repository, path, query, caller }) => {
    const { includes_parents: withParents = true } = query;
    const found = rulesetsFor(github, repository).find(({ ruleset }) => ruleset.id === path.ruleset_id);
    if (found === undefined || (found.type !== "Repository" && !withParents)) throw notFound();
    return { status: 200, body: rulesetShape(github, found, { caller, repository }) };
  },

  "repos/create-repo-ruleset": ({ github, repository, body, caller }) => {
    const ruleset = addRuleset(github, repository.rulesets, { body, actor: caller.login });
    const placed: Placed = { ruleset, type: "Repository", source: repository.fullName };
    return { status: 201, body: rulesetShape(github, placed, { caller, repository }) };
  },

  "repos/update-repo-ruleset": ({ github, repository, path, body = {}, caller }) => {
    const ruleset = rulesetIn(repository.rulesets, path.ruleset_id);
    changeRuleset(github, ruleset, { body, actor: caller.login, others: repository.rulesets });
    const placed: Placed = { ruleset, type: "Repository", source: repository.fullName };
    return { status: 200, body: rulesetShape(github, placed, { caller, repository }) };
  },

  "repos/delete-repo-ruleset": ({ repository, path }) => {
    removeRuleset(repository.rulesets, path.ruleset_id);
    return { status: 204 };
  },

  "repos/get-repo-ruleset-history": ({ github, repository, path }) => {
    const { history } = rulesetIn(repository.rulesets, path.ruleset_id);
    return { status: 200, body: history.map((version) => versionShape(github, version)) };
  },

  "repos/get-repo-ruleset-version": ({ github, repository, path }) => {
    const ruleset = rulesetIn(repository.rulesets, path.ruleset_id);
    const version = ruleset.history.find(({ id }) => id === path.version_id);
    if (version === undefined) throw notFound();
    const placed: Placed = { ruleset, type: "Repository", source: repository.fullName };
    return { status: 200, body: versionWithState(github, placed, version) };
  },
} satisfies Handlers;
