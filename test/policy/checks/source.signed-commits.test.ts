import { describe, expect, it } from "vitest";
import { known, unknown } from "../../support/known-facts.ts";
import { commit, earlier, landed, requested, source } from "../../support/source-facts.ts";
import { messages, outcome } from "../../support/source-verdicts.ts";

const id = "source.signed-commits";
const unsigned = { isVerified: false, reason: "unknown_key" };

describe(id, () => {
  it("names each commit that bears no verified signature, with GitHub's reason", () => {
    const commits = known([commit(), commit({ sha: earlier, verification: unsigned })]);

    expect(messages(id, requested({ commits }))).toEqual([
      `expected a signature that GitHub verified, found "unknown_key"`,
    ]);
  });

  it("judges what landed on a push: the commit of a squash, and nothing that went", () => {
    const bad = commit({ verification: unsigned });

    expect(outcome(id, landed({}, { commits: known([bad]) }))).toBe("PASSED met");
    expect(outcome(id, landed({ landed: known([bad]) }))).toBe("FAILED not-signed");
  });

  it("is undecided where commits, requests or the change cannot be read", () => {
    expect(outcome(id, requested({ commits: unknown("incomplete") }))).toBe("ERROR incomplete");
    expect(outcome(id, landed({ landed: unknown("outage") }))).toBe("ERROR outage");
    expect(outcome(id, source({ change: unknown("no-token") }))).toBe("ERROR no-token");
  });
});
