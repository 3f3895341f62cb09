/** Pieces of text with anything between them: `["build (", ")"]` is "build (", something, ")". */
export type Pieces = readonly string[];

/** Whether a text could have come from the pieces; linear, each piece is looked for once. */
export function couldBe(pieces: Pieces, text: string): boolean {
  const [first = "", ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length) return false;
  let from = first.length;
  const end = text.length - last.length;
  for (const piece of rest) {
    const at = text.indexOf(piece, from);
    if (at === -1 || at + piece.length > end) return false;
    from = at + piece.length;
  }
  return text.endsWith(last);
}
