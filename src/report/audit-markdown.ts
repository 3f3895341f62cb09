import type { AuditReport } from "../domain/audit/report.ts";
import { repositoryClasses } from "../domain/audit/repository-class.ts";
import { type AuditSummary, kindsOf } from "../domain/audit/summary.ts";
import { costLine, counted, reach } from "./audit-text.ts";
import { code } from "./markdown.ts";

const headings: Readonly<Record<AuditSummary["state"], string>> = {
  clean: "✅ every gate gates",
  refuted: "❌ gates that do not gate",
  undecided: "❓ not everything could be seen",
};
const mostBytes = 900_000;

interface Plan {
  readonly repositories: number;
  readonly findings: number;
  readonly others: number;
}

const plans: readonly Plan[] = [
  { repositories: 1_000, findings: 20, others: 1_000 },
  { repositories: 300, findings: 5, others: 200 },
  { repositories: 100, findings: 2, others: 50 },
  { repositories: 0, findings: 0, others: 0 },
];

/** The audit for a job summary or an issue: totals first, then repository by repository. Below 900 kB. */
export function renderAuditMarkdown(report: AuditReport): string {
  let text = "";
  for (const plan of plans) {
    text = renderWith(report, plan);
    if (Buffer.byteLength(text) <= mostBytes) break;
  }
  return text;
}

function renderWith(report: AuditReport, plan: Plan): string {
  const { organization, summary, shard, incomplete } = report;
  const share = shard.of === 1 ? "" : `, shard ${shard.index} of ${shard.of}`;
  const parts = [
    `## Assaygate audit: ${headings[summary.state]}`,
    `${code(organization, 100)}${share}, ${code(report.startedAt, 40)}`,
    ...(incomplete === null ? [] : [`**Incomplete**: ${code(incomplete)}`]),
    classTable(summary),
    ...(summary.kinds.length === 0 ? [] : [kindTable(summary)]),
    ...findingsPart(report, plan),
    ...skippedPart(report, plan),
    ...blindPart(summary, plan),
    ...publicationPart(report, plan),
    `${costLine(report)}.`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function classTable({ classes, states, repositories }: AuditSummary): string {
  const rows = repositoryClasses.map((name) => `| ${name} | ${classes[name]} |`);
  const outcome = `${states.refuted} with findings, ${states.clean} clean, ${states.undecided} undecided, ${states.unread} unread, ${states.skipped} not diagnosed`;
  return [
    "| Class | Repositories |",
    "| --- | ---: |",
    ...rows,
    `| **all** | **${repositories}** |`,
    "",
    `${outcome}.`,
  ].join("\n");
}

function kindTable({ kinds }: AuditSummary): string {
  const rows = kinds.map((kind) => {
    const { id, title, severity, findings, undecided, partly } = kind;
    const cells = [`\`${id}\``, title, severity, findings, reach(kind), undecided, partly];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "| Kind | | Severity | Findings | Repositories | Undecided | Partly looked at |",
    "| --- | --- | --- | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}

function findingsPart({ entries }: AuditReport, plan: Plan): string[] {
  const refuted = entries.filter(({ result }) => result.state === "refuted");
  if (refuted.length === 0) return [];
  const sections = refuted.slice(0, plan.repositories).map((entry) => {
    const rows = kindsOf(entry).flatMap(({ id, severity, findings }) =>
      findings.map(
        ({ at, expected, found }) =>
          `- \`${id}\` (${severity}) ${code(at, 200)}: expected ${code(expected)}, found ${code(found, 600)}`,
      ),
    );
    const more = rows.length - plan.findings;
    return [
      `#### ${code(entry.repository, 200)} (${entry.class})`,
      "",
      ...rows.slice(0, plan.findings),
      ...(more > 0 ? [`- … and ${counted(more, "more finding", "more findings")}`] : []),
    ].join("\n");
  });
  const more = refuted.length - sections.length;
  const rest =
    more > 0 ? [`… and ${counted(more, "more repository", "more repositories")}, in the JSON.`] : [];
  return ["### ❌ Findings", ...sections, ...rest];
}

function skippedPart({ entries }: AuditReport, plan: Plan): string[] {
  const rows = entries.flatMap(({ repository, class: kind, result }) =>
    result.state === "skipped" ? [`- ${code(repository, 200)} (${kind}): ${result.why}`] : [],
  );
  return listPart("### ➖ Not diagnosed", rows, plan);
}

function blindPart({ blind }: AuditSummary, plan: Plan): string[] {
  const rows = blind.map(({ why, needs, repositories }) => {
    const permission = needs === null ? "" : `; the token needs ${code(needs, 80)}`;
    return `- ${code(why, 600)}${permission} (${counted(repositories, "repository", "repositories")})`;
  });
  return listPart("### ❓ What could not be seen", rows, plan);
}

function publicationPart({ publication }: AuditReport, plan: Plan): string[] {
  if (publication === null) return [];
  const { written, withheld } = publication;
  const rows = withheld.map(({ repository, why }) => `- ${code(repository, 200)}: ${code(why)}`);
  return [
    `### Posture\n\nPublished for ${counted(written.length, "repository", "repositories")}, withheld for ${withheld.length}.`,
    ...listPart("#### Withheld", rows, plan),
  ];
}

function listPart(heading: string, rows: readonly string[], { others }: Plan): string[] {
  if (rows.length === 0) return [];
  const more = rows.length - others;
  const shown = [...rows.slice(0, others), ...(more > 0 ? [`- … and ${more} more, in the JSON`] : [])];
  return [`${heading}\n\n${shown.join("\n")}`];
}
