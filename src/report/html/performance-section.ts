import type { ReportFact } from "../../domain/facts/facts.ts";
import { plain } from "../plain.ts";
import { type Html, html, nothing, type Part } from "./markup.ts";
import { leftOut, section } from "./section.ts";
import type { Subject } from "./subject.ts";
import { table } from "./table.ts";

/** What load tests and page audits measured. */
export function performanceSection({ facts, plan }: Subject): Html {
  const rows = facts.reports.flatMap(rowsOf);
  if (rows.length === 0) return nothing;
  const shown = rows.slice(0, plan.rows);
  return section("performance", "Performance", [
    table({
      caption: "Numbers that the reports measured",
      columns: [
        { title: "Metric" },
        { title: "Value", kind: "number" },
        { title: "Unit" },
        { title: "Report" },
      ],
      rows: shown,
    }),
    leftOut(rows.length - shown.length, "metrics"),
  ]);
}

function rowsOf({ metrics, path }: ReportFact): Part[][] {
  return metrics.map(({ name, value, unit }) => [
    html`<code>${plain(name, 80)}</code>`,
    Number(value.toPrecision(6)),
    unit,
    html`<code>${plain(path, 200)}</code>`,
  ]);
}
