import type { Break, Link, Proof, Refusal } from "../../domain/evidence/lineage/lineage.ts";
import type { GateEvaluation } from "../../domain/evidence/predicates/gate-evaluation-shape.ts";
import { predicateNameFor } from "../../domain/evidence/predicates/index.ts";
import { type Html, html, lines, nothing, type Part } from "../html/markup.ts";
import { section } from "../html/section.ts";
import { badge, lookOf, mark } from "../html/shapes.ts";
import { table } from "../html/table.ts";
import { dateWords, observedOf, shortDigest, thresholdOf } from "../measure.ts";
import { plain } from "../plain.ts";
import { signerWords } from "./lineage-text.ts";

const rowsToShow = 200;

/** All links below each other, each with its evidence. */
export function linksSection(links: readonly Link[]): Html {
  return section("links", "Link by link", [lines(links.map(linkArticle))]);
}

function linkArticle(link: Link): Html {
  const { id, title, about, summary, broken, proofs, evaluation } = link;
  const state = broken === null ? badge(evaluation?.result ?? "PASSED") : brokenBadge(broken.kind);
  return html`<article class="check t-${broken === null ? "good" : "bad"}" id="link-${id}" aria-labelledby="link-${id}-title">
<h3 id="link-${id}-title">${state} ${title} <code>about the ${about}</code></h3>
<p class="summary">${summary}</p>
${lines([broken === null ? nothing : breakBlock(broken), proofTable(title, proofs), evaluation === null ? nothing : checkTable(title, evaluation)])}
</article>
`;
}

function brokenBadge(kind: Break["kind"]): Html {
  return html`<span class="badge t-bad">${mark(lookOf(kind === "refused" ? "FAILED" : "NOT_RUN"))}${kind}</span>`;
}

function breakBlock({ who, command, refusals }: Break): Html {
  return lines([
    html`<dl class="pair"><div><dt>Who can mend it</dt><dd>${who}</dd></div><div class="origin"><dt>How</dt><dd>${command}</dd></div></dl>`,
    refusalTable("Evidence that was looked at and does not count", refusals),
  ]);
}

/** Evidence that does not count, with the code of its refusal. */
export function refusalTable(caption: string, refusals: readonly Refusal[]): Html {
  if (refusals.length === 0) return nothing;
  const rows = refusals
    .slice(0, rowsToShow)
    .map(({ path, code, message }) => [bundleCell(path), html`<code>${code}</code>`, message]);
  return table({ caption, columns: [{ title: "Bundle" }, { title: "Code" }, { title: "Why" }], rows });
}

/** What lies in the dossier can be opened from here; a path that leads anywhere else is only text. */
function bundleCell(path: string): Html {
  const name = html`<code>${plain(path, 200)}</code>`;
  return /^bundles\/[\w-][\w.-]{0,200}$/.test(path) ? html`<a href="${path}">${name}</a>` : name;
}

function proofTable(title: string, proofs: readonly Proof[]): Html {
  if (proofs.length === 0) return nothing;
  const titles = ["Bundle", "Predicate", "Signed by", "Run", "Signed", "sha256 of the bundle"];
  return table({
    caption: `Evidence for: ${title}`,
    columns: titles.map((name) => ({ title: name })),
    rows: proofs.map(proofRow),
  });
}

function proofRow({ path, verified }: Proof): Part[] {
  const { statement, identity, signedAt, digest } = verified;
  const run = identity.invocation?.replace(/^https:\/\/github\.com\//, "") ?? "";
  return [
    bundleCell(path),
    predicateNameFor(statement.predicateType) ?? plain(statement.predicateType, 120),
    html`<code>${signerWords(identity.subjectAlternativeName, identity.signerDigest)}</code>`,
    html`<span><code>${plain(run, 120)}</code> (${plain(identity.trigger ?? "", 40)}, ${plain(identity.runnerEnvironment ?? "", 40)})</span>`,
    dateWords(signedAt),
    html`<code>${shortDigest(digest)}</code>`,
  ];
}

function checkTable(title: string, { checks, policy, evaluatedAt }: GateEvaluation): Html {
  const rows = checks
    .slice(0, rowsToShow)
    .map((check) => [
      html`<code>${plain(check.id, 80)}</code>`,
      badge(check.result),
      plain(check.reason, 80),
      measureOf(check),
    ]);
  return lines([
    table({
      caption: `Checks of: ${title}`,
      columns: [{ title: "Check" }, { title: "Result" }, { title: "Reason" }, { title: "Measured" }],
      rows,
    }),
    html`<p class="small">Judged ${dateWords(evaluatedAt)} by the platform policy <code>${shortDigest(policy.digest.sha256)}</code>.</p>`,
  ]);
}

function measureOf({ observed, threshold }: GateEvaluation["checks"][number]): string {
  const seen = observed === undefined ? "" : observedOf(observed);
  if (threshold === undefined) return seen;
  const { operator, value } = threshold;
  const wanted = thresholdOf({ operator, value, origin: { source: "built-in", at: "" } }, observed?.unit);
  return seen === "" ? `required ${wanted}` : `${seen}, required ${wanted}`;
}
