import * as z from "zod";
import type { WatchMark } from "../../domain/bypass/rule-suite.ts";
import { UserError } from "../../errors.ts";
import type { Journal } from "../../ports/journal.ts";

const Line = z.object({
  repository: z.string(),
  mark: z.object({
    newest: z.object({ id: z.number(), at: z.iso.datetime({ offset: true }) }).nullable(),
    watchedAt: z.iso.datetime({ offset: true }),
  }),
});

/** How far the bypass watch has seen in each repository. */
export interface Marks {
  of(repository: string): WatchMark | null;
  set(repository: string, mark: WatchMark): void;
}

/** Marks that a journal keeps; without one they are forgotten. @throws {UserError} invalid-input */
export function marksIn(journal: Journal | null): Marks {
  const marks = new Map<string, WatchMark>();
  for (const [index, value] of (journal?.values ?? []).entries()) {
    const { repository, mark } = parseLine(value, index);
    marks.set(repository, mark);
  }
  return {
    of: (repository) => marks.get(repository) ?? null,
    set(repository, mark) {
      marks.set(repository, mark);
      journal?.append({ repository, mark });
    },
  };
}

function parseLine(value: unknown, index: number): z.infer<typeof Line> {
  const line = Line.safeParse(value);
  if (line.success) return line.data;
  throw new UserError("invalid-input", "expected a mark of the bypass watch, found something else.", {
    at: `line ${index + 1}`,
    hint: "Delete the file; the watch then begins with the last month.",
  });
}
