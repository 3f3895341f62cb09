import type { CheckResult, StageResult } from "../domain/verdict/result.ts";
import type { CheckVerdict, Problem, StageVerdict, Verdict } from "../domain/verdict/verdict.ts";
import { headline } from "./headline.ts";
import { broughtWords } from "./jobs.ts";
import { originOf, thresholdOf } from "./measure.ts";
import { plain } from "./plain.ts";
import { isRemarkable, worstFirst } from "./standing.ts";

const marks: Readonly<Record<CheckResult | StageResult, string>> = {
  PASSED: "✓",
  WARNED: "!",
  FAILED: "✗",
  NOT_RUN: "✗",
  NOT_APPLICABLE: "-",
  ERROR: "?",
  UNDECIDED: "?",
};
const problemsToShow = 10;
const notesToShow = 5;
const checksToShow = 200;

/**
 * The verdict for a terminal: what failed with its fix, and one line for everything else. Every line begins with
 * words or marks of ours, so that none is a workflow command (G1).
 */
export function renderText(verdict: Verdict): string {
  const lines = [
    headline(verdict),
    ...verdict.stages.flatMap(stageLines),
    ...jobLines(verdict),
    ...noteLines(verdict.notices, ""),
    "",
    provenance(verdict),
  ];
  return `${lines.map(defuse).join("\n")}\n`;
}

/** The runner's old commands count anywhere in a line. */
function defuse(line: string): string {
  return line.replaceAll("##[", "##\\[");
}

function stageLines(stage: StageVerdict): string[] {
  const more = stage.checks.length - checksToShow;
  return [
    "",
    `stage ${stage.id} ${plain(stage.name, 80)}: ${stage.result}`,
    ...stage.checks.slice(0, checksToShow).flatMap(checkLines),
    ...(more > 0 ? [`  … and ${more} more checks; all are in the JSON verdict`] : []),
  ];
}

function jobLines({ jobs }: Verdict): string[] {
  if (jobs.length === 0) return [];
  const lines = jobs
    .slice(0, checksToShow)
    .map(
      (job) =>
        `  ${plain(job.id, 120)}${job.result === null ? "" : ` (${job.result})`}: ${broughtWords(job)}`,
    );
  const more = jobs.length - lines.length;
  return ["", "jobs:", ...lines, ...(more > 0 ? [`  … and ${more} more jobs`] : [])];
}

function checkLines(check: CheckVerdict): string[] {
  const advice = check.required ? "" : " (advisory)";
  const outcome = `[${check.result}, ${plain(check.reason, 80)}]`;
  const first = `  ${marks[check.result]} ${plain(check.id, 80)}${advice}: ${plain(check.summary)} ${outcome}`;
  if (!isRemarkable(check)) return [first];
  const more = check.problems.length - problemsToShow;
  return [
    first,
    ...required(check),
    ...worstFirst(check.problems).slice(0, problemsToShow).flatMap(problemLines),
    ...(more > 0 ? [`      … and ${more} more; all are in the JSON verdict`] : []),
    ...noteLines(check.notes, "      "),
  ];
}

function required({ observed, threshold }: CheckVerdict): string[] {
  if (threshold === undefined) return [];
  return [`      required ${thresholdOf(threshold, observed?.unit)}, ${originOf(threshold.origin)}`];
}

function problemLines({ at, message, fix, who, severity }: Problem): string[] {
  const weight = severity === undefined ? "" : `[${severity}] `;
  const place = at === "" ? "" : `${plain(at)}: `;
  return [`      - ${weight}${place}${plain(message)}`, `        fix: ${plain(fix)} (${plain(who, 120)})`];
}

function noteLines(notes: readonly string[], indent: string): string[] {
  const more = notes.length - notesToShow;
  return [
    ...notes.slice(0, notesToShow).map((note) => `${indent}note: ${plain(note)}`),
    ...(more > 0 ? [`${indent}note: … and ${more} more`] : []),
  ];
}

function provenance({ commit, profile, policy, owner }: Verdict): string {
  const digest = plain(policy.effectiveDigest, 19);
  const parts = [
    `commit ${plain(commit ?? "none", 80)}`,
    `profile ${plain(profile, 80)}`,
    `policy ${plain(policy.version, 80)} (${policy.source}, effective ${digest})`,
    `owner ${plain(owner.name, 120)}`,
  ];
  return parts.join(" · ");
}
