import { sees } from "../callers.ts";
import type { Handlers } from "../handler.ts";
import { eventsOf, timelineOf } from "../issues/events.ts";
import { issueNumbered } from "../issues/records.ts";
import { searchIssues, sortFound } from "../issues/search.ts";
import { issueShape, labelsOf } from "../issues/shape.ts";

/** What happened to issues and pull requests, and finding them. */
export const issueSearch = {
  "issues/list-events": ({ github, repository, path }) => {
    const { number } = issueNumbered(repository, path.issue_number).record;
    return { status: 200, body: eventsOf(github, repository, number) };
  },

  "issues/list-events-for-timeline": ({ github, repository, path }) => {
    const { number } = issueNumbered(repository, path.issue_number).record;
    return { status: 200, body: timelineOf(github, repository, number) };
  },

  "search/issues-and-pull-requests": ({ github, query, caller }) => {
    const visible = [...github.state.repositories.values()].filter((one) => sees(caller, one, github.state));
    const found = sortFound(searchIssues(visible, query.q), query);
    const items = found.map(({ repository, issue }) => {
      const { body, ...shape } = issueShape(github, repository, issue);
      const labels = labelsOf(github, repository, issue);
      return { ...shape, labels, ...(body === null ? {} : { body }), score: 1 };
    });
    return {
      status: 200,
      body: { total_count: items.length, incomplete_results: false, search_type: "lexical", items },
    };
  },
} satisfies Handlers;
