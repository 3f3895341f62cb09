import type { Inspection } from "./inspection.ts";
import { plain } from "./plain.ts";

const mostDiagnostics = 20;

/** What one report holds, for a terminal. */
export function renderInspection(inspection: Inspection): string {
  const { file, format, kinds, tool, clean } = inspection;
  const maker =
    tool === null ? "" : `, written by ${plain([tool.name, tool.version].filter(Boolean).join(" "))}`;
  const lines = [
    `${plain(file)}: ${clean ? "clean" : "NOT clean"}`,
    format === null ? "  no format was recognised" : `  ${format} (${kinds.join(", ")})${maker}`,
    ...countsOf("tests", inspection.tests),
    ...countsOf("coverage", inspection.coverage),
    ...countsOf("findings", inspection.findings),
    ...inspection.disagreements.map(
      ({ name, reported, counted }) => `  claims ${plain(name)} = ${reported}, lists ${counted}`,
    ),
    ...inspection.diagnostics
      .slice(0, mostDiagnostics)
      .map(({ code, message, at }) => `  ${code}: ${plain(message)}${at === "" ? "" : ` (${plain(at)})`}`),
  ];
  return `${lines.join("\n")}\n`;
}

function countsOf(title: string, counts: object | undefined): string[] {
  if (counts === undefined) return [];
  const words = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return [`  ${title}: ${words.join(", ")}`];
}
