import type { Change, ChangedFile, PullRequest, Review } from "../../domain/change/change.ts";
import { OwnersIndex } from "../../domain/codeowners/owners-index.ts";
import { parseCodeowners } from "../../domain/codeowners/parse.ts";
import type { Check, CheckInput } from "../check.ts";
import type { CheckOutcome } from "../outcome.ts";
import { type Automation, automationParameter, parseAutomation } from "../source/automation.ts";
import { contributorsTo } from "../source/contributors.ts";
import { leftToMerge, onPullRequest } from "../source/decided-at-merge.ts";
import { gatedBy } from "../source/gated.ts";
import { conclude, type Judgement, judgeKnown, nothing, together } from "../source/judgement.ts";
import { judgeOwnership, type Territory, territoriesOf } from "../source/ownership.ts";
import { judgePullRequests, sourceIn } from "../source/pull-requests.ts";
import { type Vote, votesOn } from "../source/votes.ts";

const id = "source.codeowner-approval";

/** An owner of every changed path, who had no hand in the change, approved the head that merges (requirement 3.SRC2). */
export const check: Check = {
  id,
  title: "Code owner approval",
  stage: 1,
  evidence: null,
  needs: ["change", "files", "commits", "reviews", "branch-rules", "codeowners"],
  parameters: { automation: automationParameter, onPullRequest },
  evaluate,
};

function evaluate(input: CheckInput): CheckOutcome {
  const source = sourceIn(input);
  const automation = parseAutomation(input.settings.list("automation"));
  const judgement = judgeKnown(source.codeowners, "CODEOWNERS of the base commit", ({ text }) => {
    const index = new OwnersIndex(parseCodeowners(text).rules);
    const isGated = gatedBy(input.policy.gated);
    return judgePullRequests(id, input, (request, change) =>
      judgeRequest(request, change, { input, automation, index, isGated }),
    );
  });
  const left = leftToMerge(judgement, input, [
    ({ approvals }) => approvals.filter(({ count }) => count > 0),
    ({ codeOwnerReview }) => codeOwnerReview,
    ({ dismissStaleReviews }) => dismissStaleReviews,
  ]);
  const count = judgement.misses.length;
  const summary =
    count === 0 ? "an owner of each changed path approved" : `${count} approvals by owners are missing`;
  return (
    left ?? conclude(id, judgement, input, { reason: "not-approved", summary, unit: "missing approvals" })
  );
}

interface Context {
  readonly input: CheckInput;
  readonly automation: Automation;
  readonly index: OwnersIndex;
  readonly isGated: (path: string) => boolean;
}

function judgeRequest(request: PullRequest, change: Change, context: Context): Judgement {
  const { number, files, reviews, commits } = request;
  return together(
    // Who is a contributor is not known without the commits, and so neither whose approval counts.
    judgeKnown(commits, `the commits of #${number}`, () => nothing),
    judgeKnown(files, `the files of #${number}`, (all) =>
      judgeKnown(reviews, `the reviews of #${number}`, (given) =>
        judgeFiles(request, all, { ...context, votes: votesFor(request, given, change, context) }),
      ),
    ),
  );
}

function votesFor(
  request: PullRequest,
  reviews: readonly Review[],
  change: Change,
  { input, automation }: Context,
): Vote[] {
  const source = sourceIn(input);
  const contributors = contributorsTo(request, { change, trigger: source.trigger, automation });
  return votesOn(request, reviews, { contributors, automation });
}

function judgeFiles(
  { number }: PullRequest,
  files: readonly ChangedFile[],
  { input, index, isGated, votes }: Context & { readonly votes: readonly Vote[] },
): Judgement {
  const territories = territoriesOf(files, index, isGated);
  const judged = territories.map((territory: Territory) =>
    judgeOwnership(territory, { checkId: id, number, votes, who: input.policy.owner.name }),
  );
  return together(...judged);
}
