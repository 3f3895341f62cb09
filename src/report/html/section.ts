import { type Html, html, lines, nothing, type Part } from "./markup.ts";

/** A landmark with a heading of its own. */
export function section(id: string, title: string, parts: readonly Part[]): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${lines(parts)}
</section>`;
}

/** Says how many entries of a list are not shown. */
export function leftOut(count: number, what: string): Html {
  return count > 0
    ? html`<p class="left-out">… and ${count} more ${what}; all are in the JSON verdict.</p>`
    : nothing;
}

/** `1 waiver`, `2 waivers`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Remarks, one below the other. */
export function remarks(texts: readonly string[], most: number, what: string): Html {
  if (texts.length === 0) return nothing;
  const items = texts.slice(0, most).map((text) => html`<li>${text}</li>`);
  return lines([html`<ul class="remarks">${items}</ul>`, leftOut(texts.length - most, what)]);
}
