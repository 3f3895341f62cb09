import { describe, expect, it } from "vitest";
import { known, unknown } from "../../support/known-facts.ts";
import { protection, pullRequestRule, repositorySource, rulesOf } from "../../support/protection-facts.ts";
import { actor, base, commit, earlier, head, requested, signature } from "../../support/source-facts.ts";
import { judged, messages, outcome } from "../../support/source-verdicts.ts";

const id = "source.conventional-commits";
const bot = actor("dependabot[bot]");

function worded(message: string, some: Parameters<typeof commit>[0] = {}) {
  return requested({ commits: known([commit({ message, ...some })]) });
}

function squashed(title: string, some: Parameters<typeof requested>[0] = {}) {
  const rules = [...rulesOf(), pullRequestRule({ source: repositorySource, mergeMethods: ["squash"] })];
  return requested({ title, ...some }, { protection: known(protection({ rules })) });
}

describe(id, () => {
  it.each(["fix(api): a", "feat!: b", "revert: c", "docs: d\n\nBREAKING CHANGE: e"])(
    "takes %j",
    (message) => {
      expect(outcome(id, worded(message))).toBe("PASSED met");
    },
  );

  it.each(["wip", "Feat: a", "feature: a", "feat:a", "fixup! feat: a", ""])("refuses %j", (message) => {
    expect(judged(id, worded(message))).toMatchObject({
      result: "FAILED",
      reason: "not-conventional",
      problems: [{ at: head, message: expect.stringContaining(`found ${JSON.stringify(message)}`) }],
    });
  });

  it("holds the header to the limit of the policy", () => {
    const header = `feat: ${"x".repeat(95)}`;

    expect(messages(id, worded(header))).toEqual(["expected a header of at most 100 characters, found 101"]);
    expect(outcome(id, worded(header.slice(1)), { types: ["eat"] })).toBe("PASSED met");
  });

  it("passes over merges, and reverts in git's own words", () => {
    const revert = `Revert "feat: a"\n\nThis reverts commit ${earlier}.`;

    expect(outcome(id, worded("Merge branch 'main'", { parents: [base, earlier] }))).toBe("PASSED met");
    expect(outcome(id, worded(revert))).toBe("PASSED met");
    expect(outcome(id, worded('Revert "everything"'))).toBe("FAILED not-conventional");
  });

  it("attack: only a verified commit of a declared app may be worded freely", () => {
    const bump = "Bump x from 1 to 2";

    expect(judged(id, worded(bump, { author: signature(bot) }))).toMatchObject({
      result: "PASSED",
      notes: [expect.stringContaining("dependabot[bot]")],
    });
    for (const some of [
      { author: signature(bot), verification: { isVerified: false, reason: "unsigned" } },
      { author: signature(actor("other[bot]")) },
      { author: signature({ ...bot, kind: "user" }) },
      { author: signature(null, "49699333+dependabot[bot]@users.noreply.github.com") },
    ]) {
      expect(outcome(id, worded(bump, some)), JSON.stringify(some)).toBe("FAILED not-conventional");
    }
  });

  it("judges the title where squashing is the only way to merge", () => {
    const wip = { commits: known([commit({ message: "wip" })]) };

    expect(outcome(id, squashed("feat: a", wip))).toBe("PASSED met");
    expect(messages(id, squashed("wip"))).toEqual([expect.stringContaining("expected <type>: <subject>")]);
    expect(outcome(id, squashed("Bump x", { author: bot }))).toBe("PASSED met");
  });

  it("attack: a title does not stand for commits that may be merged as they are", () => {
    const rules = [...rulesOf(), pullRequestRule({ mergeMethods: ["squash", "rebase"] })];
    const facts = requested(
      { title: "feat: a", commits: known([commit({ message: "wip" })]) },
      { protection: known(protection({ rules })) },
    );

    expect(outcome(id, facts)).toBe("FAILED not-conventional");
  });

  it("is undecided where commits or rules cannot be read", () => {
    expect(outcome(id, requested({ commits: unknown("incomplete") }))).toBe("ERROR incomplete");
    expect(outcome(id, requested({}, { protection: unknown("outage") }))).toBe("ERROR outage");
  });
});
