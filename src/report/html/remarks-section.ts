import type { ReportFact } from "../../domain/facts/facts.ts";
import { isFatal } from "../../domain/report/diagnostic.ts";
import { plain } from "../plain.ts";
import { type Html, html, lines, nothing, type Part } from "./markup.ts";
import { leftOut, section } from "./section.ts";
import type { Subject } from "./subject.ts";
import { table } from "./table.ts";

/** Where reports contradict themselves, and what the readers remarked. */
export function remarksSection({ facts, plan }: Subject): Html {
  const parts = [
    bounded("Totals that a report's own records contradict; the worse counts", "disagreements", {
      columns: ["Report", "Total", "Claimed", "Counted"],
      rows: facts.reports.flatMap(disagreements),
      most: plan.rows,
    }),
    bounded("Remarks of the readers", "remarks", {
      columns: ["Report", "Place", "Code", "Remark"],
      rows: facts.reports.flatMap(diagnostics),
      most: plan.rows,
    }),
  ];
  return parts.every((part) => part === nothing)
    ? nothing
    : section("remarks", "Doubts about reports", parts);
}

interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Part[])[];
  readonly most: number;
}

function bounded(caption: string, what: string, { columns, rows, most }: Rows): Html {
  if (rows.length === 0) return nothing;
  return lines([
    table({ caption, columns: columns.map((title) => ({ title })), rows: rows.slice(0, most) }),
    leftOut(rows.length - most, what),
  ]);
}

function disagreements({ path, reading }: ReportFact): Part[][] {
  return reading.disagreements.map(({ name, reported, counted }) => [
    fileName(path),
    plain(name, 100),
    reported,
    counted,
  ]);
}

function diagnostics({ path, reading }: ReportFact): Part[][] {
  return reading.diagnostics.map((diagnostic) => [
    fileName(path),
    plain(diagnostic.at, 100),
    isFatal(diagnostic) ? `${diagnostic.code} (never clean)` : diagnostic.code,
    diagnostic.message,
  ]);
}

function fileName(path: string): Html {
  return html`<code>${plain(path, 200)}</code>`;
}
