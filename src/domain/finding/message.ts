const longestMessage = 500;
/** Tools write pages of advice; what lies beyond this is never looked at. */
const longestRaw = 600;
const toCollapse = /[^\S ]| {2}|^ | $/;

/** Makes one line for people out of what a tool wrote. */
export function oneLine(text: string): string {
  const raw = text.length > longestRaw ? text.trimStart().slice(0, longestRaw) : text;
  const line = toCollapse.test(raw) ? raw.replaceAll(/\s+/g, " ").trim() : raw;
  return line.length > longestMessage ? `${line.slice(0, longestMessage - 1)}…` : line;
}
