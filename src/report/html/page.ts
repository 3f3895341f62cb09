import { type Html, html, lines, styleSheet } from "./markup.ts";
import { style } from "./style.ts";

interface Page {
  readonly title: string;
  /** Rules besides the common ones; our own text. */
  readonly css: string;
  /** Where to jump to first, and what is there. */
  readonly skip: { readonly to: string; readonly words: string };
  readonly header: Html;
  readonly sections: readonly Html[];
  readonly footer: Html;
}

/** A page that needs neither script nor network, and that nothing in it can make load anything. */
export function page({ title, css, skip, header, sections, footer }: Page): Html {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${styleSheet(style + css)}
</head>
<body>
<a class="skip" href="#${skip.to}">${skip.words}</a>
<header>
${header}
</header>
<main id="main" tabindex="-1">
${lines(sections)}
</main>
<footer>
${footer}
</footer>
</body>
</html>
`;
}
