import type { Unknown } from "../domain/facts/known.ts";
import type { HangingPull } from "../domain/organization/hanging.ts";
import { plain } from "./plain.ts";
import { unknownWords } from "./unknown.ts";

/** A repository whose pull requests could not be looked at. */
export interface UnseenPulls {
  readonly repository: string;
  readonly unknown: Unknown;
}

interface Hanging {
  readonly pulls: readonly HangingPull[];
  readonly unseen: readonly UnseenPulls[];
}

/** Pull requests for which the required workflow never ran, for a terminal. */
export function renderHanging({ pulls, unseen }: Hanging): string {
  const head =
    pulls.length === 0
      ? "No open pull request would wait for ever for the required workflow, of those that were seen."
      : `${pulls.length} open pull requests would wait for ever once the ruleset is active (--nudge closes and opens them again):`;
  const lines = [
    head,
    ...pulls.map(
      ({ pull, obstacle }) => `  ${plain(pull.url, 300)}${obstacle === null ? "" : ` (${obstacle})`}`,
    ),
    ...unseen.map(({ repository, unknown }) => `? ${plain(repository, 200)}: ${unknownWords(unknown)}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** The same for machines. */
export function hangingJson({ pulls, unseen }: Hanging): object {
  return {
    hanging: pulls.map(({ repository, pull: { number, url, headCommit }, obstacle }) => ({
      ...{ repository, number, url, headCommit, obstacle },
    })),
    unseen: unseen.map(({ repository, unknown: { why, needs = null } }) => ({ repository, why, needs })),
  };
}
