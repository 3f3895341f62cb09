import type { CheckResult, StageResult } from "../domain/verdict/result.ts";
import type { CheckVerdict, Problem, StageVerdict, Verdict } from "../domain/verdict/verdict.ts";
import { firstThatFits, type Plan } from "./fit.ts";
import { countChecks } from "./headline.ts";
import { broughtWords, originWords } from "./jobs.ts";
import { observedOf, originOf, shortDigest, thresholdOf } from "./measure.ts";
import { plain } from "./plain.ts";
import { checksOf, isBlocking, worstFirst } from "./standing.ts";
import { webLink } from "./web-link.ts";

const icons: Readonly<Record<CheckResult | StageResult, string>> = {
  PASSED: "✅",
  WARNED: "⚠️",
  FAILED: "❌",
  NOT_RUN: "⛔",
  NOT_APPLICABLE: "➖",
  ERROR: "❓",
  UNDECIDED: "❓",
};
/** GitHub drops a step's summary over 1 MiB as a whole (github-facts 7.5), and other steps write to it too. */
const mostBytes = 900_000;
/** Comments and check runs hold 65,535 characters (github-facts 7.1). */
const mostInNote = 60_000;
/** Rows go first, then notes, then checks. */
const plans: readonly Plan[] = [
  { checks: 100, problems: 20, notes: 10, rows: 100 },
  { checks: 100, problems: 5, notes: 5, rows: 50 },
  { checks: 60, problems: 1, notes: 1, rows: 10 },
  { checks: 30, problems: 0, notes: 0, rows: 0 },
];
const stagesToShow = 20;

/** The verdict for people: the answer first, then what failed with its fix, the rest folded. Below 900 kB. */
export function renderMarkdown(verdict: Verdict): string {
  return firstThatFits(plans, mostBytes, (plan) => renderWith(verdict, plan));
}

/** The same for a comment or a check run. Below 60 kB. */
export function renderNote(verdict: Verdict): string {
  return firstThatFits(plans, mostInNote, (plan) => renderWith(verdict, plan));
}

