import type { Unknown } from "../facts/known.ts";
import type { WorkflowSet } from "../workflow/model.ts";

/** Files that could not be read as workflows: what they do cannot be told. */
export function unreadableFiles({ unreadable }: WorkflowSet): readonly Unknown[] {
  return unreadable.map(({ path, line, why }) => ({
    state: "unknown",
    why: `${path}:${line} cannot be read: ${why}`,
    cause: "malformed",
  }));
}
