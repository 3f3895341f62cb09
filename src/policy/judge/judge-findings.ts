import type { Facts, IdentifiedFinding, ReportFact } from "../../domain/facts/facts.ts";
import { mergeFindings } from "../../domain/finding/merge.ts";
import { compareSeverity, type Severity } from "../../domain/finding/severity.ts";
import { type FindingTotals, isSuppressed } from "../../domain/finding/totals.ts";
import type { EvidenceKind } from "../../domain/report/kind.ts";
import type { Problem } from "../../domain/verdict/verdict.ts";
import type { CheckInput } from "../check.ts";
import { type CheckOutcome, failed, passed, referTo, warned } from "../outcome.ts";
import { findingProblem } from "./finding-problem.ts";
import { type FindingResponse, respondTo } from "./severity-response.ts";
import { type UnlistedFindings, unlistedFindings, unlistedProblem } from "./unlisted.ts";
import type { VexClaim } from "./vex.ts";

/** What is particular to one check on findings. */
export interface FindingsRule {
  readonly checkId: string;
  readonly kind: EvidenceKind;
  /** Lowest severity that blocks for this finding; undefined: as the policy's severity responses say. */
  readonly blocksFrom?: (finding: IdentifiedFinding) => Severity | null | undefined;
  /** Whether so many blocking findings of each severity are let through; none are if left out. */
  readonly allows?: (blocking: FindingTotals) => boolean;
}

const mostProblems = 1_000;
const mostNotes = 50;

interface Answer {
  readonly finding: IdentifiedFinding;
  readonly occurrences: number;
  readonly answer: FindingResponse;
}

/** All that was found, or a part of it. */
interface Found {
  readonly answers: readonly Answer[];
  readonly unlisted: readonly UnlistedFindings[];
}

/** Judges all findings of one kind, from whichever tools, one by one through the severity response. */
export function judgeFindings(
  input: CheckInput,
  reports: readonly ReportFact[],
  rule: FindingsRule,
): CheckOutcome {
  const found = lookAt(input, reports, rule);
  const { answers, unlisted } = found;
  const blocking = {
    answers: answers.filter(({ answer }) => answer.blocks),
    unlisted: unlisted.filter(({ blocks }) => blocks),
  };
  const waived = answers.filter(({ answer }) => answer.response.state === "waived");
  const totals = totalsOf(found);
  const blocked = sumOf(totalsOf(blocking));
  const details = {
    observed: { value: blocked, unit: "blocking findings" },
    findings: totals,
    evidence: referTo(reports),
    responses: answers.map(({ answer }) => answer.response),
    targets: answers.map(({ answer }) => answer.target),
    waivers: [...new Set(answers.flatMap(({ answer }) => answer.waiverId ?? []))].sort(),
    notes: notesOf(answers),
  };
  const summary = summaryOf(totals, blocked, waived.length);
  const isLetThrough = blocked === 0 || rule.allows?.(totalsOf(blocking)) === true;
  if (!isLetThrough) return failed(reasonOf(blocking), summary, problemsOf(blocking, input, rule), details);
  if (totals.suppressed > input.policy.maxSuppressed) {
    return failed("too-many-suppressed", summary, [suppressionProblem(totals, input)], details);
  }
  const problems = problemsOf({ answers: waived, unlisted: [] }, input, rule);
  return waived.length > 0 ? warned("waived", summary, problems, details) : passed(summary, details);
}

function lookAt(input: CheckInput, reports: readonly ReportFact[], rule: FindingsRule): Found {
  const findings = reports
    .flatMap((report) => report.findings)
    .filter(({ kinds }) => kinds.includes(rule.kind));
  const vex = vexClaims(input.facts);
  return {
    answers: mergeFindings(findings, input.policy.unknownSeverity).map((merged) => ({
      ...merged,
      answer: answerTo(merged.finding, input, rule, vex),
    })),
    unlisted: unlistedFindings(reports, input.policy, rule.kind),
  };
}