function renderWith(verdict: Verdict, plan: Plan): string {
  const checks = checksOf(verdict);
  const blocking = checks.filter(isBlocking);
  const others = checks.filter((check) => !isBlocking(check));
  const parts = [
    `## ${decisionIcon(verdict)} Assaygate: ${verdict.decision} (${code(verdict.reasonCode, 80)}): ${countChecks(verdict)}`,
    strip(verdict.stages),
    ...blocking.slice(0, plan.checks).map((check) => renderBlocking(check, plan)),
    leftOut(blocking.length - plan.checks, "blocking checks", ""),
    ...bounded(verdict.notices, plan.notes, "notices").map((line) => `> ${line}`),
    others.length > 0 ? fold(`${others.length} checks that do not block`, table(others, plan)) : "",
    verdict.jobs.length > 0 ? fold("Jobs, and the evidence that each brought", jobs(verdict, plan)) : "",
    verdict.responses.length > 0 ? fold("What happens to each finding", responses(verdict, plan)) : "",
    footer(verdict),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Untrusted text, as code: inside it GitHub makes no links, mentions or markup, and entities stand for the rest. */
export function code(untrusted: string, most = 300): string {
  return `<code>${text(plain(untrusted, most))}</code>`;
}

/** Our own plain words as they are; anything that could be a mention or a link as code. */
function words(title: string): string {
  return /^[\p{L}\p{N} ,()-]{1,120}$/u.test(title) ? title : code(title, 120);
}

/** Everything that markdown, HTML or GitHub could take for more than a letter becomes an entity. */
function text(line: string): string {
  return line.replaceAll(/[^\p{L}\p{N} ,/()-]/gu, (mark) => `&#${mark.codePointAt(0)};`);
}

function decisionIcon({ decision }: Verdict): string {
  if (decision === "pass") return "✅";
  return decision === "fail" ? "❌" : "❓";
}

function strip(stages: readonly StageVerdict[]): string {
  const shown = stages
    .slice(0, stagesToShow)
    .map(({ id, name, result }) => `${icons[result]} **${id}** ${code(name, 60)} ${result}`);
  return shown.join(" → ");
}

function renderBlocking(check: CheckVerdict, plan: Plan): string {
  const problems = worstFirst(check.problems).slice(0, plan.problems);
  const rows = problems.length > 0 ? table4(["Where", "What", "Fix", "Who"], problems.map(row)) : "";
  return [
    `### ${icons[check.result]} ${words(check.title)} (${code(check.id, 80)}): ${check.result}`,
    [code(check.summary), measureOf(check), docsOf(check)].filter((part) => part !== "").join(" · "),
    rows,
    leftOut(check.problems.length - problems.length, "problems", ""),
    ...bounded(check.notes, plan.notes, "notes").map((line) => `- ${line}`),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function measureOf({ observed, threshold }: CheckVerdict): string {
  const seen = observed === undefined ? [] : [`observed ${code(observedOf(observed), 100)}`];
  if (threshold === undefined) return seen.join("");
  const asked = `required ${code(thresholdOf(threshold, observed?.unit), 200)}, ${code(originOf(threshold.origin))}`;
  return [...seen, asked].join(", ");
}

function docsOf({ docs }: CheckVerdict): string {
  const address = webLink(docs);
  return address === undefined ? "" : `[What this check is](<${address}>)`;
}

function row({ at, message, fix, who, severity }: Problem): string[] {
  const what = severity === undefined ? code(message) : `**${severity}** ${code(message)}`;
  return [at === "" ? "" : code(at, 200), what, code(fix), code(who, 80)];
}

function table4(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return lines.join("\n");
}

function table(checks: readonly CheckVerdict[], plan: Plan): string {
  const rows = checks
    .slice(0, plan.checks)
    .map((check) => [
      `${icons[check.result]} ${check.result}`,
      code(check.id, 80),
      code(check.summary),
      bounded(check.notes, Math.min(3, plan.notes), "notes").join("<br>"),
    ]);
  const shown = table4(["Result", "Check", "Observed", "Notes"], rows);
  return `${shown}${leftOut(checks.length - rows.length, "checks", "\n\n")}`;
}

function jobs({ jobs: all }: Verdict, plan: Plan): string {
  const rows = all
    .slice(0, plan.checks)
    .map((job) => [
      code(job.id, 120),
      job.result === null ? "" : code(job.result, 20),
      originWords(job),
      code(broughtWords(job)),
    ]);
  const shown = table4(["Job", "Result", "Made by", "Brought"], rows);
  return `${shown}${leftOut(all.length - rows.length, "jobs", "\n\n")}`;
}

function responses({ responses: all }: Verdict, plan: Plan): string {
  const rows = all
    .slice(0, plan.rows)
    .map(({ severity, state, title, dueOn, notify }) => [
      severity,
      state,
      code(title, 200),
      dueOn === undefined ? "" : code(dueOn, 30),
      bounded(notify, 5, "roles").join(" "),
    ]);
  const shown = table4(["Severity", "State", "Finding", "Due", "Notify"], rows);
  return `${shown}${leftOut(all.length - rows.length, "findings", "\n\n")}`;
}

/** Each text as code, and a last entry that says how many are left out. */
function bounded(texts: readonly string[], most: number, what: string): string[] {
  const rest = leftOut(texts.length - most, what, "");
  return [...texts.slice(0, most).map((line) => code(line)), ...(rest === "" ? [] : [rest])];
}

function leftOut(count: number, what: string, before: string): string {
  return count > 0 ? `${before}… and ${count} more ${what}, in the JSON verdict.` : "";
}

function fold(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

function footer({ commit, policy, profile, evaluatedAt, owner }: Verdict): string {
  const parts = [
    `commit ${code(commit ?? "none", 64)}`,
    `profile ${code(profile, 80)}`,
    `policy ${code(policy.version, 40)} (${policy.source}, effective ${code(shortDigest(policy.effectiveDigest))})`,
    `owner ${code(owner.name, 80)}`,
    code(evaluatedAt, 40),
  ];
  return `<sub>${parts.join(" · ")}</sub>`;
}
