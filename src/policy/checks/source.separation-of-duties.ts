import type { Change, PullRequest, Review } from "../../domain/change/change.ts";
import type { Check, CheckInput } from "../check.ts";
import type { CheckOutcome } from "../outcome.ts";
import { type Automation, automationParameter, parseAutomation } from "../source/automation.ts";
import { type Contributors, contributorsTo } from "../source/contributors.ts";
import { leftToMerge, notYetApproved, onPullRequest } from "../source/decided-at-merge.ts";
import { conclude, type Judgement, judgeKnown, missOf, nothing, together } from "../source/judgement.ts";
import { judgePullRequests, sourceIn } from "../source/pull-requests.ts";
import { afterAReview } from "../source/run-again.ts";
import { type Vote, votesOn } from "../source/votes.ts";

const id = "source.separation-of-duties";

/** Somebody approved who had no hand in the change, and a person (requirements 3.SRC2, 1.PA15). */
export const check: Check = {
  id,
  title: "Separation of duties",
  stage: 1,
  evidence: null,
  needs: ["change", "commits", "reviews", "branch-rules"],
  parameters: {
    automation: automationParameter,
    unlinkedAddresses: {
      description: "Whether it must be proved who stands behind an address of no account",
      unit: "word",
      fallback: "proved",
      words: ["proved", "noted"],
      stricter: "earlier-word",
    },
    onPullRequest,
  },
  evaluate,
};

function evaluate(input: CheckInput): CheckOutcome {
  const automation = parseAutomation(input.settings.list("automation"));
  const judgement = judgePullRequests(id, input, (request, change) =>
    judgeRequest(request, change, { input, automation }),
  );
  const left = leftToMerge(judgement, input, [
    ({ approvals }) => approvals.filter(({ count }) => count > 0),
    ({ dismissStaleReviews }) => dismissStaleReviews,
    ({ lastPushApproval }) => lastPushApproval,
  ]);
  const count = judgement.misses.length;
  const summary = count === 0 ? "somebody else approved" : `${count} changes without an independent approval`;
  return left ?? conclude(id, judgement, input, { reason: "not-independent", summary, unit: "changes" });
}

interface Context {
  readonly input: CheckInput;
  readonly automation: Automation;
}

function judgeRequest(request: PullRequest, change: Change, { input, automation }: Context): Judgement {
  const source = sourceIn(input);
  const contributors = contributorsTo(request, { change, trigger: source.trigger, automation });
  return together(
    judgeContributors(request, contributors, input),
    judgeKnown(request.reviews, `the reviews of #${request.number}`, (reviews: readonly Review[]) =>
      judgeVotes(request, votesOn(request, reviews, { contributors, automation }), input),
    ),
  );
}

function judgeContributors(
  { number }: PullRequest,
  { unread, strangers, notes }: Contributors,
  { settings }: CheckInput,
): Judgement {
  const words = [...new Set(strangers)].sort().map((stranger) => `who stands behind ${stranger}`);
  if (settings.word("unlinkedAddresses") === "noted") {
    return {
      misses: [],
      unread,
      notes: [...notes, ...words.map((word) => `#${number}: not proved ${word}.`)],
    };
  }
  const why = "the address belongs to no account that is known";
  const open = words.map((what) => ({
    what,
    unknown: { state: "unknown", why, cause: "unprovable" } as const,
  }));
  return { misses: [], unread: [...unread, ...open], notes };
}

function judgeVotes({ number }: PullRequest, votes: readonly Vote[], { policy }: CheckInput): Judgement {
  if (votes.some(({ standing }) => standing === "counts")) return nothing;
  const unclear = votes.filter(({ standing }) => standing === "unclear");
  if (unclear.length > 0) {
    return {
      ...nothing,
      unread: unclear.map(({ why }) => ({
        what: `the approval of #${number}`,
        unknown: { state: "unknown", why, cause: "unprovable" },
      })),
    };
  }
  const isWaiting = votes.every(({ standing }) => standing === "stale" || standing === "dismissed");
  const whys = votes.map(({ why }) => why).sort();
  const found = whys.length === 0 ? "no review" : whys.slice(0, 5).join("; ");
  return {
    ...nothing,
    misses: [
      missOf(id, {
        ruleId: isWaiting ? notYetApproved : "not-independent",
        about: [String(number)],
        message: `expected an approval by a person who had no hand in it, found ${found}`,
        at: `#${number}`,
        fix: `Ask somebody who neither wrote, pushed nor drives any of it to approve the newest commit. ${afterAReview}`,
        who: policy.owner.name,
      }),
    ],
  };
}
