import type { CheckState, PullRequest, ReportedCheck } from "../../domain/change/change.ts";
import type { RequiredCheck } from "../../domain/protection/protection.ts";
import { demandsOf, rulesInForce } from "../../domain/protection/strictest.ts";
import type { Check, CheckInput } from "../check.ts";
import type { CheckOutcome } from "../outcome.ts";
import { conclude, type Judgement, judgeKnown, missOf, nothing, together } from "../source/judgement.ts";
import { judgePullRequests, sourceIn } from "../source/pull-requests.ts";
import { quoted } from "../source/shown.ts";

const id = "source.required-checks";

/** What the branch requires really ran and succeeded: GitHub lets a skipped job through (requirement 3.ST0, G9). */
export const check: Check = {
  id,
  title: "Required checks",
  stage: 1,
  evidence: null,
  needs: ["change", "branch-rules", "checks"],
  parameters: {
    maySkip: {
      description: "Required checks that may be skipped or neutral",
      unit: "names",
      fallback: [],
      stricter: "fixed",
    },
  },
  evaluate,
};

function evaluate(input: CheckInput): CheckOutcome {
  const source = sourceIn(input);
  const judgement = judgeKnown(source.protection, "the rules of the branch", (protection) => {
    const required = new Map(
      demandsOf(rulesInForce(protection)).checks.map(({ check: entry }) => [
        `${entry.integrationId} ${entry.context}`,
        entry,
      ]),
    );
    return judgePullRequests(id, input, (request, change) =>
      judgeKnown(request.checks, `what was reported for #${request.number}`, (reports) =>
        together(
          ...[...required.values()].map((entry) =>
            judgeRequired(entry, reports, { request, hasMerged: change.kind === "push", input }),
          ),
        ),
      ),
    );
  });
  const count = judgement.misses.length;
  const summary =
    count === 0 ? "every required check that ended succeeded" : `${count} required checks did not succeed`;
  return conclude(id, judgement, input, { reason: "not-successful", summary, unit: "checks" });
}

interface Context {
  readonly request: PullRequest;
  readonly hasMerged: boolean;
  readonly input: CheckInput;
}

/** While a request is open GitHub itself waits for what has not ended; once it merged, everything must have. */
function judgeRequired(
  { context, integrationId }: RequiredCheck,
  reports: readonly ReportedCheck[],
  { request, hasMerged, input }: Context,
): Judgement {
  const own = reports.filter(
    (report) =>
      report.context === context && (integrationId === null || report.integrationId === integrationId),
  );
  const states = [...new Set(own.map(({ state }) => state))].sort();
  const bad = states.filter(
    (state) => !isFine(state, { hasMerged, maySkip: input.settings.list("maySkip").includes(context) }),
  );
  if (bad.length === 0 && (own.length > 0 || !hasMerged)) return nothing;
  const found = own.length === 0 ? "none by the app that must report it" : bad.join(", ");
  return {
    ...nothing,
    misses: [
      missOf(id, {
        ruleId: own.length === 0 ? "never-reported" : "not-successful",
        about: [String(request.number), context],
        message: `#${request.number}: required check ${quoted(context)}: expected success for ${request.headCommit}, found ${found}`,
        at: quoted(context),
        fix: "Let the job run in any case (if: always() and a look at needs.*.result); a matrix needs one last job with a fixed name.",
        who: input.policy.owner.name,
      }),
    ],
  };
}

/** Only `success` is success; a word that we do not know is none (G9). */
function isFine(
  state: CheckState,
  { hasMerged, maySkip }: { readonly hasMerged: boolean; readonly maySkip: boolean },
): boolean {
  if (state === "pending") return !hasMerged;
  return state === "success" || (maySkip && (state === "skipped" || state === "neutral"));
}
