import type { ReportFact } from "../../domain/facts/facts.ts";
import type { TestTotals } from "../../domain/tests/test-case.ts";
import { plain } from "../plain.ts";
import { type Html, html, nothing, type Part } from "./markup.ts";
import { leftOut, section } from "./section.ts";
import type { Subject } from "./subject.ts";
import { table } from "./table.ts";

const width = 1000;
const outcomes = ["failed", "errors", "skipped", "passed"] as const;

/** How many tests ended how, a row for each report. */
export function testsSection({ facts, plan }: Subject): Html {
  const reports = facts.reports.filter(({ reading }) => reading.tests !== undefined);
  if (reports.length === 0) return nothing;
  const shown = reports.slice(0, plan.rows);
  const numbers = ["total", "passed", "failed", "errors", "skipped", "flaky"] as const;
  return section("tests", "Tests", [
    table({
      caption: "Tests by report, recounted from their records",
      columns: [
        { title: "Report" },
        { title: "Suite" },
        { title: "Picture", kind: "picture" },
        ...numbers.map((title) => ({ title, kind: "number" as const })),
      ],
      rows: shown.map((report) => rowOf(report, numbers)),
    }),
    leftOut(reports.length - shown.length, "reports"),
  ]);
}

function rowOf({ path, suite, reading }: ReportFact, numbers: readonly (keyof TestTotals)[]): Part[] {
  const { tests } = reading;
  if (tests === undefined) return [];
  return [
    html`<code>${plain(path, 200)}</code>`,
    suite ?? "",
    testsBar(tests),
    ...numbers.map((name) => tests[name]),
  ];
}

function testsBar(tests: TestTotals): Html {
  let x = 0;
  const parts = outcomes
    .filter((outcome) => tests[outcome] > 0)
    .map((outcome) => {
      const part = Math.max(8, Math.round((width * tests[outcome]) / Math.max(tests.total, 1)));
      const from = Math.min(x, width - 8);
      x += part;
      return html`<rect class="o-${outcome}" x="${from}" y="0" width="${Math.min(part, width - from) - 3}" height="20"/>`;
    });
  const words = outcomes.map((outcome) => `${tests[outcome]} ${outcome}`).join(", ");
  return html`<svg class="stack" viewBox="0 0 ${width} 20" preserveAspectRatio="none" role="img"><title>${tests.total} tests: ${words}</title><desc>A bar of one part an outcome, the worst on the left.</desc>${parts}</svg>`;
}
