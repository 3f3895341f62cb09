import type { Fix } from "../domain/doctor/fix.ts";
import { apiLines, patchLines } from "./doctor-text.ts";
import { type Html, html } from "./html/markup.ts";
import { plain } from "./plain.ts";

/** What to do about a finding: words, or a request or patch that can be copied as it is. */
export function fixBlock(fix: Fix): Html {
  switch (fix.kind) {
    case "words":
      return html`<br>Fix: ${plain(fix.text, 1_000)}`;
    case "api":
      return codeBlock(apiLines(fix));
    case "patch":
      return codeBlock(patchLines(fix));
  }
}

/** Line by line: a value that holds line breaks would lose them. */
function codeBlock(texts: readonly string[]): Html {
  return html`<pre class="fix" tabindex="0">${texts.map((text) => html`<code>${codeLine(text)}</code>\n`)}</pre>`;
}

/** Blanks at the front are what makes YAML and JSON readable; escaping would trim them. */
function codeLine(text: string): Html {
  const lead = /^ {0,60}/.exec(text)?.[0].length ?? 0;
  const blanks = Array.from({ length: lead }, () => html`&#32;`);
  return html`${blanks}${plain(text.slice(lead), 1_000)}`;
}
