import type { Facts } from "../../domain/facts/facts.ts";
import type { Verdict } from "../../domain/verdict/verdict.ts";
import { firstThatFits, type Plan } from "../fit.ts";
import { plain } from "../plain.ts";
import { checksOf } from "../standing.ts";
import { anchorsOf } from "./anchors.ts";
import { blockingSection, otherSection } from "./checks-section.ts";
import { coverageSection } from "./coverage-section.ts";
import { dueSection } from "./due-section.ts";
import { evidenceSection } from "./evidence-section.ts";
import { findingsSection } from "./findings-section.ts";
import { gateStrip } from "./gate-strip.ts";
import { inventorySection } from "./inventory-section.ts";
import { type Html, html, lines, styleSheet } from "./markup.ts";
import { performanceSection } from "./performance-section.ts";
import { remarksSection } from "./remarks-section.ts";
import { responsesSection } from "./responses-section.ts";
import { decisionLook } from "./shapes.ts";
import { style } from "./style.ts";
import type { Subject } from "./subject.ts";
import { testsSection } from "./tests-section.ts";
import { verdictHeader } from "./verdict-header.ts";
import { waiversSection } from "./waivers-section.ts";

/** A page that mail and artefact viewers still open. */
const mostBytes = 1_900_000;
/** More than anybody reads. */
const problemsInAll = 1_000;
const plans: readonly Plan[] = [
  { checks: 100, problems: 100, notes: 30, rows: 200 },
  { checks: 60, problems: 30, notes: 10, rows: 80 },
  { checks: 40, problems: 5, notes: 3, rows: 25 },
  { checks: 20, problems: 1, notes: 1, rows: 8 },
];

/** The verdict as one accessible page that needs neither script nor network. Below 2 MB whatever it is about. */
export function renderHtml(verdict: Verdict, facts: Facts): string {
  return firstThatFits(
    plans,
    mostBytes,
    (plan) => pageOf({ verdict, facts, plan: sharedOut(plan, verdict), anchors: anchorsOf(verdict) }).text,
  );
}

/** Many checks with many problems share the rows, so that none of them takes the page. */
function sharedOut(plan: Plan, verdict: Verdict): Plan {
  const checks = checksOf(verdict).filter(({ problems }) => problems.length > 0).length;
  const share = Math.floor(problemsInAll / Math.min(Math.max(checks, 1), 2 * plan.checks));
  return { ...plan, problems: Math.min(plan.problems, Math.max(share, 1)) };
}

function pageOf(subject: Subject): Html {
  return html`<!DOCTYPE html>
<html lang="en">
${head(subject)}
<body>
<a class="skip" href="#blocks">Skip to what blocks</a>
${lines([verdictHeader(subject), main(subject), footer(subject)])}
</body>
</html>
`;
}

function head({ verdict }: Subject): Html {
  const { word } = decisionLook(verdict.decision);
  const commit = plain(verdict.commit ?? "no commit", 12);
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${word}: ${plain(verdict.reasonCode, 60)} · ${commit} · Assaygate</title>
${styleSheet(style)}
</head>`;
}

function main(subject: Subject): Html {
  const sections = [
    gateStrip(subject),
    blockingSection(subject),
    coverageSection(subject),
    findingsSection(subject),
    dueSection(subject),
    testsSection(subject),
    performanceSection(subject),
    otherSection(subject),
    responsesSection(subject),
    waiversSection(subject),
    evidenceSection(subject),
    remarksSection(subject),
    inventorySection(subject),
  ];
  return html`<main id="main" tabindex="-1">
${lines(sections)}
</main>`;
}

function footer({ verdict }: Subject): Html {
  return html`<footer>
<p>This page is a rendering; the JSON verdict rules. It can be judged again from the facts with the digest <code>${verdict.factsDigest}</code>.</p>
</footer>`;
}
