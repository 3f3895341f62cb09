/** Words longer than this are not compared: nobody mistypes them, and the cost grows with the square. */
const longest = 64;

/** Finds the known word that a mistyped one most likely means; undefined where none is close. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (candidate.length > longest) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Counts the insertions, deletions and replacements between two words (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...a].entries()) row = nextRow(row, letter, index + 1, b);
  return row.at(-1) ?? 0;
}

function nextRow(previous: readonly number[], letter: string, first: number, b: string): number[] {
  const row = [first];
  for (let column = 1; column <= b.length; column++) {
    const replaced = at(previous, column - 1) + Number(b[column - 1] !== letter);
    row.push(Math.min(at(previous, column) + 1, at(row, column - 1) + 1, replaced));
  }
  return row;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}

/** Says which known words there are, the nearest first if there is one. */
export function suggest(word: string, known: readonly string[]): string {
  const match = nearest(word, known);
  if (match !== undefined) return `Did you mean "${match}"?`;
  return known.length === 0 ? "Remove it." : `Known here: ${known.join(", ")}.`;
}
