import type { Severity } from "../../domain/finding/severity.ts";
import type { Waiver, WaiverFact } from "../../domain/waiver/waiver.ts";
import type { EffectivePolicy } from "../effective.ts";
import { type ApprovalReason, type Doubt, doubtApproval, doubtTerm } from "./approval.ts";
import { daysBetween, isOver } from "./moments.ts";
import { isWildcard, scopeCovers, type WaiverTarget } from "./waiver-scope.ts";

/** Why a waiver does not count; each is told apart (design §7). */
export type WaiverReason =
  | ApprovalReason
  | "secret"
  | "critical"
  | "not-waivable"
  | "wildcard"
  | "expired"
  | "environment"
  | "wrong-role";

/** What waivers do about one finding. `would-cover`: one is in order, but its approval cannot be proved from here. */
export type Coverage =
  | { readonly state: "none" }
  | { readonly state: "covered"; readonly waiverId: string; readonly expiresAt: string }
  | {
      readonly state: "would-cover" | "refused";
      readonly waiverId: string;
      readonly reason: WaiverReason;
      readonly message: string;
    };

export interface WaiverContext {
  readonly waivers: readonly WaiverFact[];
  readonly policy: EffectivePolicy;
  /** The time of the evaluation, RFC 3339 UTC. */
  readonly now: string;
}

/** Finds out what the waivers do about one finding: the best of them counts. */
export function coverageOf(target: WaiverTarget, context: WaiverContext): Coverage {
  const found = context.waivers
    .filter(({ waiver }) => scopeCovers(waiver, target))
    .map((fact) => coverageBy(fact, target, context));
  for (const state of ["covered", "would-cover", "refused"] as const) {
    const best = found.filter((coverage) => coverage.state === state).sort(byWaiver)[0];
    if (best !== undefined) return best;
  }
  return { state: "none" };
}

function byWaiver(a: Coverage, b: Coverage): number {
  return idOf(a) < idOf(b) ? -1 : 1;
}

function idOf(coverage: Coverage): string {
  return coverage.state === "none" ? "" : coverage.waiverId;
}

function coverageBy(fact: WaiverFact, target: WaiverTarget, context: WaiverContext): Coverage {
  const { id: waiverId, expiresAt } = fact.waiver;
  const doubt = doubtWaiver(fact, target, context);
  if (doubt === null) return { state: "covered", waiverId, expiresAt };
  const state = doubt.state === "unproved" ? "would-cover" : "refused";
  return { state, waiverId, reason: doubt.reason, message: doubt.message };
}

type WaiverDoubt = Omit<Doubt, "reason"> & { readonly reason: WaiverReason };

/** Goes through all rules of a waiver, the firmest first; null: it counts. */
function doubtWaiver(
  fact: WaiverFact,
  target: WaiverTarget,
  { policy, now }: WaiverContext,
): WaiverDoubt | null {
  const limit = limitOf(target, policy);
  if (limit.state === "refused") return limit;
  const term = termOf(fact, limit.maxDays);
  return (
    doubtFile(fact.waiver, now) ??
    doubtEnvironments(fact.waiver, policy) ??
    doubtRole(fact.waiver, limit.role) ??
    (term?.state === "refused" ? term : null) ??
    doubtApproval({ owner: fact.waiver.owner, author: fact.author, approval: fact.approval }) ??
    term
  );
}

type Limit =
  | { readonly state: "allowed"; readonly role: string; readonly maxDays: number }
  | (WaiverDoubt & { readonly state: "refused" });

/** Who may waive such a finding and for how long; secrets and critical findings nobody (requirements 3.SEC3, 3.SEV1). */
function limitOf({ isSecret, severity }: WaiverTarget, policy: EffectivePolicy): Limit {
  if (isSecret) return refused("secret", "a secret cannot be waived; remove and rotate it");
  if (severity === "critical") return refused("critical", "a critical finding cannot be waived");
  const rule = severity === null ? null : policy.severity[severity];
  const role = rule === null ? policy.waivers.approverRole : rule.waivableBy;
  if (role === null)
    return refused("not-waivable", `the policy names no role that may waive ${describe(severity)}`);
  return { state: "allowed", role, maxDays: rule?.maxDays ?? policy.waivers.maxDays };
}

