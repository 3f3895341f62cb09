/** A command that a step wrote to its output: `::error file=a.js,line=1::message`. */
export interface Command {
  readonly name: CommandName;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** Commands that the runner knows; anything else is text. */
const names = [
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
] as const;

export type CommandName = (typeof names)[number];

/** Reads a line as a command, in today's form (`::name::`) or the first one (`##[name]`, anywhere in the line). */
export function parseCommand(line: string): Command | undefined {
  return parseColons(line.trimStart()) ?? parseBrackets(line);
}

/** Whether a text could be taken for a command: it must not end `::stop-commands::`. */
export const isCommandName = (text: string): boolean => nameOf(text) !== undefined;

const nameOf = (text: string): CommandName | undefined => names.find((name) => name === text.toLowerCase());

function parseColons(line: string): Command | undefined {
  const end = line.startsWith("::") ? line.indexOf("::", 2) : -1;
  if (end < 0) return undefined;
  const head = splitHead(line.slice(2, end));
  if (head === undefined) return undefined;
  const properties = propertiesOf(head.rest, ",", unescapeProperty);
  return { name: head.name, properties, data: unescapeData(line.slice(end + 2)) };
}

function parseBrackets(line: string): Command | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  const head = splitHead(line.slice(start + 3, end));
  if (head === undefined) return undefined;
  const properties = propertiesOf(head.rest, ";", unescapeBracket);
  return { name: head.name, properties, data: unescapeBracket(line.slice(end + 1)) };
}

function splitHead(head: string): { name: CommandName; rest: string } | undefined {
  const space = head.indexOf(" ");
  const name = nameOf(space < 0 ? head : head.slice(0, space));
  return name === undefined ? undefined : { name, rest: space < 0 ? "" : head.slice(space + 1).trim() };
}

function propertiesOf(
  text: string,
  separator: string,
  decode: (value: string) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of text.split(separator)) {
    const equals = part.indexOf("=");
    if (equals > 0) found.set(part.slice(0, equals), decode(part.slice(equals + 1)));
  }
  return found;
}

// `%25` last, or `%250A` would become a line break.
const unescapeData = (text: string): string => replaceAll(text, { "%0D": "\r", "%0A": "\n", "%25": "%" });

const unescapeProperty = (text: string): string =>
  replaceAll(text, { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" });

const unescapeBracket = (text: string): string =>
  replaceAll(text, { "%3B": ";", "%0D": "\r", "%0A": "\n", "%5D": "]", "%25": "%" });

function replaceAll(text: string, codes: Readonly<Record<string, string>>): string {
  return Object.entries(codes).reduce((result, [code, sign]) => result.replaceAll(code, sign), text);
}
