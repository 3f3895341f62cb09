/** What a step wrote to GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE. @throws {Error} for a line that says nothing */
export function parseAssignments(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const lines = linesOf(text);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === "") continue;
    const { name, delimiter, value } = splitLine(line);
    found.set(name, delimiter === undefined ? value : takeUntil(lines, delimiter));
  }
  return found;
}

/** Folders that a step wrote to GITHUB_PATH. */
export const parsePaths = (text: string): string[] => linesOf(text).filter((line) => line !== "");

/** A carriage return belongs to the value, as on GitHub's Linux runners. */
function linesOf(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** `name=value`, or `name<<delimiter` where the value is on the lines that follow; whichever sign comes first counts. */
function splitLine(line: string): { name: string; delimiter: string | undefined; value: string } {
  const equals = line.indexOf("=");
  const heredoc = line.indexOf("<<");
  if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
    const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
    if (name !== "" && delimiter !== "") return { name, delimiter, value: "" };
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
  }
  if (equals < 0) throw new Error(`Invalid format '${line}'`);
  if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
  return { name: line.slice(0, equals), delimiter: undefined, value: line.slice(equals + 1) };
}

function takeUntil(lines: string[], delimiter: string): string {
  const end = lines.indexOf(delimiter);
  if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
  const value = lines.splice(0, end + 1).slice(0, -1);
  return value.join("\n");
}
