/**
 * The words that the GitHub Actions runner takes for commands on stdout and stderr, and how to say them only when we
 * mean them (G1, CVE-2020-15228). Rules: `ActionCommand.cs` of actions/runner.
 */

/** The runner trims what .NET calls white space; every invisible character is treated as such here. */
const commandAfterTrim = /^([\s\p{C}\p{Z}]*)::/u;
/** The old form is found anywhere in a line. */
const oldCommand = /##\[/g;
/** Everything that could end a line for somebody. */
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Control characters, which a terminal would obey; tabs stay, and line ends are dealt with before. */
const controls = /(?![\t\n\v\f\r])\p{Cc}/gu;

/** Text as lines of which none is a command or steers a terminal. */
export function plainLines(text: string): string[] {
  return text.split(lineEnds).map(plainLine);
}

function plainLine(line: string): string {
  return line.replace(controls, "\ufffd").replace(oldCommand, "##\\[").replace(commandAfterTrim, "$1\\::");
}

/** A command with escaped data and properties; empty properties are left out. */
export function workflowCommand(
  name: "error" | "warning" | "notice" | "debug" | "group" | "endgroup" | "add-mask",
  properties: Readonly<Record<string, string | number | undefined>>,
  data: string,
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(",");
  return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(data)}\n`;
}

function escapeData(text: string): string {
  return text
    .replace(oldCommand, "##\\[")
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
