import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { notFound } from "../refusal.ts";
import { suiteShape, suiteSummary, suitesThrough, ruleSuites as table } from "../rules/suites.ts";

function repositoriesOf(github: GitHub, org: string): RepositoryRecord[] {
  const { login } = github.organization(org);
  return [...github.state.repositories.values()].filter(({ owner }) => owner === login);
}

/** What rules said about pushes and merges. */
export const ruleSuites = {
  "repos/get-repo-rule-suites": ({ github, repository, query }) => {
    const suites = suitesThrough(github, repository, query);
    return { status: 200, body: suites.map((suite) => suiteSummary(github, repository, suite)) };
  },

  "repos/get-repo-rule-suite": ({ github, repository, path }) => {
    const suite = table.of(repository).find(({ id }) => id === path.rule_suite_id);
    if (suite === undefined) throw notFound();
    return { status: 200, body: suiteShape(github, repository, suite) };
  },

  "repos/get-org-rule-suites": ({ github, path, query }) => {
    const { repository_name: name } = query;
    const repositories = repositoriesOf(github, path.org).filter(
      (one) => name === undefined || one.name === name,
    );
    const body = repositories.flatMap((repository) =>
      suitesThrough(github, repository, query).map((suite) => suiteSummary(github, repository, suite)),
    );
    return { status: 200, body };
  },

  "repos/get-org-rule-suite": ({ github, path }) => {
    for (const repository of repositoriesOf(github, path.org)) {
      const suite = table.of(repository).find(({ id }) => id === path.rule_suite_id);
      if (suite !== undefined) return { status: 200, body: suiteShape(github, repository, suite) };
    }
    throw notFound();
  },
} satisfies Handlers;
