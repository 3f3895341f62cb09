import type { FileCoverage } from "../../domain/coverage/totals.ts";
import { type Html, html, nothing } from "./markup.ts";

type Measure = Pick<FileCoverage, "total" | "covered">;

const width = 1000;
const height = 200;
/** Blocks that can still be told apart. */
const blocksToShow = 200;

/** Rounded down, so that 79.999 never reads as 80. */
export function percentOf({ total, covered }: Measure): string {
  return total === 0 ? "none" : `${Math.floor((1000 * covered) / total) / 10} %`;
}

/** Every file a block, as wide as it has lines and as high as it is covered; the emptiest on the left. */
export function coverageProfile(files: readonly FileCoverage[], required: number | null): Html {
  const lines = sumOf(files);
  const blocks = blocksOf(files);
  const limit = required === null ? "" : `The line marks the required ${required} %.`;
  return html`<figure>
<svg class="profile" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img">
<title>${percentOf(lines)} of ${lines.total} lines in ${files.length} files are covered</title>
<desc>Each block is a file, as wide as it has lines and as high as they are covered, the least covered on the left. ${limit} The table below has the numbers.</desc>
<rect class="ground" x="0" y="0" width="${width}" height="${height}"/>${blocks.map((block) => blockOf(block, lines.total, required))}${limitLine(required)}
</svg>
<figcaption><strong>${percentOf(lines)}</strong> of ${lines.total} lines are covered. Each block is a file: as wide as it has lines, as high as they are covered. ${limit}</figcaption>
</figure>`;
}

interface Block extends Measure {
  readonly before: number;
}

/** The files with the most uncovered lines by themselves, the others as one block. */
function blocksOf(files: readonly FileCoverage[]): Block[] {
  const rest = sumOf(files.slice(blocksToShow));
  const measures = [...files.slice(0, blocksToShow), rest]
    .filter(({ total }) => total > 0)
    .sort((a, b) => a.covered / a.total - b.covered / b.total);
  let before = 0;
  return measures.map(({ total, covered }) => {
    const block = { total, covered, before };
    before += total;
    return block;
  });
}

function blockOf({ total, covered, before }: Block, lines: number, required: number | null): Html {
  const from = rounded((width * before) / lines);
  const to = rounded((width * (before + total)) / lines);
  const tall = rounded((height * covered) / total);
  const tone = required !== null && covered * 100 < required * total ? "below" : "above";
  const gap = to - from > 4 ? 1 : 0;
  return html`<rect class="${tone}" x="${from}" y="${rounded(height - tall)}" width="${rounded(to - from - gap)}" height="${tall}"/>`;
}

function limitLine(required: number | null): Html {
  if (required === null) return nothing;
  const y = rounded(height * (1 - Math.min(Math.max(required, 0), 100) / 100));
  return html`<line class="limit" x1="0" x2="${width}" y1="${y}" y2="${y}"/>`;
}

/** One file as a bar; decoration, as its numbers stand in the same row. */
export function fileBar({ total, covered }: Measure, required: number | null): Html {
  const seen = Math.round((width * covered) / total);
  const tone = required !== null && covered * 100 < required * total ? "below" : "above";
  const at =
    required === null
      ? nothing
      : html`<rect class="limit" x="${Math.round(10 * Math.min(required, 99.5))}" y="0" width="5" height="20"/>`;
  return html`<svg class="stack" viewBox="0 0 ${width} 20" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="ground" x="0" y="3" width="${width}" height="14"/><rect class="${tone}" x="0" y="3" width="${seen}" height="14"/>${at}</svg>`;
}

function sumOf(files: readonly FileCoverage[]): Measure {
  let total = 0;
  let covered = 0;
  for (const file of files) {
    total += file.total;
    covered += file.covered;
  }
  return { total, covered };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
