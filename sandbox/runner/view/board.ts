import type { JobResult, RunEvent } from "../api.ts";
import { clean } from "./text.ts";

/** A job that waits or runs. */
export interface OpenJob {
  readonly run: number;
  readonly name: string;
  readonly since: number;
  /** What it does now, or what it waits for. */
  doing: string;
  readonly step: StepNotes;
}

/** What is remembered of a step, in case it fails. */
interface StepNotes {
  errors: string[];
  lines: string[];
}

/** A step that made its job fail, or what kept a job from starting. */
export interface Failure {
  readonly job: string;
  readonly step: string;
  readonly errors: readonly string[];
  readonly lines: readonly string[];
}

interface OpenRun {
  readonly name: string;
  readonly since: number;
  jobs: number;
  readonly failures: Failure[];
  readonly failedJobs: string[];
}

/** A job that is over, as it is shown. */
export interface ClosedJob {
  readonly name: string;
  readonly result: JobResult;
  readonly ms: number;
}

const linesKept = 12;
const errorsKept = 5;

/** What is going on: runs, their jobs and what each of them does. */
export class Board {
  readonly #now: () => number;
  readonly #runs = new Map<number, OpenRun>();
  readonly #jobs = new Map<string, OpenJob>();

  constructor(now: () => number) {
    this.#now = now;
  }

  get openJobs(): readonly OpenJob[] {
    return [...this.#jobs.values()];
  }

  get hasSeveralRuns(): boolean {
    return this.#runs.size > 1;
  }

  run(run: number): OpenRun {
    const known = this.#runs.get(run) ?? {
      name: "",
      since: this.#now(),
      jobs: 0,
      failures: [],
      failedJobs: [],
    };
    this.#runs.set(run, known);
    return known;
  }

  start(run: number, name: string): void {
    this.#runs.set(run, { name: clean(name), since: this.#now(), jobs: 0, failures: [], failedJobs: [] });
  }

  wait(run: number, job: string, environment: string): void {
    this.#open(run, job, clean(job)).doing = `waits for ${clean(environment)}`;
  }

  begin(run: number, job: string, name: string): void {
    this.#jobs.delete(keyOf(run, job));
    this.#open(run, job, clean(name));
  }

  /** Takes what a step does and says. */
  note(
    run: number,
    event: Extract<RunEvent, { kind: "step-started" | "log" | "annotation" | "step-ended" }>,
  ): void {
    const { step, ...job } = this.#open(run, event.job, clean(event.job));
    switch (event.kind) {
      case "step-started":
        this.#open(run, event.job, job.name).doing = shown(event.name);
        step.errors = [];
        step.lines = [];
        break;
      case "log":
        step.lines = [...step.lines, clean(event.line)].slice(-linesKept);
        break;
      case "annotation":
        if (event.level === "error") step.errors = [...step.errors, clean(event.message)].slice(-errorsKept);
        break;
      case "step-ended":
        if (event.conclusion === "failure") {
          this.run(run).failures.push({ job: job.name, step: shown(event.name), ...step });
        }
        step.errors = [];
        step.lines = [];
    }
  }

  end(run: number, job: string, given: { readonly name: string; readonly result: JobResult }): ClosedJob {
    const name = clean(given.name);
    const open = this.#jobs.get(keyOf(run, job));
    this.#jobs.delete(keyOf(run, job));
    const known = this.run(run);
    known.jobs += 1;
    if (given.result.conclusion === "failure") {
      known.failedJobs.push(name);
      const isExplained = known.failures.some((failure) => failure.job === name);
      if (!isExplained)
        known.failures.push({ job: name, step: "", errors: open?.step.errors ?? [], lines: [] });
    }
    return { name, result: given.result, ms: open === undefined ? 0 : this.#now() - open.since };
  }

  close(run: number): OpenRun {
    const known = this.run(run);
    this.#runs.delete(run);
    return known;
  }

  #open(run: number, job: string, name: string): OpenJob {
    const key = keyOf(run, job);
    const known = this.#jobs.get(key) ?? {
      run,
      name,
      since: this.#now(),
      doing: "",
      step: { errors: [], lines: [] },
    };
    this.#jobs.set(key, known);
    return known;
  }
}

/** A step's name, with commit ids as short as people read them. */
const shown = (name: string): string => clean(name).replace(/@([0-9a-f]{7})[0-9a-f]{33}\b/g, "@$1");

const keyOf = (run: number, job: string): string => `${run} ${job}`;
