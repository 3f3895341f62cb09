import type { PullRequest } from "../../domain/change/change.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { Check, CheckInput } from "../check.ts";
import type { CheckOutcome } from "../outcome.ts";
import { conclude, type Judgement, judgeKnown, missOf, nothing } from "../source/judgement.ts";
import { judgePullRequests } from "../source/pull-requests.ts";
import { afterAnEdit } from "../source/run-again.ts";
import { listed } from "../source/shown.ts";

const id = "source.linked-work-item";

/** A fix names the defect that it fixes, so that one finds the other (requirement 3.ST1). */
export const check: Check = {
  id,
  title: "Linked work item",
  stage: 1,
  evidence: null,
  needs: ["change", "commits", "work-items"],
  parameters: {
    types: {
      description: "Types of commits that are fixes",
      unit: "types",
      fallback: ["fix"],
      stricter: "fixed",
    },
    labels: {
      description: "Labels of pull requests that are fixes",
      unit: "labels",
      fallback: ["bug", "defect"],
      stricter: "fixed",
    },
    trackers: {
      description: "Keys of projects in a tracker outside GitHub: `PAY` for PAY-123",
      unit: "keys",
      fallback: [],
      stricter: "fixed",
    },
  },
  evaluate,
};

function evaluate(input: CheckInput): CheckOutcome {
  const judgement = judgePullRequests(id, input, (request) =>
    judgeKnown(isFix(request, input), `the commits of #${request.number}`, (fixes) =>
      fixes ? judgeLink(request, input) : nothing,
    ),
  );
  const count = judgement.misses.length;
  const summary = count === 0 ? "every fix names its work item" : `${count} fixes name no work item`;
  return conclude(id, judgement, input, { reason: "not-linked", summary, unit: "fixes" });
}

/** Title or label are enough to know; that it is none is known only with all commits. */
function isFix({ header, labels, commits }: PullRequest, { settings }: CheckInput): Known<boolean> {
  const types = settings.list("types");
  const names = settings.list("labels").map((label) => label.toLowerCase());
  const isType = (type: string | undefined): boolean =>
    type !== undefined && types.includes(type.toLowerCase());
  if (isType(header?.type) || labels.some((label) => names.includes(label.toLowerCase()))) {
    return { state: "known", value: true };
  }
  if (commits.state === "unknown") return commits;
  return { state: "known", value: commits.value.some((commit) => isType(commit.header?.type)) };
}

function judgeLink(request: PullRequest, { settings, policy }: CheckInput): Judgement {
  const { number, title, body, headBranch, closes } = request;
  const trackers = settings.list("trackers");
  if (trackers.some((key) => [title, headBranch, body].some((text) => names(text, key)))) return nothing;
  return judgeKnown(closes, `the issues that #${number} closes`, (issues) => {
    if (issues.length > 0) return nothing;
    const other = trackers.length === 0 ? "" : ` or a key of ${listed(trackers)}`;
    return {
      ...nothing,
      misses: [
        missOf(id, {
          ruleId: "no-work-item",
          about: [String(number)],
          message: `expected an issue that the fix closes${other}, found none`,
          at: `#${number}`,
          fix: `Write "Fixes #<number>" into the description, or link the issue under Development. ${afterAnEdit}`,
          who: policy.owner.name,
        }),
      ],
    };
  });
}

/** Tells whether a text names an item of a project, `PAY-123`, as a word of its own; without any expression. */
function names(text: string, key: string): boolean {
  const mark = `${key}-`;
  for (let at = text.indexOf(mark); key !== "" && at !== -1; at = text.indexOf(mark, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + mark.length] ?? "";
    if (!/[\p{L}\p{N}_-]/u.test(before) && /[1-9]/.test(after)) return true;
  }
  return false;
}
