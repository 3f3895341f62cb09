import type { CheckVerdict, Threshold } from "../../domain/verdict/verdict.ts";
import type { Plan } from "../fit.ts";
import { observedOf, originOf, thresholdOf } from "../measure.ts";
import { webLink } from "../web-link.ts";
import { type Html, html, lines, nothing } from "./markup.ts";
import { problemsTable } from "./problems-table.ts";
import { remarks } from "./section.ts";
import { thresholdBar } from "./threshold-bar.ts";

/** What was seen, against what, and what to do. */
export function checkBody(check: CheckVerdict, plan: Plan): Html {
  return lines([
    html`<p class="summary">${check.summary}</p>`,
    measure(check),
    problemsTable(check, plan),
    remarks(check.notes, plan.notes, "notes"),
    check.waivers.length === 0
      ? nothing
      : html`<p>Waivers that cover something: ${check.waivers.slice(0, 20).join(", ")}.</p>`,
    html`<p class="small">Reason <code>${check.reason}</code>${docsOf(check)}</p>`,
  ]);
}

/** One short line for a folded check. */
export function measureWords({ observed, threshold, summary }: CheckVerdict): string {
  if (observed === undefined || threshold === undefined) return summary;
  return `${observedOf(observed)}, required ${thresholdOf(threshold, observed.unit)}`;
}

function measure(check: CheckVerdict): Html {
  const { observed, threshold } = check;
  if (observed === undefined && threshold === undefined) return nothing;
  const seen = observed === undefined ? "not measured" : observedOf(observed);
  return html`<div class="measure">
${lines([
  thresholdBar(check),
  html`<dl class="pair"><div><dt>Observed</dt><dd>${seen}</dd></div>${threshold === undefined ? nothing : required(threshold, observed?.unit)}</dl>`,
])}
</div>`;
}

function required(threshold: Threshold, unit: string | undefined): Html {
  return html`<div><dt>Required</dt><dd>${thresholdOf(threshold, unit)}</dd></div><div class="origin"><dt>Set by</dt><dd>${originOf(threshold.origin)}</dd></div>`;
}

function docsOf({ docs, id }: CheckVerdict): Html {
  const address = webLink(docs);
  if (address === undefined) return nothing;
  return html` · <a href="${address}" rel="noreferrer">What <code>${id}</code> checks</a>`;
}
