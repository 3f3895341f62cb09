import { describe, expect, it } from "vitest";
import { known, unknown } from "../../support/known-facts.ts";
import { commit, requested } from "../../support/source-facts.ts";
import { judged, messages, outcome } from "../../support/source-verdicts.ts";

const id = "source.linked-work-item";
const fix = { title: "fix: rounding" };

describe(id, () => {
  it.each([
    ["its title", fix],
    ["a commit", { commits: known([commit(), commit({ message: "Fix: rounding" })]) }],
    ["a label", { labels: ["Bug"] }],
  ])("asks for the work item of a fix, as %s says", (_what, request) => {
    expect(messages(id, requested(request))).toEqual(["expected an issue that the fix closes, found none"]);
    expect(outcome(id, requested({ ...request, closes: known(["#3"]) }))).toBe("PASSED met");
  });

  it("takes an item of another tracker as a word in title, branch or description", () => {
    const by = (request: object) => outcome(id, requested({ ...fix, ...request }), { trackers: ["PAY"] });

    expect(by({ title: "fix: PAY-12 rounding" })).toBe("PASSED met");
    expect(by({ headBranch: "fix/PAY-12-rounding" })).toBe("PASSED met");
    expect(by({ body: "See PAY-0, OVERPAY-3, PAY-x and PAY-7." })).toBe("PASSED met");
    expect(by({ body: "See PAY-0, OVERPAY-3 and PAY-x." })).toBe("FAILED not-linked");
    expect(judged(id, requested(fix), { trackers: ["PAY"] }).problems[0]?.message).toContain(
      'or a key of "PAY"',
    );
  });

  it("asks nothing of what is no fix", () => {
    expect(outcome(id, requested({ closes: unknown("permission") }))).toBe("PASSED met");
  });

  it("is undecided where the links of a fix, or whether it is one, cannot be read", () => {
    expect(outcome(id, requested({ ...fix, closes: unknown("permission") }))).toBe("ERROR permission");
    expect(outcome(id, requested({ commits: unknown("incomplete") }))).toBe("ERROR incomplete");
  });
});
