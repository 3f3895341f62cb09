import type { IdentifiedFinding } from "../../domain/facts/facts.ts";
import { compareSeverity, type Severity } from "../../domain/finding/severity.ts";
import { isSuppressed } from "../../domain/finding/totals.ts";
import type { EvidenceKind } from "../../domain/report/kind.ts";
import type { SeverityResponse } from "../../domain/verdict/verdict.ts";
import type { WaiverFact } from "../../domain/waiver/waiver.ts";
import type { EffectivePolicy, SeverityRule } from "../effective.ts";
import { dayAfter, dayOf, isOver } from "../waivers/moments.ts";
import { noteOn } from "../waivers/waive.ts";
import { targetOf, type WaiverTarget } from "../waivers/waiver-scope.ts";
import { coverageOf } from "../waivers/waivers.ts";
import { askVex, type VexClaim } from "./vex.ts";

/** One finding in one check, with all that may bear on it. */
export interface ResponseRequest {
  readonly finding: IdentifiedFinding;
  readonly checkId: string;
  readonly kind: EvidenceKind;
  readonly policy: EffectivePolicy;
  readonly waivers: readonly WaiverFact[];
  readonly vex: readonly VexClaim[];
  /** The time of the evaluation, RFC 3339 UTC. */
  readonly now: string;
  /** Lowest severity that blocks here, as for transitive dependencies; null: none does. Left out: as policy says. */
  readonly blocksFrom?: Severity | null;
  /** Identifiers that are known to be exploited; they count as critical. */
  readonly exploited?: ReadonlySet<string>;
}

/** What happens because of a finding, and why. */
export interface FindingResponse {
  readonly response: SeverityResponse;
  /** Only these fail a check. */
  readonly blocks: boolean;
  /** Kebab-case word for the way that was taken. */
  readonly reason: string;
  /** Remarks: what a waiver, a baseline or a VEX statement that does not count would do. */
  readonly notes: readonly string[];
  readonly waiverId: string | null;
  /** What a waiver would have to name. */
  readonly target: WaiverTarget;
}

interface Case extends ResponseRequest {
  readonly severity: Severity;
  readonly rule: SeverityRule;
  readonly target: WaiverTarget;
}

type State = SeverityResponse["state"];

/**
 * The one state machine for findings (requirements 3.SEV1-3): secrets block; a verified VEX clears a vulnerability;
 * approved old debt is let through until its date; what the caller suppressed counts from high up; then the severity's
 * response holds, and only a proved waiver lifts a block.
 */
export function respondTo(request: ResponseRequest): FindingResponse {
  const current = caseOf(request);
  if (current.kind === "secrets") return blocked(current, "secret", secretNotes(current));
  const vex = isVulnerability(current.kind)
    ? askVex(current.finding, current.vex)
    : { state: "none" as const };
  if (vex.state === "cleared")
    return settled(current, "not-affected", { reason: "vex", notes: [`${vex.message}.`] });
  const notes = vex.state === "unverified" ? [`${vex.message}.`] : [];
  const debt = baselineOf(current);
  if (debt.state === "open") {
    return settled(current, "baseline", { reason: "baseline", notes, dueOn: dayOf(debt.burnDownOn) });
  }
  if (debt.state === "over") notes.push(`Its baseline ended at ${debt.burnDownOn}.`);
  if (isSuppressed(current.finding) && !isSevere(current.severity)) {
    return settled(current, "suppressed", { reason: "suppressed", notes });
  }
  if (!mayBlock(current)) return unblocked(current, notes);
  return blockedUnlessWaived(current, notes);
}

/** The severity that a finding is judged by: known exploitation makes it critical, and policy says what unknown is. */
function caseOf(request: ResponseRequest): Case {
  const { finding, policy, exploited, checkId, kind } = request;
  const isExploited = [finding.ruleId, ...finding.aliases].some((name) => exploited?.has(name) === true);
  const rated = finding.rating.severity === "unknown" ? policy.unknownSeverity : finding.rating.severity;
  const severity = isExploited ? "critical" : rated;
  const target = targetOf(finding, { checkId, isSecret: kind === "secrets", severity });
  return { ...request, severity, rule: policy.severity[severity], target };
}

