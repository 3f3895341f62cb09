import type { Actor, Commit, CommitHeader, PullRequest } from "../../domain/change/change.ts";
import { rulesInForce, squashesOnly } from "../../domain/protection/strictest.ts";
import type { Check, CheckInput } from "../check.ts";
import type { CheckOutcome } from "../outcome.ts";
import { conclude, type Judgement, judgeKnown, missOf, nothing, together } from "../source/judgement.ts";
import { judgePullRequests, sourceIn } from "../source/pull-requests.ts";
import { afterAnEdit } from "../source/run-again.ts";
import { quoted } from "../source/shown.ts";

const id = "source.conventional-commits";

/** Commits that stay in the history say what they are, as Conventional Commits 1.0.0 (requirement 3.SRC3). */
export const check: Check = {
  id,
  title: "Conventional commits",
  stage: 1,
  evidence: null,
  needs: ["change", "commits", "branch-rules"],
  parameters: {
    types: {
      description: "Types that a header may have",
      unit: "types",
      fallback: [
        "build",
        "chore",
        "ci",
        "docs",
        "feat",
        "fix",
        "perf",
        "refactor",
        "revert",
        "style",
        "test",
      ],
      stricter: "fixed",
    },
    maxHeader: {
      description: "Longest header",
      unit: "characters",
      fallback: 100,
      stricter: "lower",
    },
    bots: {
      description: "Apps whose own wording is let through, where GitHub proves that they wrote it",
      unit: "logins",
      fallback: ["dependabot[bot]"],
      stricter: "fixed",
    },
  },
  evaluate,
};

function evaluate(input: CheckInput): CheckOutcome {
  const source = sourceIn(input);
  const judgement = judgeKnown(
    source.protection,
    "the ways to merge that the branch leaves",
    (protection) => {
      const isSquashed = squashesOnly(rulesInForce(protection));
      return judgePullRequests(id, input, (request) =>
        isSquashed ? judgeTitle(request, input) : judgeCommits(request, input),
      );
    },
  );
  const count = judgement.misses.length;
  const summary = count === 0 ? "every header is conventional" : `${count} headers are not conventional`;
  return conclude(id, judgement, input, { reason: "not-conventional", summary, unit: "headers" });
}

/** Where squashing is the only way to merge, the title becomes the commit, and the commits go. */
function judgeTitle({ number, title, header, author }: PullRequest, input: CheckInput): Judgement {
  if (isBot(author, input)) return passedOver(`#${number}`, author);
  const fix = `Write the title of the pull request as <type>(<scope>): <what it does>. ${afterAnEdit}`;
  return judgeHeader({ text: title, header, at: `#${number}`, fix }, input);
}

function judgeCommits({ number, commits }: PullRequest, input: CheckInput): Judgement {
  return judgeKnown(commits, `the commits of #${number}`, (all) =>
    together(...all.map((commit) => judgeCommit(commit, input))),
  );
}

function judgeCommit(commit: Commit, input: CheckInput): Judgement {
  const { sha, message, header, parents, author, verification } = commit;
  if (parents.length > 1) return nothing;
  if (isGitsRevert(message)) return nothing;
  // Anybody can write an app's address into a commit; a verified one is the app's own.
  if (author.account !== null && verification.isVerified && isBot(author.account, input)) {
    return passedOver(sha, author.account);
  }
  const text = message.slice(0, 1_000).split(/\r?\n/, 1)[0] ?? "";
  const fix = "Reword it as <type>(<scope>): <what it does>: git rebase -i <base>, then push again.";
  return judgeHeader({ text, header, at: sha, fix }, input);
}

/** What `git revert` and GitHub's button write; both name the commit. */
function isGitsRevert(message: string): boolean {
  const text = message.slice(0, 64 * 1024);
  return text.startsWith('Revert "') && /^This reverts commit [0-9a-f]{40}(?:[0-9a-f]{24})?\b/m.test(text);
}

function isBot({ login, kind }: Actor, { settings }: CheckInput): boolean {
  return kind === "bot" && settings.list("bots").some((bot) => bot.toLowerCase() === login.toLowerCase());
}

function passedOver(at: string, { login }: Actor): Judgement {
  return { ...nothing, notes: [`${at} is worded by ${quoted(login)}, which the policy lets through.`] };
}

interface Header {
  readonly text: string;
  readonly header: CommitHeader | null;
  readonly at: string;
  readonly fix: string;
}

function judgeHeader({ text, header, at, fix }: Header, { settings, policy }: CheckInput): Judgement {
  const types = settings.list("types");
  const longest = settings.number("maxHeader");
  const isKnown = header !== null && types.includes(header.type);
  if (isKnown && text.length <= longest) return nothing;
  const expected = isKnown
    ? `a header of at most ${longest} characters`
    : `<type>: <subject> with one of ${types.join(", ")}`;
  const found = isKnown ? `${text.length}` : quoted(text);
  return {
    ...nothing,
    misses: [
      missOf(id, {
        ruleId: isKnown ? "too-long" : "not-conventional",
        about: [at, text],
        message: `expected ${expected}, found ${found}`,
        at,
        fix,
        who: policy.owner.name,
      }),
    ],
  };
}
