import type { Journal } from "../../src/ports/journal.ts";

/** A journal in memory that, like one on disk, shows at its opening what was written before. */
export function memoryJournal(files: Map<string, unknown[]>, path: string): Journal {
  const file = files.get(path) ?? [];
  files.set(path, file);
  return {
    values: [...file],
    append: (value) => void file.push(JSON.parse(JSON.stringify(value))),
    clear: () => void file.splice(0),
  };
}
