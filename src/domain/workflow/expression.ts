/** A part of a text: plain words, or what stands between `${{` and `}}`. */
export type TextPart =
  | { readonly kind: "plain"; readonly text: string }
  | { readonly kind: "expression"; readonly text: string };

/** Cuts a text into its plain parts and its expressions, in linear time. */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  while (from < text.length) {
    const open = text.indexOf("${{", from);
    const close = open === -1 ? -1 : text.indexOf("}}", open);
    if (close === -1) break;
    if (open > from) parts.push({ kind: "plain", text: text.slice(from, open) });
    parts.push({ kind: "expression", text: text.slice(open + 3, close).trim() });
    from = close + 2;
  }
  if (from < text.length) parts.push({ kind: "plain", text: text.slice(from) });
  return parts;
}

/** Expressions of a text. */
export function expressionsOf(text: string): string[] {
  return partsOf(text).flatMap((part) => (part.kind === "expression" ? [part.text] : []));
}

/** A condition without the marks that are optional around it. */
export function conditionText(condition: string): string {
  const trimmed = condition.trim();
  const [only, ...others] = partsOf(trimmed);
  return others.length === 0 && only?.kind === "expression" ? only.text : trimmed;
}
