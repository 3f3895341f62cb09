import { availableParallelism } from "node:os";
import type { JobResult, RunEvent, RunRequest } from "../api.ts";
import type { Data, Workflow } from "../model.ts";
import { Cancellation } from "./cancellation.ts";
import { githubContext } from "./contexts.ts";
import { Slots } from "./slots.ts";

type DataObject = Readonly<Record<string, Data>>;

/** A run that is carried out: what all its jobs share. */
export interface Run {
  readonly request: RunRequest;
  /** `github` as it is for every job, also below called workflows. */
  readonly github: DataObject;
  readonly slots: Slots;
  readonly cancellation: Cancellation;
  /** What ended, by `JobIdentity.key`. */
  readonly results: Map<string, JobResult>;
  readonly tell: (event: RunEvent) => void;
  /** What the embedder threw when it was told something; the run rejects with it. */
  readonly faults: unknown[];
  /** A number no other job of the run has, for its folder. */
  readonly nextNumber: () => number;
}

/** Begins a run of a workflow. */
export function beginRun(request: RunRequest, workflow: Workflow): Run {
  let jobs = 0;
  const cancellation = new Cancellation(request.signal);
  const faults: unknown[] = [];
  return {
    request,
    github: githubContext(request, workflow.name),
    slots: new Slots(Math.max(1, request.parallelJobs ?? availableParallelism())),
    cancellation,
    results: new Map(),
    tell: (event) => {
      // Events come from the middle of a program's output, where an exception would end this process.
      try {
        request.hooks.tell(event);
      } catch (error) {
        faults.push(error);
        cancellation.request();
      }
    },
    faults,
    nextNumber: () => {
      jobs += 1;
      return jobs;
    },
  };
}

/** Milliseconds of this machine for minutes of a workflow. */
export const minutes = (run: Run, count: number): number => count * run.request.minuteMs;