function answerTo(
  finding: IdentifiedFinding,
  { facts, policy, now }: CheckInput,
  rule: FindingsRule,
  vex: readonly VexClaim[],
): FindingResponse {
  const blocksFrom = rule.blocksFrom?.(finding);
  return respondTo({
    finding,
    checkId: rule.checkId,
    kind: rule.kind,
    policy,
    waivers: facts.waivers,
    vex,
    now,
    ...(blocksFrom !== undefined && { blocksFrom }),
  });
}

/** Only the organisation's own word counts; what the product brings is advice, since it would clear itself. */
function vexClaims({ vex = [], reports }: Facts): VexClaim[] {
  const own = vex.flatMap(({ path, statements }) =>
    statements.map((statement): VexClaim => ({ statement, signer: { state: "known", value: path } })),
  );
  const brought = reports.flatMap((report) =>
    report.vex.map((statement): VexClaim => ({ statement, signer: { state: "unknown", why: report.path } })),
  );
  return [...own, ...brought];
}

/** By the severity that each was judged by; what the caller suppressed and may suppress is counted apart. */
function totalsOf({ answers, unlisted }: Found): FindingTotals {
  const totals = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0, suppressed: 0 };
  for (const { finding, occurrences, answer } of answers) {
    const isLetThrough = isSuppressed(finding) && answer.response.state === "suppressed";
    totals[isLetThrough ? "suppressed" : answer.response.severity] += occurrences;
  }
  for (const { severity, count } of unlisted) totals[severity] += count;
  return totals;
}

function sumOf(totals: FindingTotals): number {
  return Object.values(totals).reduce((sum, count) => sum + count, 0);
}

function summaryOf(totals: FindingTotals, blocking: number, waived: number): string {
  const words = Object.entries(totals).filter(([, count]) => count > 0);
  if (words.length === 0) return "nothing was found";
  const sum = words.map(([word, count]) => `${count} ${word}`).join(", ");
  const waivedPart = waived > 0 ? `, ${waived} waived` : "";
  return `${sum}; ${blocking} block${waivedPart}`;
}

function reasonOf({ answers, unlisted }: Found): string {
  if (answers.some(({ answer }) => answer.reason === "secret")) return "secret-found";
  const severities = [...answers.map(({ answer }) => answer.response.severity), ...unlisted.map(severityOf)];
  return `${severities.reduce((a, b) => (compareSeverity(b, a) > 0 ? b : a))}-findings`;
}

function severityOf({ severity }: UnlistedFindings): Severity {
  return severity;
}

function problemsOf({ answers, unlisted }: Found, { policy }: CheckInput, rule: FindingsRule): Problem[] {
  const listed = answers
    .slice(0, mostProblems)
    .map(({ finding, answer }) =>
      findingProblem(finding, { severity: answer.response.severity, kind: rule.kind, policy }),
    );
  return [...unlisted.map((entry) => unlistedProblem(entry, policy)), ...listed];
}

function suppressionProblem({ suppressed }: FindingTotals, { policy }: CheckInput): Problem {
  const message = `${suppressed} findings are suppressed inside the reports, at most ${policy.maxSuppressed} may be`;
  const fix = "Mend them, or ask for waivers, which have an owner and an end.";
  return { message, at: "", fix, who: policy.owner.name };
}

function notesOf(answers: readonly Answer[]): string[] {
  const notes = [...new Set(answers.flatMap(({ answer }) => answer.notes))];
  const advice = [...new Set(answers.flatMap(({ finding }) => layerAdvice(finding)))];
  const untold = notes.length > mostNotes ? [`… and ${notes.length - mostNotes} more remarks`] : [];
  return [...notes.slice(0, mostNotes), ...untold, ...advice];
}

/** Attribution to a layer is advice: it says who can mend it, and changes no verdict (requirement 3.SEC4). */
function layerAdvice({ layer, ruleId }: IdentifiedFinding): string[] {
  if (layer?.isBase !== true) return [];
  return [
    `${ruleId} comes with the base image (layer ${layer.digest.slice(0, 19)}): a newer base may mend it.`,
  ];
}
