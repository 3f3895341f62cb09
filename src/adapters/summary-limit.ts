import type { Host } from "./host.ts";

/** GitHub drops a step's summary over 1 MiB as a whole (github-facts 7.5); the rest is for the pointer. */
const mostSummaryBytes = 1024 * 1024 - 1024;

const pointer =
  "\n\n> **This summary was cut: GitHub shows at most 1 MiB.** Everything is in the HTML report and in `verdict.json`, which the output `evidence` names.\n";

/** Appends to the summary of a step; outside a runner there is none. */
export function writeSummary(host: Pick<Host, "env" | "append" | "status">, markdown: string): void {
  const path = host.env["GITHUB_STEP_SUMMARY"] ?? "";
  if (path !== "") host.append(path, fitSummary(markdown, host.status(path)?.bytes ?? 0));
}

/** Markdown that fits into what is left of the summary; cut after a whole line, with everything open closed. */
export function fitSummary(markdown: string, usedBytes: number): string {
  const text = `${markdown}\n`;
  const room = mostSummaryBytes - usedBytes;
  if (Buffer.byteLength(text) <= room) return text;
  if (room <= 0) return "";
  const lines: string[] = [];
  let bytes = 0;
  for (const line of text.split("\n")) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > room - pointer.length) break;
    lines.push(line);
  }
  return `${lines.join("\n")}\n${closeOpen(lines)}${pointer}`;
}

/** A code fence or a fold left open would swallow the pointer. */
function closeOpen(lines: readonly string[]): string {
  let isFenced = false;
  let open = 0;
  for (const line of lines) {
    if (line.startsWith("```")) isFenced = !isFenced;
    else if (!isFenced) open += count(line, "<details") - count(line, "</details>");
  }
  return `${isFenced ? "```\n" : ""}${"\n</details>\n".repeat(Math.max(open, 0))}`;
}

function count(line: string, word: string): number {
  return line.split(word).length - 1;
}
