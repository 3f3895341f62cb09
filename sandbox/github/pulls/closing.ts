import type { GitHub } from "../github.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";

interface Reference {
  readonly number: number;
  readonly repository: RepositoryRecord;
}

/** GitHub's words that close an issue, and the issue behind them: `#12`, or `owner/name#12`. */
const closing = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:([\w.-]+\/[\w.-]+))?#(\d+)/gi;

/** Issues that a pull request closes when it is merged, by its words. */
export function closingReferences(
  github: GitHub,
  repository: RepositoryRecord,
  { body }: PullRecord,
): Reference[] {
  return [...(body ?? "").matchAll(closing)].flatMap(([, fullName, number]) => {
    const where = fullName === undefined ? repository : github.state.repositories.get(fullName.toLowerCase());
    return where === undefined ? [] : [{ number: Number(number), repository: where }];
  });
}
