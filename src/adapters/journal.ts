import { appendFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "../errors.ts";
import type { Journal } from "../ports/journal.ts";
import { isMissing } from "./workspace.ts";

/** What an administrator's token saw is not for everybody on the machine. */
const ownersOnly = { mode: 0o600 };

/** A journal on disk. Each value is written at once, so that whatever kills us leaves whole lines and one cut one. */
export function openJournal(path: string): Journal {
  mkdirSync(dirname(path), { recursive: true });
  const values = readValues(path);
  return {
    values,
    append: (value) => appendFileSync(path, `${JSON.stringify(value)}\n`, ownersOnly),
    clear: () => writeFileSync(path, "", ownersOnly),
  };
}

function readValues(path: string): readonly unknown[] {
  const text = textOf(path);
  const end = text.lastIndexOf("\n") + 1;
  // What comes next must not continue a line that was cut off.
  if (end < text.length) truncateSync(path, Buffer.byteLength(text.slice(0, end)));
  const lines = text.slice(0, end).split("\n").slice(0, -1);
  return lines.map((line, index) => parseLine(line, `${path}:${index + 1}`));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return "";
    throw error;
  }
}

/** @throws {UserError} invalid-input */
function parseLine(line: string, at: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    const hint = "Delete the file; the work that it recorded is then done again.";
    throw new UserError("invalid-input", "expected a line of JSON, found something else.", {
      at,
      hint,
      cause,
    });
  }
}
