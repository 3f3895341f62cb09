import type { GitHubRun } from "../domain/change/reference.ts";
import type { Annotation } from "../domain/verdict/annotation.ts";

/** The GitHub Actions runner, or the console that stands in for it. */
export interface Runner {
  /** Value of an input as given; "" means not given. */
  input(name: string): string;
  setOutput(name: string, value: string): void;
  /** Keeps a secret out of everything that the runner shows from now on. */
  mask(secret: string): void;
  annotate(annotation: Annotation): void;
  /** Words for the log; never parsed as workflow commands. */
  log(text: string): void;
  /** Appends markdown to the job summary, cut below GitHub's limit. */
  summarise(markdown: string): void;
  /** Marks the step as failed with one message. */
  fail(message: string): void;
  /** The event that started the run and what it is about; null where there is none. */
  readonly context: RunContext;
}

export interface RunContext {
  readonly event: string | null;
  /** Commit that the workspace is at. */
  readonly commit: string | null;
  /** Commit that the change is compared with. */
  readonly baseCommit: string | null;
  /** RFC 3339 time at which the workspace was checked out; null if unknown. */
  readonly checkedOutAt: string | null;
  /** The run on GitHub; null outside Actions. */
  readonly github: GitHubRun | null;
  /** Run whose end started this one, as the event claims; null: it is about none. */
  readonly endedRun: number | null;
}
