/** Longest piece of somebody's text that a message repeats. */
const longest = 80;
const most = 5;

/** Shows text of unknown origin in a message: quoted, on one line, cut short. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text);
}

/** Shows the first few of a list, quoted, and how many more there are. */
export function listed(texts: readonly string[]): string {
  const rest = texts.length > most ? ` and ${texts.length - most} more` : "";
  return `${texts.slice(0, most).map(quoted).join(", ")}${rest}`;
}
