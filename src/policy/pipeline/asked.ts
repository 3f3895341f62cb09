import type { Facts } from "../../domain/facts/facts.ts";
import { type ScannedKind, scanJobOf, scannedKinds } from "../../domain/pipeline/roles.ts";
import type { EvidenceKind } from "../../domain/report/kind.ts";
import type { EffectivePolicy, RequiredEvidence } from "../effective.ts";
import { type CheckOutcome, notApplicable } from "../outcome.ts";

type Policy = Pick<EffectivePolicy, "required">;

interface Input {
  readonly facts: Facts;
  readonly policy: Policy;
}

/** Events of a change that is not merged yet: nothing is packaged (docs/adr/0015). */
const beforeMerge = ["pull_request", "pull_request_review", "pull_request_target", "merge_group"];

function isAsked({ when }: RequiredEvidence, event: string | null): boolean {
  return when === "always" || !isBeforeMerge(event);
}

/** Kinds of evidence that template jobs must bring on an event. */
export function scansFor({ required }: Policy, event: string | null): ScannedKind[] {
  const asked = required.filter((entry) => entry.origin === "template" && isAsked(entry, event));
  return scannedKinds.filter((scanned) => asked.some(({ kind }) => kind === scanned));
}

/** Whether an event is about a change that is not merged yet, for which nothing is packaged. */
export function isBeforeMerge(event: string | null): boolean {
  return event !== null && beforeMerge.includes(event);
}

/** Whether a second, independent build is needed to judge by the policy. */
export function wantsRebuild({ checks }: Pick<EffectivePolicy, "checks">): boolean {
  return checks.some(({ id }) => id === "build.reproducible");
}

/** The template job that must bring a kind in this pipeline; null: none has to. */
export function templateJobOf(kind: EvidenceKind, { facts, policy }: Input): string | null {
  const isScanned = scansFor(policy, facts.event).some((scanned) => scanned === kind);
  return facts.jobs !== null && isScanned ? scanJobOf(kind) : null;
}

/** Evidence about an artefact that the change does not have; what is there all the same is judged. */
export function tooEarlyFor(kind: EvidenceKind, { facts, policy }: Input): CheckOutcome | null {
  const entry = policy.required.find((required) => required.kind === kind);
  if (entry === undefined || isAsked(entry, facts.event)) return null;
  if (facts.reports.some(({ kinds }) => kinds.includes(kind))) return null;
  return notApplicable(
    "not-packaged",
    `on ${facts.event ?? "this event"} there is no artefact yet; the policy asks for ${kind} once it is packaged`,
  );
}

/** Who must have made evidence of a kind on this event. */
export function originOf(kind: EvidenceKind, { facts, policy }: Input): RequiredEvidence["origin"] {
  const entry = policy.required.find((required) => required.kind === kind);
  return entry !== undefined && isAsked(entry, facts.event) ? entry.origin : "product";
}