function describe(severity: Severity | null): string {
  return severity === null ? "this check" : `${severity} findings`;
}

function doubtFile(waiver: Waiver, now: string): WaiverDoubt | null {
  if (isWildcard(waiver)) {
    return refused(
      "wildcard",
      "its scope names no exact finding; name a fingerprint, a vulnerability, or a rule with its path or purl",
    );
  }
  return isOver(waiver.expiresAt, now) ? refused("expired", `it expired at ${waiver.expiresAt}`) : null;
}

/** A commit is judged for all environments, so a waiver for some of them does not count for it. */
function doubtEnvironments({ scope }: Waiver, policy: EffectivePolicy): WaiverDoubt | null {
  const left = policy.environments.filter((name) => !scope.environments.includes(name));
  if (scope.environments.length === 0 || (left.length === 0 && policy.environments.length > 0)) return null;
  return refused(
    "environment",
    `it is limited to ${scope.environments.join(", ")}, and a commit is judged for all environments`,
  );
}

function doubtRole({ approverRole }: Waiver, role: string): WaiverDoubt | null {
  if (approverRole === role) return null;
  return refused("wrong-role", `it names ${approverRole} as approver, and the policy asks for ${role}`);
}

function termOf({ waiver, introducedAt }: WaiverFact, maxDays: number): WaiverDoubt | null {
  return doubtTerm({ requestedAt: waiver.requestedAt, introducedAt, endsAt: waiver.expiresAt, maxDays });
}

function refused(reason: WaiverReason, message: string): WaiverDoubt & { readonly state: "refused" } {
  return { state: "refused", reason, message };
}

/** How one waiver file stands, whatever it covers. */
export interface WaiverReview {
  readonly id: string;
  readonly path: string;
  readonly state: "in-force" | "unproved" | "refused" | "orphan";
  /** How many of the findings its scope names. */
  readonly matches: number;
  readonly messages: readonly string[];
}

/** Reviews all waivers against what was found: those that cover nothing, that do not count, that end soon. */
export function reviewWaivers(targets: readonly WaiverTarget[], context: WaiverContext): WaiverReview[] {
  return context.waivers.map((fact) => reviewOf(fact, targets, context));
}

function reviewOf(fact: WaiverFact, targets: readonly WaiverTarget[], context: WaiverContext): WaiverReview {
  const { waiver, path } = fact;
  const matched = targets.filter((target) => scopeCovers(waiver, target));
  const doubts = matched.map((target) => doubtWaiver(fact, target, context));
  const base = { id: waiver.id, path, matches: matched.length };
  if (matched.length === 0) {
    const doubt = doubtFile(waiver, context.now);
    const reason = doubt === null ? "" : `; ${doubt.message}`;
    return {
      ...base,
      state: "orphan",
      messages: [`waiver ${waiver.id} covers nothing that was found; remove it${reason}.`],
    };
  }
  const messages = [...new Set(doubts.flatMap((doubt) => (doubt === null ? [] : [doubt.message])))];
  const text = messages.map((message) => `waiver ${waiver.id} does not count: ${message}.`);
  if (doubts.some((doubt) => doubt?.state === "refused"))
    return { ...base, state: "refused", messages: text };
  const notice = endingSoon(waiver, context);
  const state = doubts.includes(null) ? "in-force" : "unproved";
  return { ...base, state, messages: [...text, ...notice] };
}

function endingSoon({ id, expiresAt }: Waiver, { policy, now }: WaiverContext): string[] {
  const left = Math.ceil(daysBetween(now, expiresAt));
  if (left > policy.waivers.noticeDays) return [];
  return [`waiver ${id} ends at ${expiresAt}, in ${left} ${left === 1 ? "day" : "days"}.`];
}
