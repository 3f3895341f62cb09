import type { Lineage, Link, LinkId } from "../../domain/evidence/lineage/lineage.ts";
import { type Html, html, nothing } from "../html/markup.ts";
import { counted } from "../html/section.ts";
import { lookOf } from "../html/shapes.ts";
import { plain } from "../plain.ts";

const width = 1080;
const height = 356;
const subjectWidth = 250;
const cardWidth = 220;
const cardHeight = 92;
const lanes = { commit: 16, artefact: 248 } as const;

/** Where each link stands: those about the commit in its lane, those about the artefact in the other. */
const columns: Readonly<Record<Exclude<LinkId, "provenance" | "observe">, number>> = {
  source: 320,
  build: 580,
  quality: 840,
  packaging: 320,
  sbom: 580,
};

export const graphStyle = `.lineage{display:block;width:100%;height:auto}
.lineage-room{overflow-x:auto}
.lineage-room:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.lineage text{fill:var(--ink);font:16px var(--sans)}
.lineage .mono{font:13px var(--mono);fill:var(--soft)}
.lineage .small{font-size:13px;fill:var(--soft)}
.lineage .word{fill:var(--tone);font-weight:600}
.lineage .heading{font:600 18px var(--serif)}
.lineage .subject{fill:var(--card);stroke:var(--ink);stroke-width:2}
.lineage .card{fill:var(--wash);stroke:var(--tone);stroke-width:2}
.lineage .edge{fill:none;stroke:var(--tone);stroke-width:3}
.lineage .torn{stroke-dasharray:3 6}
.lineage .seal path{fill:var(--tone)}
.lineage .seal text{fill:var(--card);font:700 12px var(--sans);text-anchor:middle;dominant-baseline:central}
.lineage a{text-decoration:none}
.lineage a:hover .heading,.lineage a:focus-visible .heading{text-decoration:underline}
.lineage a:focus-visible .card{stroke-width:5}
.torn-mark{stroke:var(--tone);stroke-width:4;stroke-linecap:round}
@media screen and (max-width:52rem){.lineage{width:60rem;max-width:none}}
`;

/** The lineage as a picture: two subjects, what is proved about each, and the provenance that joins them. */
export function lineageGraph(lineage: Lineage, artefactName: string): Html {
  const { links, commit, request } = lineage;
  const provenance = links.find(({ id }) => id === "provenance");
  const wanted = commit ?? request.commit;
  return html`<figure>
<div class="lineage-room" tabindex="0" role="group" aria-label="Picture of the lineage">
<svg class="lineage" viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="lineage-title lineage-desc">
<title id="lineage-title">From the commit to the artefact</title>
<desc id="lineage-desc">${links.map(describe)}</desc>
${provenance === undefined ? nothing : bridge(provenance)}
${links.map(branch)}
${subject("Commit", wanted === null ? "not known" : plain(wanted, 40).slice(0, 24), lanes.commit)}
${subject(plain(artefactName, 24), `sha256:${plain(request.artefact, 64).slice(0, 18)}…`, lanes.artefact)}
</svg>
</div>
<figcaption>A whole line is proved; a broken one is not. The upper row is about the commit, the lower one about the artefact.</figcaption>
</figure>`;
}

const toneOf = ({ broken }: Link): "good" | "bad" => (broken === null ? "good" : "bad");

const edgeOf = ({ broken }: Link): string => (broken === null ? "edge" : "edge torn");

function describe({ title, summary, broken }: Link): string {
  return `${title}: ${broken === null ? "proved" : "not proved"}, ${plain(summary, 200)}. `;
}

function subject(name: string, digest: string, top: number): Html {
  return html`<g><rect class="subject" x="20" y="${top}" width="${subjectWidth}" height="${cardHeight}" rx="10"/><text class="heading" x="40" y="${top + 38}">${name}</text><text class="mono" x="40" y="${top + 64}">${digest}</text></g>`;
}

/** The provenance: the one thing that ties an artefact to its commit. */
function bridge(link: Link): Html {
  const x = 20 + subjectWidth / 2;
  const [from, to] = [lanes.commit + cardHeight, lanes.artefact];
  const middle = (from + to) / 2;
  const tone = toneOf(link);
  return html`<a href="#link-${link.id}" class="t-${tone}" aria-label="${describe(link)}"><path class="${edgeOf(link)}" d="M${x} ${from}V${to}"/>${link.broken === null ? nothing : cross(x, from + 24)}${seal(link, x - 15, middle - 15)}<text class="heading" x="${x + 28}" y="${middle - 2}">${link.title}</text><text class="small word" x="${x + 28}" y="${middle + 18}">${wordOf(link)}</text></a>
`;
}

/** One statement about a subject, joined to the one before it. */
function branch(link: Link): Html {
  if (link.id === "provenance" || link.id === "observe") return nothing;
  const x = columns[link.id];
  const top = lanes[link.about];
  const from = x === 320 ? 20 + subjectWidth : x - 40;
  const y = top + cardHeight / 2;
  return html`<a href="#link-${link.id}" class="t-${toneOf(link)}" aria-label="${describe(link)}"><path class="${edgeOf(link)}" d="M${from} ${y}H${x}"/>${link.broken === null ? nothing : cross((from + x) / 2, y)}<rect class="card" x="${x}" y="${top}" width="${cardWidth}" height="${cardHeight}" rx="10"/>${seal(link, x + 14, top + 14)}<text class="heading" x="${x + 52}" y="${top + 36}">${link.title}</text><text class="small word" x="${x + 52}" y="${top + 58}">${wordOf(link)}</text><text class="small" x="${x + 52}" y="${top + 78}">${countOf(link)}</text></a>
`;
}

function seal(link: Link, x: number, y: number): Html {
  const look = lookOf(resultOf(link));
  return html`<svg class="seal" x="${x}" y="${y}" width="30" height="30" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${look.outline}"/><text x="12" y="12.5">${look.letter}</text></svg>`;
}

function resultOf({ broken, evaluation }: Link) {
  if (broken !== null) return broken.kind === "refused" ? "FAILED" : "NOT_RUN";
  return evaluation?.result ?? "PASSED";
}

function wordOf({ broken }: Link): string {
  return broken === null ? "proved" : broken.kind;
}

function countOf({ evaluation, proofs }: Link): string {
  if (evaluation !== null) return counted(evaluation.checks.length, "check");
  return proofs.length > 0 ? "signed" : "";
}

function cross(x: number, y: number): Html {
  return html`<path class="torn-mark" d="M${x - 7} ${y - 7}l14 14m0 -14l-14 14"/>`;
}
