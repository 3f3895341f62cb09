import type { Facts } from "../../domain/facts/facts.ts";
import type { Inventory } from "../../domain/verdict/verdict.ts";
import { type Html, html } from "./markup.ts";
import { section } from "./section.ts";
import type { Subject } from "./subject.ts";
import { table } from "./table.ts";

/** The numbers that a later run is compared with, beside those of the merge base. */
export function inventorySection({ verdict, facts }: Subject): Html {
  const now = numbersOf(verdict.inventory);
  const { base } = facts;
  const before = base.state === "known" ? numbersOf(base.value) : null;
  return section("inventory", "Inventory", [
    table({
      caption: "What was tested, measured and found",
      columns: [
        { title: "Number" },
        { title: "This commit", kind: "number" },
        { title: "Merge base", kind: "number" },
      ],
      rows: now.map(([name, value], index) => [name, value, before?.[index]?.[1] ?? "unknown"]),
    }),
    base.state === "known" ? "" : html`<p>The merge base is unknown: ${base.why}</p>`,
    html`<p>${scanned(facts)}</p>`,
  ]);
}

function numbersOf({
  tests,
  lines,
  lineCoverage,
  findings,
}: Inventory): (readonly [string, number | string])[] {
  const counts = Object.values(lines);
  return [
    ["Tests executed", tests.length],
    ["Files measured", counts.length],
    ["Lines measured", counts.reduce((sum, count) => sum + count, 0)],
    ["Lines covered", lineCoverage === null ? "not measured" : `${lineCoverage} %`],
    ["Findings", findings.length],
  ];
}

function scanned({ scannedFiles, forbiddenPatterns, buildInputs }: Facts): string {
  const pinned = buildInputs.filter(({ isPinned }) => isPinned).length;
  return `${scannedFiles} files were scanned for forbidden patterns, with ${forbiddenPatterns.length} hits; ${pinned} of ${buildInputs.length} build inputs are pinned.`;
}
