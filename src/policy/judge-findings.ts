import type { Facts, IdentifiedFinding, ReportFact } from "../domain/facts/facts.ts";
import { mergeFindings } from "../domain/finding/merge.ts";
import { compareSeverity, type Severity } from "../domain/finding/severity.ts";
import { type FindingTotals, isSuppressed } from "../domain/finding/totals.ts";
import type { EvidenceKind } from "../domain/report/kind.ts";
import type { Problem } from "../domain/verdict/verdict.ts";
import type { CheckInput } from "./check.ts";
import { findingProblem } from "./finding-problem.ts";
import { type CheckOutcome, failed, passed, referTo, warned } from "./outcome.ts";
import { type FindingResponse, respondTo } from "./severity-response.ts";
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
  readonly answer: FindingResponse;
}

/** Judges all findings of one kind, from whichever tools, one by one through the severity response. */
export function judgeFindings(
  input: CheckInput,
  reports: readonly ReportFact[],
  rule: FindingsRule,
): CheckOutcome {
  const findings = mergeFindings(
    reports.flatMap((report) => report.findings).filter(({ kinds }) => kinds.includes(rule.kind)),
  );
  const answers = findings.map((finding) => ({ finding, answer: answerTo(finding, input, rule) }));
  const blocking = answers.filter(({ answer }) => answer.blocks);
  const waived = answers.filter(({ answer }) => answer.response.state === "waived");
  const totals = totalsOf(answers);
  const details = {
    observed: { value: blocking.length, unit: "blocking findings" },
    findings: totals,
    evidence: referTo(reports),
    responses: answers.map(({ answer }) => answer.response),
    targets: answers.map(({ answer }) => answer.target),
    waivers: [...new Set(answers.flatMap(({ answer }) => answer.waiverId ?? []))].sort(),
    notes: notesOf(answers, reports),
  };
  const summary = summaryOf(totals, blocking.length, waived.length);
  const isLetThrough = blocking.length === 0 || rule.allows?.(totalsOf(blocking)) === true;
  if (!isLetThrough) return failed(reasonOf(blocking), summary, problemsOf(blocking, input, rule), details);
  if (totals.suppressed > input.policy.maxSuppressed) {
    return failed("too-many-suppressed", summary, [suppressionProblem(totals, input)], details);
  }
  if (waived.length > 0) return warned("waived", summary, problemsOf(waived, input, rule), details);
  return passed(summary, details);
}

function answerTo(
  finding: IdentifiedFinding,
  { facts, policy, now }: CheckInput,
  rule: FindingsRule,
): FindingResponse {
  const blocksFrom = rule.blocksFrom?.(finding);
  return respondTo({
    finding,
    checkId: rule.checkId,
    kind: rule.kind,
    policy,
    waivers: facts.waivers,
    vex: vexClaims(facts),
    now,
    ...(blocksFrom !== undefined && { blocksFrom }),
  });
}

/** Until signatures are verified, nobody knows who says that something is not affected. */
function vexClaims(facts: Facts): VexClaim[] {
  return facts.reports
    .flatMap((report) => report.vex)
    .map((statement) => ({ statement, signer: { state: "unknown", why: "unsigned" } }));
}

/** By the severity that each was judged by; what the caller suppressed and may suppress is counted apart. */
function totalsOf(answers: readonly Answer[]): FindingTotals {
  const totals = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0, suppressed: 0 };
  for (const { finding, answer } of answers) {
    const isLetThrough = isSuppressed(finding) && answer.response.state === "suppressed";
    totals[isLetThrough ? "suppressed" : answer.response.severity]++;
  }
  return totals;
}

function summaryOf(totals: FindingTotals, blocking: number, waived: number): string {
  const words = Object.entries(totals).filter(([, count]) => count > 0);
  if (words.length === 0) return "nothing was found";
  const sum = words.map(([word, count]) => `${count} ${word}`).join(", ");
  const waivedPart = waived > 0 ? `, ${waived} waived` : "";
  return `${sum}; ${blocking} block${waivedPart}`;
}

function reasonOf(blocking: readonly Answer[]): string {
  const worst = blocking.reduce((a, b) =>
    compareSeverity(b.answer.response.severity, a.answer.response.severity) > 0 ? b : a,
  );
  return worst.answer.reason === "secret" ? "secret-found" : `${worst.answer.response.severity}-findings`;
}

function problemsOf(answers: readonly Answer[], input: CheckInput, rule: FindingsRule): Problem[] {
  return answers
    .slice(0, mostProblems)
    .map(({ finding, answer }) =>
      findingProblem(finding, { severity: answer.response.severity, kind: rule.kind, policy: input.policy }),
    );
}

function suppressionProblem({ suppressed }: FindingTotals, { policy }: CheckInput): Problem {
  const message = `${suppressed} findings are suppressed inside the reports, at most ${policy.maxSuppressed} may be`;
  const fix = "Mend them, or ask for waivers, which have an owner and an end.";
  return { message, at: "", fix, who: policy.owner.name };
}

function notesOf(answers: readonly Answer[], reports: readonly ReportFact[]): string[] {
  const notes = [...new Set(answers.flatMap(({ answer }) => answer.notes))];
  const advice = [...new Set(answers.flatMap(({ finding }) => layerAdvice(finding)))];
  const untold = notes.length > mostNotes ? [`… and ${notes.length - mostNotes} more remarks`] : [];
  const claims = reports.flatMap(({ path, reading }) =>
    reading.disagreements
      .filter(({ reported, counted }) => reported > counted)
      .map(({ name }) => `${path} claims more ${name} than it lists.`),
  );
  return [...notes.slice(0, mostNotes), ...untold, ...advice, ...claims];
}

/** Attribution to a layer is advice: it says who can mend it, and changes no verdict (requirement 3.SEC4). */
function layerAdvice({ layer, ruleId }: IdentifiedFinding): string[] {
  if (layer?.isBase !== true) return [];
  return [
    `${ruleId} comes with the base image (layer ${layer.digest.slice(0, 19)}): a newer base may mend it.`,
  ];
}