function isVulnerability(kind: EvidenceKind): boolean {
  return kind === "dependencies" || kind === "image";
}

function isSevere(severity: Severity): boolean {
  return compareSeverity(severity, "high") >= 0;
}

type Debt = { readonly state: "none" } | { readonly state: "open" | "over"; readonly burnDownOn: string };

function baselineOf({ finding, policy, now }: Case): Debt {
  const entry = policy.baseline.find(({ fingerprint }) => fingerprint === finding.fingerprint);
  if (entry === undefined) return { state: "none" };
  const { burnDownOn } = entry;
  return { state: isOver(burnDownOn, now) ? "over" : "open", burnDownOn };
}

function mayBlock({ rule, severity, blocksFrom }: Case): boolean {
  if (rule.response !== "block" || blocksFrom === null) return false;
  return blocksFrom === undefined || compareSeverity(severity, blocksFrom) >= 0;
}

/** Below what blocks: an item with a due date, or only a line in the log. */
function unblocked(current: Case, notes: readonly string[]): FindingResponse {
  const { rule, policy, now } = current;
  if (rule.response === "log") return settled(current, "logged", { reason: "logged", notes });
  // A severe finding that does not block here, in a transitive dependency, is due like one of medium severity.
  const days = rule.dueDays ?? policy.severity.medium.dueDays;
  const due = days === null ? {} : { dueOn: dayAfter(now, days) };
  return settled(current, "backlog", { reason: "backlog", notes, ...due });
}

function blockedUnlessWaived(current: Case, notes: readonly string[]): FindingResponse {
  const suppressed = isSuppressed(current.finding)
    ? [
        `Its suppression in the report does not count: findings of ${current.severity} severity need a waiver.`,
      ]
    : [];
  const coverage = coverageOf(current.target, current);
  if (coverage.state === "covered") {
    const { waiverId, expiresAt } = coverage;
    const until = `Waiver ${waiverId} covers it until ${expiresAt}.`;
    return settled(current, "waived", {
      reason: "waived",
      notes: [...notes, until],
      dueOn: dayOf(expiresAt),
      waiverId,
    });
  }
  return blocked(current, "severity", [...notes, ...suppressed, ...noteOn(coverage)]);
}

function secretNotes(current: Case): string[] {
  const { finding, policy } = current;
  const notes = noteOn(coverageOf(current.target, current));
  if (isSuppressed(finding))
    notes.push("Its suppression in the report does not count: a secret always blocks.");
  if (policy.baseline.some(({ fingerprint }) => fingerprint === finding.fingerprint)) {
    notes.push("Its baseline entry does not count: a secret always blocks.");
  }
  return notes;
}

/** Told are those of the severity; for a secret, those of critical findings as well (requirement 3.SEV1). */
function blocked(current: Case, reason: string, notes: readonly string[]): FindingResponse {
  const { rule, kind, policy } = current;
  const alarmed = kind === "secrets" ? policy.severity.critical.notify : [];
  const notify = [...new Set([...rule.notify, ...alarmed])];
  return {
    response: responseOf(current, "blocked", { notify }),
    blocks: true,
    reason,
    notes,
    waiverId: null,
    target: current.target,
  };
}

interface Settled {
  readonly reason: string;
  readonly notes: readonly string[];
  readonly dueOn?: string;
  readonly waiverId?: string;
}

function settled(current: Case, state: State, { reason, notes, dueOn, waiverId }: Settled): FindingResponse {
  const due = dueOn === undefined ? {} : { dueOn };
  const response = responseOf(current, state, { notify: [], ...due });
  return { response, blocks: false, reason, notes, waiverId: waiverId ?? null, target: current.target };
}

function responseOf(
  { finding, severity, checkId }: Case,
  state: State,
  rest: Pick<SeverityResponse, "notify" | "dueOn">,
): SeverityResponse {
  return { fingerprint: finding.fingerprint, severity, checkId, title: finding.message, state, ...rest };
}
