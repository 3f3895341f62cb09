import type { FileCoverage } from "../../domain/coverage/totals.ts";
import type { ReportFact } from "../../domain/facts/facts.ts";
import type { Verdict } from "../../domain/verdict/verdict.ts";
import { plain } from "../plain.ts";
import { checksOf } from "../standing.ts";
import { coverageProfile, fileBar, percentOf } from "./coverage-picture.ts";
import { type Html, html, nothing } from "./markup.ts";
import { section } from "./section.ts";
import type { Subject } from "./subject.ts";
import { table } from "./table.ts";

const filesToShow = 30;

/** Where the uncovered lines are: all files as one picture, the worst ones by name. */
export function coverageSection({ facts, verdict, plan }: Subject): Html {
  const files = measuredFiles(facts.reports);
  if (files.length === 0) return nothing;
  const required = requiredPercent(verdict);
  const shown = files.slice(0, Math.min(filesToShow, plan.rows));
  return section("coverage", "Coverage by file", [
    coverageProfile(files, required),
    table({
      caption: `Files with the most uncovered lines, of ${files.length} measured`,
      columns: [
        { title: "File" },
        { title: "Picture", kind: "picture" },
        { title: "Uncovered", kind: "number" },
        { title: "Lines", kind: "number" },
        { title: "Covered", kind: "number" },
      ],
      rows: shown.map((file) => [
        html`<code>${plain(file.path, 200)}</code>`,
        fileBar(file, required),
        file.total - file.covered,
        file.total,
        percentOf(file),
      ]),
      ...restOf(files.slice(shown.length)),
    }),
  ]);
}

function restOf(rest: readonly FileCoverage[]): { readonly summary?: string } {
  if (rest.length === 0) return {};
  const total = rest.reduce((sum, file) => sum + file.total, 0);
  const covered = rest.reduce((sum, file) => sum + file.covered, 0);
  const files = rest.length === 1 ? "1 more file" : `${rest.length} more files`;
  return { summary: `… and ${files} at ${percentOf({ total, covered })}` };
}

/** The most uncovered lines first; a file that several reports measured stands with the worst of them. */
function measuredFiles(reports: readonly ReportFact[]): FileCoverage[] {
  const worst = new Map<string, FileCoverage>();
  for (const { files } of reports) {
    for (const file of files) {
      const known = worst.get(file.path);
      if (known === undefined || uncovered(file) > uncovered(known)) worst.set(file.path, file);
    }
  }
  return [...worst.values()]
    .filter(({ total, covered }) => total > 0 && covered >= 0 && covered <= total)
    .sort((a, b) => uncovered(b) - uncovered(a) || (a.path < b.path ? -1 : 1));
}

function uncovered({ total, covered }: FileCoverage): number {
  return total - covered;
}

function requiredPercent(verdict: Verdict): number | null {
  const threshold = checksOf(verdict).find(({ id }) => id === "coverage.line")?.threshold;
  return typeof threshold?.value === "number" && Number.isFinite(threshold.value) ? threshold.value : null;
}
