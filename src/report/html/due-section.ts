import { type Severity, severities } from "../../domain/finding/severity.ts";
import type { SeverityResponse } from "../../domain/verdict/verdict.ts";
import { type Html, nothing } from "./markup.ts";
import { counted, section } from "./section.ts";
import { severityBar, severityCells, severityColumns, sumOf } from "./severity-bar.ts";
import type { Subject } from "./subject.ts";
import { table } from "./table.ts";

const day = 86_400_000;
const spans = [
  { title: "overdue", until: 0 },
  { title: "within 7 days", until: 7 },
  { title: "in 8 to 30 days", until: 30 },
  { title: "in 31 to 90 days", until: 90 },
  { title: "later", until: Number.POSITIVE_INFINITY },
] as const;
const unreadable = "no readable date";

/** When the findings that may wait are due, counted from the time of the verdict. */
export function dueSection({ verdict }: Subject): Html {
  const dated = verdict.responses.filter(({ dueOn }) => dueOn !== undefined);
  if (dated.length === 0) return nothing;
  const rows = countBySpan(dated, timeOf(verdict.evaluatedAt));
  const most = rows.reduce((longest, { counts }) => Math.max(longest, sumOf(counts)), 1);
  return section("due", "Findings by due date", [
    table({
      caption: `${counted(dated.length, "finding")} with a date until which they are to be resolved`,
      columns: [{ title: "Due" }, { title: "Picture", kind: "picture" }, ...severityColumns],
      rows: rows.map(({ title, counts }) => [
        title,
        severityBar(title, counts, most),
        ...severityCells(counts),
      ]),
    }),
  ]);
}

interface Span {
  readonly title: string;
  readonly counts: Record<Severity, number>;
}

function countBySpan(dated: readonly SeverityResponse[], now: number): Span[] {
  const rows = [...spans.map(({ title }) => title), unreadable].map((title) => ({
    title,
    counts: noCounts(),
  }));
  for (const { dueOn, severity } of dated) {
    const title = spanOf(timeOf(dueOn ?? ""), now);
    const row = rows.find((candidate) => candidate.title === title);
    if (row !== undefined) row.counts[severity] += 1;
  }
  return rows.filter(({ title, counts }) => title !== unreadable || sumOf(counts) > 0);
}

function spanOf(due: number, now: number): string {
  const days = Math.ceil((due - now) / day);
  if (Number.isNaN(days)) return unreadable;
  if (due < now) return spans[0].title;
  return spans.find(({ until }) => until > 0 && days <= until)?.title ?? unreadable;
}

/** The engine reads dates into words like "x 1"; a date here begins with a year. */
function timeOf(date: string): number {
  return /^\d{4}-\d\d-\d\d(?:T|$)/.test(date) ? Date.parse(date) : Number.NaN;
}

function noCounts(): Record<Severity, number> {
  return Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>;
}
