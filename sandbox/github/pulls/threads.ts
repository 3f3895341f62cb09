import { table } from "../tables.ts";

/** A conversation on a line of a pull request. */
export interface ThreadRecord {
  readonly id: number;
  readonly pull: number;
  readonly path: string;
  readonly line: number | null;
  readonly commit: string;
  isResolved: boolean;
  readonly comments: ThreadComment[];
}

export interface ThreadComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly at: string;
}

/** Conversations of a repository's pull requests, in the order of time. */
export const threads = table<ThreadRecord>("review-threads");
