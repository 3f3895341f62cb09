import type { Binding, ExpectedReport, Facts, ReportFact } from "../../domain/facts/facts.ts";
import { shortDigest } from "../measure.ts";
import { plain } from "../plain.ts";
import { type Html, html, lines, nothing, type Part } from "./markup.ts";
import { leftOut, section } from "./section.ts";
import type { Subject } from "./subject.ts";
import { table } from "./table.ts";

/** Which files the verdict rests on, and what ties each to the commit. */
export function evidenceSection({ facts, plan }: Subject): Html {
  return section("evidence", "Evidence", [
    facts.reports.length === 0 ? html`<p>No report was read.</p>` : reportsTable(facts, plan.rows),
    expectedTable(facts.expected, plan.rows),
  ]);
}

function reportsTable({ reports }: Facts, most: number): Html {
  const shown = reports.slice(0, most);
  const titles = ["Report", "Evidence for", "Format", "Tool", "Size", "sha256", "Made by", "Binding"];
  return lines([
    table({
      caption: "Reports that were read",
      columns: titles.map((title) => (title === "Size" ? { title, kind: "number" as const } : { title })),
      rows: shown.map(rowOf),
    }),
    leftOut(reports.length - shown.length, "reports"),
  ]);
}

function rowOf({ path, kinds, suite, reading, bytes, sha256, origin, job, binding }: ReportFact): Part[] {
  const { tool } = reading;
  return [
    html`<code>${plain(path, 200)}</code>`,
    suite === null ? kinds.join(", ") : `${kinds.join(", ")} (${plain(suite, 60)})`,
    reading.format === null ? "unknown" : plain(reading.format, 60),
    tool === null ? "unknown" : plain(`${tool.name} ${tool.version ?? ""}`, 100),
    sizeOf(bytes),
    html`<code>${shortDigest(sha256)}</code>`,
    `${origin === "template" ? "template job" : "the product"}${job === null ? "" : ` (${plain(job, 100)})`}`,
    describe(binding),
  ];
}

const ties: Readonly<Record<"report" | "sidecar" | "same-job" | "same-run", string>> = {
  report: "bound by its own words",
  sidecar: "bound by its sidecar",
  "same-job": "written in this job",
  "same-run": "brought by a job of this run",
};

function describe(binding: Binding): string {
  return binding.state === "bound"
    ? ties[binding.by]
    : `not bound (${binding.reason}): ${plain(binding.message, 200)}`;
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${Math.round(bytes / 100_000) / 10} MB`;
}

function expectedTable(expected: readonly ExpectedReport[], most: number): Html {
  if (expected.length === 0) return nothing;
  const shown = expected.slice(0, most);
  return lines([
    table({
      caption: "Reports that the configuration expects",
      columns: [
        { title: "Pattern" },
        { title: "Evidence for" },
        { title: "Files found", kind: "number" },
        { title: "Is it there?" },
      ],
      rows: shown.map(({ pattern, kind, suite, matches }) => [
        html`<code>${plain(pattern, 200)}</code>`,
        suite === null ? kind : `${kind} (${plain(suite, 60)})`,
        matches,
        matches > 0 ? "yes" : "missing",
      ]),
    }),
    leftOut(expected.length - shown.length, "expected reports"),
  ]);
}
