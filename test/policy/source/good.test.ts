import { describe, expect, it } from "vitest";
import { checks } from "../../../src/policy/checks/index.ts";
import { known } from "../../support/known-facts.ts";
import { change, landed, pullRequest, source, trigger } from "../../support/source-facts.ts";
import { judged, outcome } from "../../support/source-verdicts.ts";

const ids = checks.filter(({ stage }) => stage === 1).map(({ id }) => id);
const mergeGroup = source({
  trigger: trigger({ event: "merge_group", eventName: "merge_group" }),
  change: known(
    change({ kind: "merge-group", pullRequests: known([pullRequest(), pullRequest({ number: 8 })]) }),
  ),
});

describe("the source stage", () => {
  it.each(ids)("%s passes on a good pull request, merge group and push", (id) => {
    for (const facts of [source(), mergeGroup, landed()]) {
      expect(judged(id, facts), JSON.stringify(judged(id, facts).problems)).toMatchObject({
        result: "PASSED",
        reason: "met",
      });
    }
  });

  it.each(ids)("%s is about nothing outside GitHub", (id) => {
    expect(outcome(id, null)).toBe("NOT_APPLICABLE no-change");
  });
});
