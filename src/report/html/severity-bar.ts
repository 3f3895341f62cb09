import { type Severity, severities } from "../../domain/finding/severity.ts";
import { type Html, html } from "./markup.ts";

export type SeverityCounts = Readonly<Record<Severity, number>>;

const width = 1000;
/** Even one finding among thousands can be seen. */
const narrowest = 8;

/** The word with its colour. */
export function severityTag(severity: Severity): Html {
  return html`<span class="severity s-${severity}">${severity}</span>`;
}

/** One stacked bar, the worst on the left; `most` is what the longest bar of the picture stands for. */
export function severityBar(label: string, counts: SeverityCounts, most: number): Html {
  let x = 0;
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const part = Math.max(narrowest, Math.round((width * counts[severity]) / Math.max(most, 1)));
      const from = Math.min(x, width - narrowest);
      x += part;
      return html`<rect class="s-${severity}" x="${from}" y="0" width="${Math.min(part, width - from) - 3}" height="20"/>`;
    });
  return html`<svg class="stack" viewBox="0 0 ${width} 20" preserveAspectRatio="none" role="img"><title>${label}: ${wordsOf(counts)}</title><desc>A bar of one part a severity, the worst on the left.</desc>${parts}</svg>`;
}

/** The numbers of each severity as cells of a table. */
export function severityCells(counts: SeverityCounts): number[] {
  return severities.map((severity) => counts[severity]);
}

export const severityColumns = severities.map((severity) => ({
  title: severity,
  kind: "number" as const,
  swatch: severity,
}));

export function sumOf(counts: SeverityCounts): number {
  return severities.reduce((sum, severity) => sum + counts[severity], 0);
}

function wordsOf(counts: SeverityCounts): string {
  const words = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}`);
  return words.join(", ") || "none";
}
