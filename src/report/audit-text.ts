import type { AuditEntry } from "../domain/audit/entry.ts";
import type { AuditReport } from "../domain/audit/report.ts";
import { repositoryClasses } from "../domain/audit/repository-class.ts";
import { type KindTotal, kindsOf } from "../domain/audit/summary.ts";
import type { DoctorFinding } from "../domain/doctor/diagnosis.ts";
import { apiLines, patchLines } from "./doctor-text.ts";
import { plain } from "./plain.ts";
import { unknownWords } from "./unknown.ts";

const findingsToShow = 20;
const repositoriesToShow = 500;
const reasonsToShow = 30;

/** The audit for a terminal: what it comes to, then each repository with what is wrong, then what was not seen. */
export function renderAuditText(report: AuditReport): string {
  const { entries, summary } = report;
  const refuted = entries.filter(({ result }) => result.state === "refuted");
  const more = refuted.length - repositoriesToShow;
  const lines = [
    auditHeadline(report),
    classesLine(report),
    ...(report.incomplete === null ? [] : [`INCOMPLETE: ${plain(report.incomplete)}`]),
    "",
    ...summary.kinds.map(kindLine),
    "",
    ...refuted.slice(0, repositoriesToShow).flatMap(entryLines),
    ...(more > 0 ? [`… and ${more} more repositories; all are in the JSON`] : []),
    ...skippedLines(entries),
    ...blindLines(report),
    ...publicationLines(report),
    "",
    costLine(report),
  ];
  return `${lines.join("\n").replaceAll("##[", "##\\[")}\n`;
}

/** One line that says it all. */
export function auditHeadline({ organization, shard, summary, incomplete }: AuditReport): string {
  const { states, findings, repositories, state } = summary;
  const share = shard.of === 1 ? "" : ` (shard ${shard.index}/${shard.of})`;
  const counts = [
    counted(repositories, "repository", "repositories"),
    `${counted(findings, "finding", "findings")} in ${states.refuted}`,
    `${states.clean} clean`,
    `${states.undecided + states.unread} undecided`,
    `${states.skipped} not diagnosed`,
  ];
  const whole = incomplete === null ? "" : ", incomplete";
  return `audit ${plain(organization, 100)}${share}: ${state}${whole}: ${counts.join(", ")}`;
}

/** `active 900, docs-only 3, fork 12, archived 80, empty 5`: none is left out. */
export function classesLine({ summary: { classes } }: AuditReport): string {
  return `classes: ${repositoryClasses.map((name) => `${name} ${classes[name]}`).join(", ")}`;
}

/** `1 finding`, `2 findings`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Repositories with the finding, of all classes. */
export function reach({ repositories }: KindTotal): number {
  return repositoryClasses.reduce((sum, name) => sum + repositories[name], 0);
}

function kindLine(kind: KindTotal): string {
  const { id, title, severity, findings, undecided, partly } = kind;
  const open = undecided > 0 ? `, undecided in ${undecided}` : "";
  const part = partly > 0 ? `, partly looked at in ${partly} (--deep)` : "";
  const found = findings > 0 ? `${findings} in ${reach(kind)}` : "none found";
  return `${findings > 0 ? "✗" : "?"} ${id} [${severity}] ${title}: ${found}${open}${part}`;
}

function entryLines(entry: AuditEntry): string[] {
  const findings = kindsOf(entry).flatMap(({ id, severity, findings: found }) =>
    found.map((finding) => ({ id, severity, finding })),
  );
  const more = findings.length - findingsToShow;
  return [
    `${plain(entry.repository, 200)} (${entry.class})`,
    ...findings
      .slice(0, findingsToShow)
      .flatMap(({ id, severity, finding }) => findingLines(`${id} [${severity}]`, finding)),
    ...(more > 0 ? [`  … and ${more} more findings; \`assaygate doctor\` shows all`] : []),
  ];
}

function findingLines(kind: string, { at, expected, found, fix }: DoctorFinding): string[] {
  const line = `  - ${kind} ${plain(at)}: expected ${plain(expected)}, found ${plain(found)}`;
  switch (fix.kind) {
    case "words":
      return [line, `      fix: ${plain(fix.text, 1_000)}`];
    case "api":
      return [line, ...apiLines(fix).map((text) => `      ${text}`)];
    case "patch":
      return [line, ...patchLines(fix).map((text) => `      ${text}`)];
  }
}

function skippedLines(entries: readonly AuditEntry[]): string[] {
  const skipped = entries.filter(({ result }) => result.state === "skipped");
  if (skipped.length === 0) return [];
  const shown = skipped.slice(0, repositoriesToShow).map((entry) => {
    return `  ${plain(entry.repository, 200)} (${entry.class})`;
  });
  const more = skipped.length - shown.length;
  return ["", "not diagnosed:", ...shown, ...(more > 0 ? [`  … and ${more} more`] : [])];
}

function blindLines({ entries, summary: { blind } }: AuditReport): string[] {
  const unread = entries.flatMap(({ repository, result }) =>
    result.state === "unread" ? [`  ${plain(repository, 200)}: ${unknownWords(result.unknown)}`] : [],
  );
  const reasons = blind.slice(0, reasonsToShow).map(({ why, needs, repositories }) => {
    const permission = needs === null ? "" : `; the token needs ${plain(needs, 80)}`;
    return `  ${plain(why)}${permission} (${counted(repositories, "repository", "repositories")})`;
  });
  const more = blind.length - reasons.length;
  if (reasons.length === 0) return [];
  return [
    "",
    "could not be seen:",
    ...reasons,
    ...(more > 0 ? [`  … and ${more} more reasons; all are in the JSON`] : []),
    ...(unread.length > 0 ? ["", "nothing could be read of:", ...unread.slice(0, repositoriesToShow)] : []),
  ];
}

function publicationLines({ publication }: AuditReport): string[] {
  if (publication === null) return [];
  const { written, withheld } = publication;
  const shown = withheld.slice(0, repositoriesToShow);
  const more = withheld.length - shown.length;
  return [
    "",
    `posture published for ${counted(written.length, "repository", "repositories")}, withheld for ${withheld.length}`,
    ...shown.map(({ repository, why }) => `  withheld: ${plain(repository, 200)}: ${plain(why)}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}

/** What the audit cost of GitHub's limits. */
export function costLine({ calls }: AuditReport): string {
  const queries = `${counted(calls.graphql, "query", "queries")} of ${counted(calls.points, "point", "points")}`;
  return `${counted(calls.rest, "request", "requests")} (${calls.notModified} not modified), ${queries}`;
}
