import type { Verdict } from "../../domain/verdict/verdict.ts";
import { countChecks } from "../headline.ts";
import { dateWords, shortDigest } from "../measure.ts";
import { plain } from "../plain.ts";
import { checksOf, isBlocking } from "../standing.ts";
import { webLink } from "../web-link.ts";
import { type Html, html, lines, nothing, type Part } from "./markup.ts";
import { remarks } from "./section.ts";
import { decisionLook, mark } from "./shapes.ts";
import type { Subject } from "./subject.ts";

const namesToShow = 3;

/** The answer, before anything else. */
export function verdictHeader({ verdict, plan }: Subject): Html {
  const look = decisionLook(verdict.decision);
  const parts = [
    html`<div class="answer t-${look.tone}">
<div class="stamp">${mark(look)}</div>
<div>
<h1><span class="eyebrow">Assaygate verdict</span> ${look.word}</h1>
<p class="reason">Reason: <code>${verdict.reasonCode}</code></p>
<p class="sentence">${sentence(verdict)}</p>
<p class="counts">${checksOf(verdict).length} checks: ${countChecks(verdict)}.</p>
</div>
</div>`,
    facts(verdict),
    verdict.notices.length === 0
      ? nothing
      : html`<section class="notices" aria-labelledby="notices-title"><h2 id="notices-title">Notices</h2>
${remarks(verdict.notices, plan.notes, "notices")}</section>`,
  ];
  return html`<header>
${lines(parts)}
</header>`;
}

function sentence(verdict: Verdict): string {
  const blocking = checksOf(verdict).filter(isBlocking);
  const more = blocking.length - namesToShow;
  const names = blocking.slice(0, namesToShow).map(({ title }) => plain(title, 60));
  const list = `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  const checks = blocking.length === 1 ? "1 required check" : `${blocking.length} required checks`;
  switch (verdict.decision) {
    case "pass":
      return "Every required check holds; this commit may go on.";
    case "fail":
      return `${checks} ${blocking.length === 1 ? "stands" : "stand"} in the way: ${list}.`;
    case "undecided":
      return blocking.length === 0
        ? "Nothing was checked, and what was not checked does not pass."
        : `It could not be decided, which blocks as a failure does: ${list}.`;
    case "pending":
      return "A decision that somebody else has to make is still open.";
  }
}

function facts({ commit, profile, policy, owner, evaluatedAt }: Verdict): Html {
  const rows: readonly (readonly [string, Part])[] = [
    ["Profile", profile],
    ["Policy", html`${policy.version} (${policy.source}) <code>${shortDigest(policy.digest)}</code>`],
    ["Effective policy", html`<code>${shortDigest(policy.effectiveDigest)}</code>`],
    ["Owner", ownerOf(owner)],
    ["Judged", dateWords(evaluatedAt)],
  ];
  return html`<dl class="facts"><div><dt>Commit</dt><dd><code>${plain(commit ?? "none", 64)}</code></dd></div>${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function ownerOf({ name, contact }: Verdict["owner"]): Part {
  const address = webLink(contact);
  if (address !== undefined) return html`<a href="${address}" rel="noreferrer">${name}</a>`;
  return contact === "" ? name : html`${name} (${contact})`;
}
