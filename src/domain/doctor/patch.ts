import type { Workflow } from "../workflow/model.ts";
import type { Fix, Hunk } from "./fix.ts";

/** Replaces a text within a line; null where the line does not hold it as written (an alias, a quoted form). */
export function replacement(workflow: Workflow, line: number, from: string, to: string): Hunk | null {
  const before = workflow.source[line - 1];
  const at = before?.indexOf(from) ?? -1;
  if (before === undefined || at === -1 || from === "") return null;
  return { line, remove: [before], add: [before.slice(0, at) + to + before.slice(at + from.length)] };
}

/** Replaces the value of a key that stands whole on its line. */
export function newValue(workflow: Workflow, line: number, key: string, value: string): Hunk | null {
  const before = workflow.source[line - 1] ?? "";
  const at = before.indexOf(`${key}:`);
  if (at === -1 || !/^[\s-]*$/.test(before.slice(0, at)) || hasBlockValue(workflow, line, key)) return null;
  return { line, remove: [before], add: [`${before.slice(0, at)}${key}: ${value}`] };
}

/** A value that goes on over further lines, which a change of one line would leave behind. */
function hasBlockValue(workflow: Workflow, line: number, key: string): boolean {
  const before = workflow.source[line - 1] ?? "";
  const value = before.slice(before.indexOf(`${key}:`) + key.length + 1).trim();
  if (/^(?:[|>][\d+-]{0,2})?(?:\s*#.*)?$/.test(value)) return true;
  const next = workflow.source.slice(line).find((text) => text.trim() !== "");
  return next !== undefined && indentOf(next) > before.indexOf(`${key}:`) && !next.trim().startsWith("#");
}

/** Puts lines before the line that begins with a mark (`needs:`, `-`), each as far in as that mark. */
export function insertionBefore(
  workflow: Workflow,
  line: number,
  mark: string,
  lines: readonly string[],
): Hunk | null {
  const before = workflow.source[line - 1] ?? "";
  if (!before.trim().startsWith(mark)) return null;
  const indent = " ".repeat(indentOf(before));
  return { line: line - 1, remove: [], add: lines.map((text) => (text === "" ? "" : indent + text)) };
}

/** Takes out a key that stands whole on its line and is not the first of a list's entry. */
export function removal(workflow: Workflow, line: number, key: string): Hunk | null {
  const before = workflow.source[line - 1] ?? "";
  if (!before.trim().startsWith(`${key}:`) || hasBlockValue(workflow, line, key)) return null;
  return { line, remove: [before], add: [] };
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** A patch where every hunk could be made, else the words. */
export function patchOr(workflow: Workflow, hunks: readonly (Hunk | null)[], words: string): Fix {
  if (workflow.origin !== null) return { kind: "words", text: `In ${workflow.origin.repository}: ${words}` };
  const made = hunks.filter((hunk) => hunk !== null);
  if (made.length === hunks.length && made.length > 0) {
    return { kind: "patch", path: workflow.path, hunks: made };
  }
  return { kind: "words", text: words };
}
