import type { Known } from "../../domain/facts/known.ts";
import type { Posture } from "../../domain/posture/posture.ts";
import type { BranchProtection, RequiredWorkflow } from "../../domain/protection/protection.ts";
import { type Demands, demandsOf, rulesInForce } from "../../domain/protection/strictest.ts";
import type { Check, CheckInput } from "../check.ts";
import type { CheckOutcome } from "../outcome.ts";
import { type Piece, parseWorkflow, piecesOf } from "../source/branch-pieces.ts";
import { judgeBypass } from "../source/bypass.ts";
import { conclude, type Judgement, judgeKnown, missOf, nothing, together } from "../source/judgement.ts";
import { freshPosture, maxPostureAge } from "../source/posture.ts";
import { sourceIn } from "../source/pull-requests.ts";
import { listed, quoted } from "../source/shown.ts";

const id = "source.branch-protection";

/** The branch is protected by rules that nobody beyond the policy may pass by (requirements 3.SRC1, 3.ST1). */
export const check: Check = {
  id,
  title: "Branch protection",
  stage: 1,
  evidence: null,
  needs: ["branch-rules", "bypass-actors", "classic-protection", "posture"],
  parameters: {
    minApprovals: {
      description: "Approvals that the branch must ask for",
      unit: "approvals",
      fallback: 1,
      stricter: "higher",
    },
    workflows: {
      description:
        "Workflows that an organisation ruleset must require: `<repository id>:<path>[@<ref>][#<sha>]`",
      unit: "workflows",
      fallback: [],
      stricter: "fixed",
    },
    allowedBypass: {
      description: "Actors that may pass by the rules, never as exempt: `team:<id>`, `integration:<id>`",
      unit: "actors",
      fallback: [],
      stricter: "fixed",
    },
    bypassActors: {
      description:
        "Whether it must be proved that nobody else may; `noted` is for a repository without an instance",
      unit: "word",
      fallback: "proved",
      words: ["proved", "noted"],
      stricter: "earlier-word",
      spares: { noted: ["bypass-actors", "classic-protection", "posture"] },
    },
    maxPostureAgeHours: maxPostureAge,
  },
  evaluate,
};

function evaluate(input: CheckInput): CheckOutcome {
  const source = sourceIn(input);
  const judgement = judgeKnown(source.protection, "the rules of the branch", (protection) =>
    judgeProtection(protection, source.posture, input),
  );
  const branch = source.protection.state === "known" ? quoted(source.protection.value.branch) : "the branch";
  const summary = `${judgement.misses.length} gaps in the protection of ${branch}`;
  return conclude(id, judgement, input, { reason: "unprotected", summary, unit: "gaps" });
}

function judgeProtection(
  protection: BranchProtection,
  posture: Known<Posture>,
  input: CheckInput,
): Judgement {
  const { settings, policy, now } = input;
  const demands = demandsOf(rulesInForce(protection));
  const named = judgeNamedWorkflows(input);
  const pieces = piecesOf(demands, {
    minApprovals: settings.number("minApprovals"),
    workflows: named.workflows,
  });
  const limits = { posture, maxAgeHours: settings.number("maxPostureAgeHours"), now };
  const missing = pieces.filter(({ providers }) => providers.length === 0);
  return together(
    named.judgement,
    judgeMissing(missing, protection, freshPosture(limits), input),
    judgeChecks(demands, protection.branch, input),
    judgeBypass({
      ...limits,
      checkId: id,
      protection,
      providers: pieces.map(({ providers }) => providers),
      allowed: settings.list("allowedBypass"),
      unseen: settings.word("bypassActors") === "noted" ? "noted" : "proved",
      who: policy.owner.name,
    }),
    { ...nothing, notes: idleNotes(protection) },
  );
}

/** What no ruleset demands is missing, unless classic protection may demand it where it cannot be seen. */
function judgeMissing(
  missing: readonly Piece[],
  { branch, classic }: BranchProtection,
  posture: Known<Posture>,
  { policy }: CheckInput,
): Judgement {
  if (missing.length === 0) return nothing;
  const isClassicRuledOut = posture.state === "known" && posture.value.classic === "none";
  // An organisation ruleset alone can require a workflow, so classic protection leaves nothing open about it.
  const open = missing.filter(({ id: piece }) => piece !== "required-workflow");
  const isOpen = classic.state === "unknown" && !isClassicRuledOut && open.length > 0;
  const refuted = isOpen ? missing.filter((piece) => !open.includes(piece)) : missing;
  return {
    misses: refuted.map(({ id: ruleId, expected, found, payload }) =>
      missOf(id, {
        ruleId,
        about: [branch, expected],
        message: `branch ${quoted(branch)}: expected ${expected}, found ${found}`,
        at: `branch ${branch.slice(0, 80)}`,
        fix: `Add to "rules" of an active ruleset that names the branch: ${JSON.stringify(payload)}`,
        who: policy.owner.name,
      }),
    ),
    unread:
      isOpen && classic.state === "unknown"
        ? [{ what: `${listed(open.map((piece) => piece.id))} in classic protection`, unknown: classic }]
        : [],
    notes: [],
  };
}

interface NamedWorkflows {
  readonly workflows: readonly RequiredWorkflow[];
  readonly judgement: Judgement;
}

/** The instance's own workflow has to be required, so an instance's policy has to name it (facts 2.9). */
function judgeNamedWorkflows({ settings, policy }: CheckInput): NamedWorkflows {
  const entries = settings.list("workflows");
  const parsed = entries.map((entry) => ({ entry, workflow: parseWorkflow(entry) }));
  const broken = parsed.flatMap(({ entry, workflow }) => (workflow === null ? [entry] : []));
  const isUnnamed = entries.length === 0 && policy.source === "instance";
  const miss = (found: string): Judgement["misses"][number] =>
    missOf(id, {
      ruleId: "unnamed-workflow",
      about: [found],
      message: `policy: expected workflows of the form <repository id>:<path>[@<ref>][#<sha>], found ${found}`,
      at: settings.origin("workflows").at,
      fix: "Name the instance's required workflow in the platform policy.",
      who: policy.platformOwner.name,
    });
  return {
    workflows: parsed.flatMap(({ workflow }) => workflow ?? []),
    judgement: { ...nothing, misses: [...broken.map(quoted), ...(isUnnamed ? ["none"] : [])].map(miss) },
  };
}

/** A required check that any app may report is no check at all (facts 2.15). */
function judgeChecks({ checks }: Demands, branch: string, { policy }: CheckInput): Judgement {
  const open = checks.filter(({ check: { integrationId } }) => integrationId === null);
  return {
    ...nothing,
    misses: [...new Set(open.map(({ check: { context } }) => context))].map((context) =>
      missOf(id, {
        ruleId: "unpinned-check",
        about: [branch, context],
        message: `required check ${quoted(context)}: expected the app that must report it, found none`,
        at: `branch ${branch.slice(0, 80)}`,
        fix: `Name the app beside it; for GitHub Actions: ${JSON.stringify({ context: context.slice(0, 80), integration_id: 15_368 })}`,
        who: policy.owner.name,
      }),
    ),
  };
}

function idleNotes({ rulesets }: BranchProtection): string[] {
  if (rulesets.state === "unknown") return [];
  return rulesets.value
    .filter(({ enforcement }) => enforcement !== "active")
    .map(
      ({ name, enforcement }) => `Ruleset ${quoted(name)} does not count: its enforcement is ${enforcement}.`,
    );
}
