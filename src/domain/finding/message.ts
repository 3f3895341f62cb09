const longestMessage = 500;
/** Tools write pages of advice; what lies beyond this is never looked at. */
const longestRaw = 4_000;

/** Makes one line for people out of what a tool wrote. */
export function oneLine(text: string): string {
  const line = text.slice(0, longestRaw).replaceAll(/\s+/g, " ").trim();
  return line.length > longestMessage ? `${line.slice(0, longestMessage - 1)}…` : line;
}
