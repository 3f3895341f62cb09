import { CommitParser } from "conventional-commits-parser";
import type { CommitHeader } from "../domain/change/change.ts";

/** Far more than anybody writes; a footer beyond it does not count, and the header never depends on it. */
const longestMessage = 64 * 1024;
const longestHeader = 1_000;

// An adapter, although it reads nothing but a text: the library's only entry also loads Node's streams.
const parser = new CommitParser({
  headerPattern: /^(\w[\w-]*)(?:\(([^()]*)\))?(!)?: (.+)$/,
  headerCorrespondence: ["type", "scope", "bang", "subject"],
  notesPattern: (keywords) => new RegExp(`^(${keywords}):\\s*(.*)`),
  // By default a line `-type-` sets the type: a message of any form would read as conventional.
  fieldPattern: /(?!)/,
});

/** Reads a commit message, or the title of a pull request; null: it is not of the form of Conventional Commits. */
export function readCommitHeader(text: string): CommitHeader | null {
  const message = text.slice(0, longestMessage).trimStart();
  const [first = ""] = message.split(/\r?\n/, 1);
  if (first === "" || first.length > longestHeader) return null;
  const { header, notes, ...fields } = parser.parse(message);
  const { type, scope, bang, subject } = fields;
  // The library passes over lines of GPG; what git shows as the first line is what counts.
  if (header !== first || typeof type !== "string" || typeof subject !== "string") return null;
  return {
    type,
    scope: typeof scope === "string" ? scope : null,
    isBreaking: bang === "!" || notes.length > 0,
    subject,
  };
}
