import type { AuditEntry, KindEntry } from "../domain/audit/entry.ts";
import type { AuditReport } from "../domain/audit/report.ts";
import { repositoryClasses } from "../domain/audit/repository-class.ts";
import { type AuditSummary, kindsOf } from "../domain/audit/summary.ts";
import { fixBlock } from "./audit-fix.ts";
import { auditPicture, auditPictureStyle } from "./audit-picture.ts";
import { costLine, counted, reach } from "./audit-text.ts";
import { type Html, html, lines, nothing, styleSheet } from "./html/markup.ts";
import { section } from "./html/section.ts";
import { severityTag } from "./html/severity-bar.ts";
import { decisionLook, mark } from "./html/shapes.ts";
import { style } from "./html/style.ts";
import { table } from "./html/table.ts";
import { plain } from "./plain.ts";
import { unknownWords } from "./unknown.ts";

const mostBytes = 1_900_000;

interface Plan {
  readonly repositories: number;
  readonly findings: number;
  readonly rows: number;
}

const plans: readonly Plan[] = [
  { repositories: 2_000, findings: 20, rows: 2_000 },
  { repositories: 500, findings: 10, rows: 500 },
  { repositories: 200, findings: 3, rows: 100 },
  { repositories: 50, findings: 1, rows: 25 },
];

/** The audit as one accessible page that needs neither script nor network; light, dark and on paper. */
export function renderAuditHtml(report: AuditReport): string {
  let text = "";
  for (const plan of plans) {
    text = pageOf(report, plan).text;
    if (Buffer.byteLength(text) <= mostBytes) break;
  }
  return text;
}

function pageOf(report: AuditReport, plan: Plan): Html {
  const sections = [
    picture(report),
    kindSection(report.summary),
    findingsSection(report, plan),
    blindSection(report, plan),
    skippedSection(report, plan),
    publicationSection(report, plan),
  ];
  return html`<!DOCTYPE html>
<html lang="en">
${head(report)}
<body>
<a class="skip" href="#main">Skip to the findings</a>
${header(report)}
<main id="main" tabindex="-1">
${lines(sections)}
</main>
<footer>
<p>This page is a rendering; the JSON of the audit holds everything. ${costLine(report)}.</p>
</footer>
</body>
</html>
`;
}

