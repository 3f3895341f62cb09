import type { Severity } from "../../domain/finding/severity.ts";
import { type Html, html, lines, nothing, type Part } from "./markup.ts";

export interface Column {
  readonly title: string;
  readonly kind?: "number" | "picture";
  /** Severity whose colour the head shows. */
  readonly swatch?: Severity;
}

interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Part[])[];
  /** A last line over the whole width. */
  readonly summary?: string;
}

/**
 * A table with caption and scopes. Roles are spelled out, as narrow screens show each row as a card, and browsers
 * forget what a table was once its display changes.
 */
export function table({ caption, columns, rows, summary }: Table): Html {
  const head = columns.map(
    ({ title, kind, swatch }) =>
      html`<th scope="col" role="columnheader"${classOf(kind)}>${swatch === undefined ? title : html`<span class="swatch s-${swatch}">${title}</span>`}</th>`,
  );
  return html`<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${lines(rows.map((cells) => rowOf(cells, columns)))}
</tbody>
${summary === undefined ? nothing : html`<tfoot role="rowgroup"><tr role="row"><td role="cell" colspan="${columns.length}">${summary}</td></tr></tfoot>`}
</table>`;
}

function rowOf(cells: readonly Part[], columns: readonly Column[]): Html {
  const all = columns.map(({ title, kind }, index) => {
    const content = cells[index] ?? "";
    return index === 0
      ? html`<th scope="row" role="rowheader"${classOf(kind)}>${content}</th>`
      : html`<td role="cell" data-label="${title}"${classOf(kind)}>${content}</td>`;
  });
  return html`<tr role="row">${all}</tr>`;
}

function classOf(kind: Column["kind"]): Html {
  return kind === undefined ? nothing : html` class="${kind}"`;
}
