import type { Known } from "../domain/facts/known.ts";
import type { SourceFacts, SourceNeed, Trigger } from "../domain/facts/source-facts.ts";
import type { Approvals } from "./approvals.ts";
import type { Artifacts } from "./artifacts.ts";

/** What the organisation says about a repository, where its administrators cannot (facts 2.30). */
export interface Properties {
  /** Workload type: the profile of the policy. */
  readonly profile: Known<string>;
  readonly regulated: Known<boolean>;
}

/** Which facts somebody needs: what nobody needs is not asked for. */
export interface SourceQuestion {
  readonly needs: ReadonlySet<SourceNeed>;
  /** Environment whose last successful deployment begins the window of continuity; null: there is none. */
  readonly productionEnvironment: string | null;
}

/** Requests that a run sent. */
export interface CallCounts {
  readonly rest: number;
  readonly graphql: number;
  readonly notModified: number;
}

/** The facts, and beside them what it took to read them: the price is no part of what is true. */
export interface SourceReading extends SourceFacts {
  readonly calls: CallCounts;
}

/** GitHub as the source stage sees it. Whatever cannot be seen is a value, never an exception. */
export interface GitHub {
  readonly trigger: Trigger;
  properties(): Promise<Properties>;
  sourceFacts(question: SourceQuestion): Promise<SourceReading>;
}

/** What a run has of GitHub. Outside Actions there is none; without a token every fact is unknown. */
export interface Connection {
  readonly github: GitHub | null;
  /** Null where nothing may be written: outside Actions, or without a token. */
  readonly publisher: Publisher | null;
  readonly approvals: Approvals;
  readonly artifacts: Artifacts;
}

/** Something written on GitHub, or the reason why it was not; a refusal never changes a verdict. */
export type Posted =
  | { readonly state: "created" | "updated" | "unchanged"; readonly url: string }
  | { readonly state: "refused"; readonly why: string };

/** A text that is kept in one place and renewed there, found again by its marker. */
export interface Note {
  /** Kebab-case name, part of the hidden marker. */
  readonly marker: string;
  readonly markdown: string;
}

/** A task for somebody, once for each key. */
export interface Task {
  readonly key: string;
  readonly title: string;
  readonly markdown: string;
  readonly labels: readonly string[];
}

/** Where results are shown to people. */
export interface Publisher {
  /** Comment on the pull request of the run, renewed in place. */
  comment(note: Note): Promise<Posted>;
  /** Check run on exactly this commit. */
  checkRun(run: {
    readonly name: string;
    readonly commit: string;
    readonly conclusion: "success" | "failure" | "neutral";
    readonly title: string;
    readonly summary: string;
  }): Promise<Posted>;
  /** Issue that is opened once; an open one with the same key is renewed. */
  task(task: Task): Promise<Posted>;
}
