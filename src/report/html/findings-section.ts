import type { FindingTotals } from "../../domain/finding/totals.ts";
import { checksOf } from "../standing.ts";
import { type Html, html, lines, nothing } from "./markup.ts";
import { leftOut, section } from "./section.ts";
import { severityBar, severityCells, severityColumns, sumOf } from "./severity-bar.ts";
import type { Subject } from "./subject.ts";
import { table } from "./table.ts";

interface Row {
  readonly id: string;
  readonly anchor: string;
  readonly findings: FindingTotals;
}

/** Findings by severity, a bar for each check that judges findings. */
export function findingsSection({ verdict, anchors, plan }: Subject): Html {
  const rows = checksOf(verdict).flatMap((check): Row[] =>
    check.findings === undefined
      ? []
      : [{ id: check.id, anchor: anchors.get(check) ?? "", findings: check.findings }],
  );
  if (rows.length === 0) return nothing;
  const shown = rows.slice(0, plan.checks);
  const most = shown.reduce((longest, { findings }) => Math.max(longest, sumOf(findings)), 1);
  return section("findings", "Findings by severity", [
    lines([
      table({
        caption: "Findings of each check; suppressed ones are counted apart",
        columns: [
          { title: "Check" },
          { title: "Picture", kind: "picture" },
          ...severityColumns,
          { title: "suppressed", kind: "number" },
        ],
        rows: shown.map(({ id, anchor, findings }) => [
          html`<a href="#${anchor}"><code>${id}</code></a>`,
          severityBar(id, findings, most),
          ...severityCells(findings),
          findings.suppressed,
        ]),
      }),
      leftOut(rows.length - shown.length, "checks"),
    ]),
  ]);
}
