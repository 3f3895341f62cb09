/** What actions/runner does with what a step leaves behind, restated from its source. */

/** `EnvFileKeyValuePairs` of FileCommandManager.cs: the entries of GITHUB_OUTPUT. @throws as the runner does */
export function parseFileCommands(text: string): [string, string][] {
  const lines = text.split("\n");
  const entries: [string, string][] = [];
  while (lines.length > 0) {
    const line = lines.shift() ?? "";
    if (line !== "") entries.push(parseEntry(line, lines));
  }
  return entries;
}

/** `name<<delimiter` takes lines until the delimiter, `name=value` is one line; whichever mark comes first rules. */
function parseEntry(line: string, rest: string[]): [string, string] {
  const [, name, mark, value] = /^(.*?)(<<|=)(.*)$/s.exec(line) ?? [];
  const end = mark === "<<" ? rest.indexOf(value ?? "") : 0;
  if (!name || (mark === "<<" && value === "") || end === -1) throw new Error(`Invalid format '${line}'`);
  if (mark === "=") return [name, value ?? ""];
  const taken = rest.splice(0, end + 1);
  return [name, taken.slice(0, -1).join("\n")];
}

export interface ParsedCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Commands of stdout by ActionCommand.cs: `::` after the leading white space of a line, `##[` anywhere in it. */
export function parseCommands(output: string): ParsedCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => parseNew(line) ?? parseOld(line) ?? []);
}

function parseNew(line: string): ParsedCommand | undefined {
  // .NET's TrimStart: as JavaScript's, with U+0085 and without U+FEFF, which is trimmed here too to be safe.
  const trimmed = line.replace(/^[\s\u0085]+/, "");
  if (!trimmed.startsWith("::")) return undefined;
  const end = trimmed.indexOf("::", 2);
  if (end < 0) return undefined;
  const head = trimmed.slice(2, end);
  const space = head.indexOf(" ");
  const name = space < 0 ? head : head.slice(0, space);
  const list = space < 0 ? "" : head.slice(space + 1);
  const pairs = list
    .split(",")
    .filter((pair) => pair !== "")
    .map((pair) => [pair.split("=", 1)[0] ?? "", unescaped(pair.slice(pair.indexOf("=") + 1))] as const);
  return { name, properties: Object.fromEntries(pairs), data: unescaped(trimmed.slice(end + 2)) };
}

function parseOld(line: string): ParsedCommand | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  return { name: line.slice(start + 3, end), properties: {}, data: line.slice(end + 1) };
}

function unescaped(text: string): string {
  return text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}
