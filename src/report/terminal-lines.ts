/** Lines for a terminal: the runner's old commands count anywhere in a line, so none may hold one (G1). */
export function terminalLines(lines: readonly string[]): string {
  return `${lines.map((line) => line.replaceAll("##[", "##\\[")).join("\n")}\n`;
}
