/** Whether somebody wants to know how a command is called; what stands behind `--` is a command of its own. */
export function asksForHelp([, ...words]: readonly string[]): boolean {
  const end = words.indexOf("--");
  const own = end === -1 ? words : words.slice(0, end);
  return own.includes("--help") || own.includes("-h");
}
