import type { PlatformEvent } from "../platform/index.ts";
import type { Conclusion } from "../runner/api.ts";

/** A run of a workflow, as it was told. */
export interface RunStory {
  /** Unique here: run and attempt. */
  readonly key: string;
  readonly repository: string;
  readonly run: number;
  readonly attempt: number;
  readonly workflow: string;
  readonly path: string;
  readonly trigger: string;
  readonly jobs: Map<string, JobStory>;
  readonly lines: string[];
  /** Errors that steps told. */
  readonly errors: string[];
  readonly since: number;
  conclusion: Conclusion | null;
  ms: number;
}

export interface JobStory {
  readonly name: string;
  readonly since: number;
  readonly summaries: string[];
  conclusion: Conclusion | null;
  ms: number;
}

const longestLog = 20_000;

/** Keeps what runs tell, in the order in which they began. */
export class Journal {
  readonly #runs = new Map<string, RunStory>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  get runs(): readonly RunStory[] {
    return [...this.#runs.values()];
  }

  /** Runs of a repository that began after so many others. */
  since(count: number, repository: string): readonly RunStory[] {
    return this.runs.slice(count).filter((run) => run.repository === repository);
  }

  note(told: PlatformEvent): void {
    const story = this.#storyOf(told);
    const { event } = told;
    switch (event.kind) {
      case "job-started":
        this.#jobOf(story, event.job.key, event.job.name);
        return;
      case "log":
        if (story.lines.length < longestLog) story.lines.push(`${event.job}: ${event.line}`);
        return;
      case "annotation":
        if (event.level === "error") story.errors.push(event.message);
        return;
      case "summary":
        this.#jobOf(story, event.job, event.job).summaries.push(event.markdown);
        return;
      case "job-ended": {
        const job = this.#jobOf(story, event.job, event.name);
        job.conclusion = event.result.outcome;
        job.ms = this.#now() - job.since;
        return;
      }
      case "run-ended":
        story.conclusion = event.conclusion;
        story.ms = this.#now() - story.since;
        return;
      case "run-started":
      case "notice":
      case "job-waiting":
      case "step-started":
      case "step-ended":
        return;
    }
  }

  #storyOf({ repository, run, attempt, workflow, path, trigger }: PlatformEvent): RunStory {
    const key = `${run}-${attempt}`;
    const known = this.#runs.get(key);
    if (known !== undefined) return known;
    const story: RunStory = {
      ...{ key, repository, run, attempt, workflow, path, trigger },
      ...{ jobs: new Map(), lines: [], errors: [], since: this.#now(), conclusion: null, ms: 0 },
    };
    this.#runs.set(key, story);
    return story;
  }

  #jobOf({ jobs }: RunStory, key: string, name: string): JobStory {
    const known = jobs.get(key);
    if (known !== undefined) return known;
    const job: JobStory = { name, since: this.#now(), summaries: [], conclusion: null, ms: 0 };
    jobs.set(key, job);
    return job;
  }
}
