import { type RepositoryClass, repositoryClasses } from "../domain/audit/repository-class.ts";
import type { AuditSummary, KindTotal } from "../domain/audit/summary.ts";
import { type Html, html, nothing } from "./html/markup.ts";

const width = 1000;
const rowHeight = 46;
const barHeight = 18;
/** Even one repository among thousands can be seen. */
const narrowest = 8;
const kindsToShow = 30;

/** Classes that are diagnosed; the description says in words what the colours say. */
const shown = ["active", "fork", "docs-only"] as const satisfies readonly RepositoryClass[];

export const auditPictureStyle = `.fleet{display:block;width:100%;max-width:60rem;height:auto}
.fleet text{fill:var(--ink);font:15px var(--sans)}
.fleet-room{overflow-x:auto}
.fleet-room:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.fleet .count{font-weight:600}
@media screen and (max-width:40rem){.fleet{width:52rem;max-width:none}}
.c-active{fill:var(--critical)}
.c-fork{fill:var(--low)}
.c-docs-only{fill:var(--medium)}
.fleet rect{stroke:var(--card);stroke-width:1}
.classes{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;margin:.5rem 0 0;padding:0;font-size:.875rem}
.classes svg{width:.8rem;height:.8rem;margin-right:.35rem;vertical-align:-.05em}
.fix{margin:.4rem 0 .8rem;padding:.6rem .8rem;background:var(--none-wash);border-radius:.4rem;overflow-x:auto;white-space:pre}
.fix:focus-visible{outline:3px solid var(--link);outline-offset:2px}
@media print{.fix{white-space:pre-wrap}}
`;

/** A bar for each kind: how many repositories have it, by class; the worst kind on top. */
export function auditPicture({ kinds }: AuditSummary): Html {
  const found = kinds.filter(({ findings }) => findings > 0);
  if (found.length === 0) return html`<p>No finding of any kind.</p>`;
  const rows = found.slice(0, kindsToShow);
  const most = Math.max(...rows.map(total));
  const more = found.length - rows.length;
  return html`<figure>
<div class="fleet-room" tabindex="0" role="group" aria-label="Picture of the findings">
<svg class="fleet" viewBox="0 0 ${width} ${rows.length * rowHeight}" role="img" aria-labelledby="fleet-title fleet-desc">
<title id="fleet-title">Repositories with findings, by kind and class</title>
<desc id="fleet-desc">${rows.map((kind) => `${kind.title}: ${wordsOf(kind)}. `)}</desc>
${rows.map((kind, index) => row(kind, index * rowHeight, most))}
</svg>
</div>
<figcaption>Repositories with at least one finding of the kind, worst kind first.${more > 0 ? ` ${more} more kinds are in the table.` : ""}</figcaption>
<ul class="classes">${shown.map((name) => html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="c-${name}" width="10" height="10"/></svg>${name}</li>`)}</ul>
</figure>`;
}

function row(kind: KindTotal, top: number, most: number): Html {
  let x = 0;
  const room = width - 120;
  const bars = shown.map((name) => {
    const count = kind.repositories[name];
    if (count === 0) return nothing;
    const long = Math.max(narrowest, Math.round((room * count) / most));
    const from = x;
    x += long;
    return html`<rect class="c-${name}" x="${from}" y="${top + 22}" width="${long}" height="${barHeight}"/>`;
  });
  return html`<g><text x="0" y="${top + 16}">${kind.title} (${kind.severity})</text>${bars}<text class="count" x="${x + 8}" y="${top + 36}">${total(kind)}</text></g>`;
}

function total({ repositories }: KindTotal): number {
  return repositoryClasses.reduce((sum, name) => sum + repositories[name], 0);
}

function wordsOf(kind: KindTotal): string {
  const parts = shown
    .filter((name) => kind.repositories[name] > 0)
    .map((name) => `${kind.repositories[name]} ${name}`);
  return parts.join(", ");
}
