import * as z from "zod";
import type { Journal } from "../../ports/journal.ts";
import type { EtagStore, StoredAnswer } from "./etag-store.ts";

const Line = z.object({
  key: z.string(),
  etag: z.string(),
  link: z.string().nullable(),
  data: z.unknown(),
});

/**
 * Answers that a journal keeps from one audit to the next. The last one of a question counts; once most lines are
 * outdated, the journal is written anew. A line that is no answer is worth nothing but another request.
 */
export function etagsIn(journal: Journal): EtagStore {
  const answers = new Map<string, StoredAnswer>();
  for (const value of journal.values) {
    const line = Line.safeParse(value);
    if (!line.success) continue;
    const { key, etag, link, data } = line.data;
    answers.set(key, { etag, link, data });
  }
  if (journal.values.length > 2 * answers.size) {
    journal.clear();
    for (const [key, answer] of answers) journal.append({ key, ...answer });
  }
  return {
    get: (key) => answers.get(key),
    set(key, answer) {
      answers.set(key, answer);
      journal.append({ key, ...answer });
    },
  };
}
