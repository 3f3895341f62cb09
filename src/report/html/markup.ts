import { plain } from "../plain.ts";

const made: unique symbol = Symbol("markup");

/** Markup that was made here; the only thing that enters a page without being escaped. */
export interface Html {
  readonly [made]: true;
  readonly text: string;
}

export type Part = Html | string | number | readonly Part[];

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/**
 * Joins literal markup and values. A value that is text becomes one visible line in which nothing is markup, so it
 * may stand between tags and inside quoted attributes; inside `style` and unquoted attributes no value may stand.
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return markup(literals.map((literal, index) => literal + render(parts[index] ?? "")).join(""));
}

/** Parts below each other, without those that are empty. */
export function lines(parts: readonly Part[]): Html {
  return markup(
    parts
      .map(render)
      .filter((text) => text !== "")
      .join("\n"),
  );
}

/** Our own style sheet; never text from outside. */
export function styleSheet(css: string): Html {
  return markup(`<style>\n${css}</style>`);
}

export const nothing = markup("");

function markup(text: string): Html {
  return { [made]: true, text };
}

function render(part: Part): string {
  if (typeof part === "string") return escapeText(part);
  if (typeof part === "number") return String(part);
  return "text" in part ? part.text : part.map(render).join("");
}

/** `##[` would be a command of the Actions runner, should somebody print the page (G1). */
function escapeText(text: string): string {
  return plain(text)
    .replaceAll(/[&<>"'`]/g, (mark) => escapes[mark] ?? "")
    .replaceAll("##[", "&#35;&#35;[");
}
