import { noCommit } from "./git/no-commit.ts";
import type { GitHub } from "./github.ts";
import type { RepositoryRecord } from "./records.ts";
import { table } from "./tables.ts";

/** Who moved which branch, and when. */
interface ActivityRecord {
  readonly id: number;
  readonly before: string;
  readonly after: string;
  readonly ref: string;
  readonly at: string;
  readonly type:
    | "push"
    | "force_push"
    | "branch_creation"
    | "branch_deletion"
    | "pr_merge"
    | "merge_queue_merge";
  readonly actor: string;
}

export const activities = table<ActivityRecord>("activities");

/** A move of a branch. */
export interface Push {
  readonly ref: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly actor: string;
  readonly type?: ActivityRecord["type"];
}

/** Notes that a branch was moved. */
export function noteActivity(github: GitHub, repository: RepositoryRecord, push: Push): void {
  const { ref, before = noCommit, after, actor } = push;
  const type = push.type ?? (before === noCommit ? "branch_creation" : "push");
  activities
    .of(repository)
    .push({ id: github.nextId(), before, after, ref, at: github.clock.stamp(), type, actor });
}
