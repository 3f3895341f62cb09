/** A line of a comparison: in both, only in the old text, only in the new one. */
export interface DiffLine {
  readonly mark: " " | "-" | "+";
  readonly text: string;
}

/** How many equal lines are shown around what differs. */
const context = 2;

/** Compares two texts line by line: what is equal at both ends is left out, but for a little of it. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const old = linesOf(before);
  const now = linesOf(after);
  const most = Math.min(old.length, now.length);
  const start = countEqual(most, (index) => old[index] === now[index]);
  const end = countEqual(most - start, (index) => old.at(-1 - index) === now.at(-1 - index));
  if (start === old.length && start === now.length) return [];
  return [
    ...marked(" ", old.slice(Math.max(0, start - context), start)),
    ...marked("-", old.slice(start, old.length - end)),
    ...marked("+", now.slice(start, now.length - end)),
    ...marked(" ", old.slice(old.length - end, old.length - end + context)),
  ];
}

function countEqual(most: number, isEqual: (index: number) => boolean): number {
  let count = 0;
  while (count < most && isEqual(count)) count++;
  return count;
}

function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

function marked(mark: DiffLine["mark"], lines: readonly string[]): readonly DiffLine[] {
  return lines.map((text) => ({ mark, text }));
}
