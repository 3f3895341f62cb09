import type { KnownPush, RuleSuite } from "../domain/bypass/rule-suite.ts";
import type { Known } from "../domain/facts/known.ts";
import type { BranchProtection } from "../domain/protection/protection.ts";
import type { Posted, Task } from "./github.ts";

/** A repository whose pushes are watched. */
export interface WatchedRepository {
  /** `owner/name` as GitHub writes it. */
  readonly name: string;
  readonly protection: Known<BranchProtection>;
  /** Rule suites of the last month, of all results. */
  suites(): Promise<Known<readonly RuleSuite[]>>;
  /** What was last pushed to the canary branch; none: there is no such branch. */
  canaries(branch: string): Promise<Known<readonly KnownPush[]>>;
  /** Pushes a commit without any change, for the next watch to look for; gives its sha. */
  pushCanary(branch: string): Promise<Known<string>>;
  /** Issue that is opened once. */
  task(task: Task): Promise<Posted>;
}

/** Repositories to watch; unknown: there is none of this name that the token can see. */
export interface BypassWatcher {
  open(repository: string): Promise<Known<WatchedRepository>>;
}

/** Gives a watcher for the token in one of these variables of the environment; null: none of them holds one. */
export type BypassWatchers = (variables: readonly string[]) => Promise<BypassWatcher | null>;
