/** An open pull request, as far as it decides whether a required workflow ever ran for it. */
export interface OpenPull {
  readonly number: number;
  readonly url: string;
  readonly headCommit: string;
  /** Branch that it is to be merged into. */
  readonly base: string;
  readonly head: string;
  /** Whether it comes from a branch of the repository itself, not from a fork that may have one of the same name. */
  readonly isOwn: boolean;
  /** False: the repository or branch that it came from is gone, so that it could not be opened again. */
  readonly hasHead: boolean;
  /** Closing it would switch that off. */
  readonly isAutoMerging: boolean;
}

/** A pull request for which the required workflow never ran, and what can be done about it. */
export interface HangingPull {
  readonly repository: string;
  readonly pull: OpenPull;
  /** Null: closing and opening it again starts the workflow. */
  readonly obstacle: string | null;
}

/**
 * Pull requests that would wait for ever: a required workflow does not run for those that were open before there was a
 * rule (facts 2.3), and one that ran under `evaluate` counts (facts 2.6).
 */
export function hangingPulls(
  repository: string,
  pulls: readonly OpenPull[],
  ran: ReadonlySet<string>,
): readonly HangingPull[] {
  return pulls
    .filter(({ headCommit }) => !ran.has(headCommit))
    .map((pull) => ({ repository, pull, obstacle: obstacleOf(pull) }));
}

function obstacleOf({ hasHead, isAutoMerging }: OpenPull): string | null {
  if (!hasHead) return "its branch is gone, so it could not be opened again: merge it elsewhere or close it";
  if (isAutoMerging)
    return "closing it would switch auto-merge off: push a commit to it or update its branch";
  return null;
}
