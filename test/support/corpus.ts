import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const folder = resolve(import.meta.dirname, "../../../shared/corpus");

/** One real report with facts that were counted by an independent program. */
export interface CorpusEntry {
  readonly file: string;
  readonly kind: string;
  readonly format: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Whether the shared corpus lies beside the project; without it the suites that need it skip and say so. */
export const hasCorpus = existsSync(resolve(folder, "INDEX.json"));

/** Every report of the corpus, or none where it is not there. */
export function corpusEntries(): readonly CorpusEntry[] {
  if (!hasCorpus) return [];
  const index = JSON.parse(readFileSync(resolve(folder, "INDEX.json"), "utf8")) as { files: CorpusEntry[] };
  return index.files;
}

/** Bytes of one report. */
export function corpusBytes(entry: CorpusEntry): Buffer {
  return readFileSync(resolve(folder, entry.file));
}
