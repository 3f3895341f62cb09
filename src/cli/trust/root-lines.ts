import { UserError } from "../../errors.ts";

/** The file of trusted roots, and which of its lines this repository wrote last. */
export interface RootLines {
  readonly text: string;
  readonly last: string | null;
}

/** The file with the new root in the place of the last one; lines of others stay. @throws {UserError} invalid-input */
export function linesWith({ text, last }: RootLines, root: string) {
  const [line, earlier] = [compact(root), last === null ? null : compact(last)];
  const before = entriesOf(text);
  const others = before.filter((entry) => ![line, earlier].includes(compact(entry)));
  return { before: text, text: `${[...others.map(compact), line].toSorted().join("\n")}\n` };
}

/** One root that may well have several lines, or several of one each. */
function entriesOf(text: string): readonly string[] {
  return isJson(text) ? [text] : text.split("\n").filter((entry) => entry.trim() !== "");
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** One line of JSON, so that a root is told from another by what it says. */
function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch (cause) {
    throw new UserError("invalid-input", "expected trusted roots as lines of JSON, found something else.", {
      hint: "Write each root of trusted-root.jsonl on one line: jq -c . FILE.",
      cause,
    });
  }
}