function head({ organization, summary }: AuditReport): Html {
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Audit of ${plain(organization, 100)}: ${words[summary.state]} · Assaygate</title>
${styleSheet(style + auditPictureStyle)}
</head>`;
}

const words: Readonly<Record<AuditSummary["state"], string>> = {
  clean: "every gate gates",
  refuted: "gates that do not gate",
  undecided: "not everything could be seen",
};
const decisions = { clean: "pass", refuted: "fail", undecided: "undecided" } as const;

function header({ organization, summary, shard, startedAt, total, incomplete }: AuditReport): Html {
  const look = decisionLook(decisions[summary.state]);
  const { states, findings, repositories } = summary;
  const facts: readonly (readonly [string, string])[] = [
    ["Organisation", organization],
    ["Repositories", `${repositories} of ${total}`],
    ["Shard", `${shard.index} of ${shard.of}`],
    ["Begun", startedAt],
  ];
  return html`<header>
<div class="answer t-${look.tone}">
<div class="stamp">${mark(look)}</div>
<div>
<h1><span class="eyebrow">Assaygate audit</span> ${look.word}</h1>
<p class="sentence">${counted(findings, "finding", "findings")} in ${counted(states.refuted, "repository", "repositories")}: ${words[summary.state]}.</p>
<p class="counts">${states.clean} clean, ${states.undecided} undecided, ${states.unread} unread, ${states.skipped} not diagnosed.</p>
</div>
</div>
<dl class="facts">${facts.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
${incomplete === null ? nothing : html`<section class="notices" aria-labelledby="notices-title"><h2 id="notices-title">Incomplete</h2><p>${incomplete}</p></section>`}
</header>`;
}

function picture({ summary }: AuditReport): Html {
  const classes = table({
    caption: "Repositories by class",
    columns: [{ title: "Class" }, { title: "Repositories", kind: "number" }],
    rows: repositoryClasses.map((name) => [name, summary.classes[name]]),
  });
  return section("picture", "Findings by kind and class", [auditPicture(summary), classes]);
}

function kindSection({ kinds }: AuditSummary): Html {
  if (kinds.length === 0) return nothing;
  const rows = kinds.map((kind) => [
    html`${kind.title} <code>${kind.id}</code>`,
    severityTag(kind.severity),
    kind.findings,
    reach(kind),
    kind.undecided,
    kind.partly,
  ]);
  return section("kinds", "Kinds of findings", [
    table({
      caption: "What was found or not wholly seen, worst first",
      columns: [
        { title: "Kind" },
        { title: "Severity" },
        { title: "Findings", kind: "number" },
        { title: "Repositories", kind: "number" },
        { title: "Undecided", kind: "number" },
        { title: "Partly looked at", kind: "number" },
      ],
      rows,
    }),
  ]);
}

function findingsSection({ entries }: AuditReport, plan: Plan): Html {
  const refuted = entries.filter(({ result }) => result.state === "refuted");
  if (refuted.length === 0) return nothing;
  return section("findings", "Repositories with findings", [
    lines(refuted.slice(0, plan.repositories).map((entry) => repositoryFold(entry, plan))),
    leftOut(refuted.length - plan.repositories, "repositories"),
  ]);
}

function repositoryFold(entry: AuditEntry, plan: Plan): Html {
  const kinds = kindsOf(entry).filter(({ findings }) => findings.length > 0);
  const count = kinds.reduce((sum, { findings }) => sum + findings.length, 0);
  return html`<details class="check t-bad">
<summary><span class="fold-title">${plain(entry.repository, 200)} <code>${entry.class}</code></span> <span class="fold-word">${counted(count, "finding", "findings")}</span></summary>
${lines(kinds.map((kind) => kindBlock(kind, plan)))}
</details>`;
}

function kindBlock({ id, title, severity, findings }: KindEntry, plan: Plan): Html {
  const items = findings
    .slice(0, plan.findings)
    .map(
      ({ at, expected, found, fix }) =>
        html`<li><code>${at}</code>: expected ${expected}, found ${plain(found, 600)}${fixBlock(fix)}</li>`,
    );
  return html`<h3>${title} <code>${id}</code> ${severityTag(severity)}</h3>
<ul class="remarks">${items}</ul>
${leftOut(findings.length - plan.findings, "findings")}`;
}

function blindSection({ summary: { blind }, entries }: AuditReport, plan: Plan): Html {
  if (blind.length === 0) return nothing;
  const unread = entries.flatMap(({ repository, result }) =>
    result.state === "unread" ? [`${repository}: ${unknownWords(result.unknown)}`] : [],
  );
  return section("blind", "What could not be seen", [
    table({
      caption: "Why, and in how many repositories",
      columns: [{ title: "Why" }, { title: "The token needs" }, { title: "Repositories", kind: "number" }],
      rows: blind
        .slice(0, plan.rows)
        .map(({ why, needs, repositories }) => [why, needs ?? "–", repositories]),
    }),
    leftOut(blind.length - plan.rows, "reasons"),
    listOf("Nothing could be read of", unread, plan),
  ]);
}

function skippedSection({ entries }: AuditReport, plan: Plan): Html {
  const skipped = entries.flatMap(({ repository, class: kind, result }) =>
    result.state === "skipped" ? [[repository, kind, result.why]] : [],
  );
  if (skipped.length === 0) return nothing;
  return section("skipped", "Not diagnosed", [
    table({
      caption: "Repositories that are counted and not looked into",
      columns: [{ title: "Repository" }, { title: "Class" }, { title: "Why" }],
      rows: skipped.slice(0, plan.rows),
    }),
    leftOut(skipped.length - plan.rows, "repositories"),
  ]);
}

function publicationSection({ publication }: AuditReport, plan: Plan): Html {
  if (publication === null) return nothing;
  const { written, withheld } = publication;
  return section("posture", "Posture", [
    html`<p>Published for ${counted(written.length, "repository", "repositories")}, withheld for ${withheld.length}.</p>`,
    listOf(
      "Withheld",
      withheld.map(({ repository, why }) => `${repository}: ${why}`),
      plan,
    ),
  ]);
}

function listOf(title: string, texts: readonly string[], { rows }: Plan): Html {
  if (texts.length === 0) return nothing;
  const items = texts.slice(0, rows).map((text) => html`<li>${text}</li>`);
  return lines([
    html`<h3>${title}</h3><ul class="remarks">${items}</ul>`,
    leftOut(texts.length - rows, "entries"),
  ]);
}

function leftOut(count: number, what: string): Html {
  return count > 0
    ? html`<p class="left-out">… and ${count} more ${what}; all are in the JSON.</p>`
    : nothing;
}
