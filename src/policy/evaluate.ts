import { canonicalDigest } from "../domain/digest/canonical.ts";
import type { Facts } from "../domain/facts/facts.ts";
import { type CheckResult, type Decision, decideAll, decideStage } from "../domain/verdict/result.ts";
import type { CheckVerdict, SeverityResponse, StageVerdict, Verdict } from "../domain/verdict/verdict.ts";
import type { Check } from "./check.ts";
import { checks } from "./checks/index.ts";
import type { EffectiveCheck, EffectivePolicy } from "./effective.ts";
import { evidenceFor } from "./judge/evidence.ts";
import { inventoryOf } from "./judge/inventory.ts";
import { type CheckOutcome, undecided } from "./outcome.ts";
import { tooEarlyFor } from "./pipeline/asked.ts";
import { jobReferences } from "./pipeline/references.ts";
import { Settings } from "./settings.ts";
import { barredFrom } from "./source/obtainability.ts";
import type { WaiverTarget } from "./waivers/waiver-scope.ts";
import { reviewWaivers, type WaiverContext } from "./waivers/waivers.ts";

const docsRoot = "https://github.com/assaygate/assaygate/blob/main/docs/reference/checks";
const stageNames = new Map([
  [1, "source"],
  [2, "build"],
  [3, "quality-security"],
  [4, "packaging"],
]);
/** From here on a stage is about an artefact, which a change that is not merged does not have. */
const firstOfArtefact = 4;

/**
 * The verdict: a pure function of facts, policy and time (design §2.3). Waivers are among the facts, each with what
 * is known about its approval. The same arguments give the same verdict, years later too.
 */
export function evaluate(facts: Facts, policy: EffectivePolicy, now: string): Verdict {
  const judged = policy.checks.map((settings) => verdictOf(settings, facts, policy, now));
  const stages = [...stageNames].flatMap(([id, name]) => stageOf(id, name, judged));
  const decision = decideAll(stages.map(({ result }) => result));
  return {
    schemaVersion: 1,
    decision,
    reasonCode: reasonFor(decision, stages),
    commit: facts.commit,
    evaluatedAt: now,
    profile: policy.profile,
    owner: policy.owner,
    policy: {
      source: policy.source,
      version: policy.version,
      digest: policy.digest,
      effectiveDigest: policy.effectiveDigest,
    },
    factsDigest: canonicalDigest(facts),
    stages,
    jobs: jobReferences(facts),
    responses: judged.flatMap(({ responses }) => responses),
    inventory: inventoryOf(facts),
    notices: [...policy.notices, ...waiverNotices(judged, { waivers: facts.waivers, policy, now })],
  };
}

interface Judged {
  readonly stage: number;
  readonly verdict: CheckVerdict;
  readonly responses: readonly SeverityResponse[];
  readonly targets: readonly WaiverTarget[];
}

function verdictOf(settings: EffectiveCheck, facts: Facts, policy: EffectivePolicy, now: string): Judged {
  const check = checks.find(({ id }) => id === settings.id);
  if (check === undefined) return judgedAs(settings, settings, unknownCheck(settings, policy));
  return judgedAs(check, settings, soften(settings, outcomeOf(check, settings, facts, policy, now), now));
}

function judgedAs(
  check: Partial<Check> & { readonly id: string },
  settings: EffectiveCheck,
  outcome: CheckOutcome,
): Judged {
  const { responses, targets, ...rest } = outcome;
  const { id, title = id, stage = 3 } = check;
  const { required } = settings;
  return {
    stage,
    responses,
    targets,
    verdict: { id, title, required, docs: `${docsRoot}/${id}.md`, ...rest },
  };
}

function outcomeOf(
  check: Check,
  settings: EffectiveCheck,
  facts: Facts,
  policy: EffectivePolicy,
  now: string,
): CheckOutcome {
  const input = { facts, policy, settings: new Settings(settings), now };
  const barred = barredFrom(check, facts.source, input.settings, policy.owner.name);
  if (barred !== null) return barred;
  if (check.evidence === null) return check.evaluate(input, []);
  const early = tooEarlyFor(check.evidence.kind, input);
  if (early !== null) return early;
  const evidence = evidenceFor(input, check.evidence);
  if (evidence.state === "unusable") return evidence.outcome;
  const outcome = check.evaluate(input, evidence.reports);
  return { ...outcome, notes: [...outcome.notes, ...evidence.notes] };
}

/** A miss warns where the policy says that it advises only, or not yet. Nothing else softens a result. */
function soften(settings: EffectiveCheck, outcome: CheckOutcome, now: string): CheckOutcome {
  if (outcome.result !== "FAILED" && outcome.result !== "NOT_RUN") return outcome;
  const reason = settings.advisory
    ? "advisory"
    : isNotYetEffective(settings, now)
      ? "not-yet-effective"
      : undefined;
  if (reason === undefined) return outcome;
  const notes = [
    ...outcome.notes,
    `This would be ${outcome.result} (${outcome.reason}); the policy makes it a warning.`,
  ];
  return { ...outcome, result: "WARNED", reason, notes };
}

function isNotYetEffective(settings: EffectiveCheck, now: string): boolean {
  return settings.effectiveOn !== null && Date.parse(now) < Date.parse(settings.effectiveOn);
}

/** The policy asks for a check that this version does not know: nothing was checked, so nothing passes. */
function unknownCheck(settings: EffectiveCheck, policy: EffectivePolicy): CheckOutcome {
  const message = `the policy asks for the check "${settings.id}", which this version does not have`;
  const fix = "Upgrade the suite, or correct the id in the platform policy.";
  return undecided("unknown-check", message, [{ message, at: "", fix, who: policy.platformOwner.name }]);
}

/** Waivers that cover nothing, that do not count, or that end soon. */
function waiverNotices(judged: readonly Judged[], context: WaiverContext): string[] {
  const reviews = reviewWaivers(
    judged.flatMap(({ targets }) => targets),
    context,
  );
  return reviews.flatMap(({ messages }) => messages);
}

function stageOf(id: number, name: string, judged: readonly Judged[]): StageVerdict[] {
  const verdicts = judged.filter(({ stage }) => stage === id).map(({ verdict }) => verdict);
  const isReached = id < firstOfArtefact || verdicts.some(({ result }) => result !== "NOT_APPLICABLE");
  return verdicts.length === 0 || !isReached
    ? []
    : [{ id, name, result: decideStage(verdicts), checks: verdicts }];
}

/** The reason of the first check that decided, in the order of the stages. */
function reasonFor(decision: Decision, stages: readonly StageVerdict[]): string {
  const deciding: readonly CheckResult[] = decision === "fail" ? ["FAILED", "NOT_RUN"] : ["ERROR"];
  const verdicts = stages.flatMap((stage) => stage.checks).filter(({ required }) => required);
  const first = verdicts.find(({ result }) => deciding.includes(result));
  if (decision !== "pass" && first !== undefined) return first.reason;
  if (decision === "undecided") return "nothing-checked";
  return stages.some(({ result }) => result === "WARNED") ? "passed-with-warnings" : "passed";
}
