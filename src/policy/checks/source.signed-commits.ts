import type { Commit } from "../../domain/change/change.ts";
import type { Check, CheckInput } from "../check.ts";
import type { CheckOutcome } from "../outcome.ts";
import { conclude, type Judgement, judgeKnown, missOf, nothing } from "../source/judgement.ts";
import { judgePullRequests, sourceIn } from "../source/pull-requests.ts";
import { quoted } from "../source/shown.ts";

const id = "source.signed-commits";

/** Every commit that enters bears a signature that GitHub verified (requirement 3.ST1). */
export const check: Check = {
  id,
  title: "Signed commits",
  stage: 1,
  evidence: null,
  needs: ["change", "commits"],
  parameters: {},
  evaluate,
};

function evaluate(input: CheckInput): CheckOutcome {
  const judgement = judgeSignatures(input);
  const count = judgement.misses.length;
  const summary = count === 0 ? "every commit is signed" : `${count} commits are not signed`;
  return conclude(id, judgement, input, { reason: "not-signed", summary, unit: "unsigned commits" });
}

/** On a push, what landed counts: squashing makes a commit of its own. Before, the commits that ask to come in. */
function judgeSignatures(input: CheckInput): Judgement {
  return judgeKnown(sourceIn(input).change, "the change", (change) => {
    if (change.kind === "push") {
      return judgeKnown(change.landed, "the commits that landed", (commits) => judgeCommits(commits, input));
    }
    return judgePullRequests(id, input, ({ number, commits }) =>
      judgeKnown(commits, `the commits of #${number}`, (all) => judgeCommits(all, input)),
    );
  });
}

function judgeCommits(commits: readonly Commit[], { policy }: CheckInput): Judgement {
  const unsigned = commits.filter(({ verification }) => !verification.isVerified);
  return {
    ...nothing,
    misses: unsigned.map(({ sha, verification: { reason } }) =>
      missOf(id, {
        ruleId: "unsigned",
        about: [sha],
        message: `expected a signature that GitHub verified, found ${quoted(reason)}`,
        at: sha,
        fix: "Sign it and push again: git rebase --exec 'git commit --amend --no-edit -S' <base>; add the key to your account.",
        who: policy.owner.name,
      }),
    ),
  };
}
