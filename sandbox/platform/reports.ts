import type { StepRecord } from "../github/actions/records.ts";
import { type Annotation, checkRuns } from "../github/checks/records.ts";
import type { GitHub } from "../github/github.ts";
import type { RunEvent } from "../runner/api.ts";
import { endJob } from "./jobs.ts";
import type { LiveJob, LiveRun } from "./live.ts";

type Event<K extends RunEvent["kind"]> = Extract<RunEvent, { readonly kind: K }>;

/** Writes into the records what a run tells: steps, summaries, annotations, ends of jobs. */
export function noteEvent(github: GitHub, live: LiveRun, event: RunEvent): void {
  switch (event.kind) {
    case "run-started":
      if (event.title !== "") live.run.title = event.title;
      return;
    case "step-started":
      beginStep(github, live, event);
      return;
    case "step-ended":
      endStep(github, live, event);
      return;
    case "log":
      addLine(github, live, event);
      return;
    case "summary":
      addSummary(live, event);
      return;
    case "annotation":
      addAnnotation(live, event);
      return;
    case "job-ended": {
      const { job: key, name, result } = event;
      endJob(github, live, { key, name, outcome: result.outcome });
      return;
    }
    case "notice":
    case "job-waiting":
    case "job-started":
    case "run-ended":
      return;
  }
}

const jobOf = ({ jobs }: LiveRun, key: string): LiveJob | undefined => jobs.get(key);

function beginStep(github: GitHub, live: LiveRun, { job, name }: Event<"step-started">): void {
  const steps = jobOf(live, job)?.record.steps;
  if (steps === undefined) return;
  const startedAt = github.clock.stamp();
  const step: StepRecord = {
    ...{ number: steps.length + 1, name, status: "in_progress", conclusion: null },
    ...{ startedAt, completedAt: null },
  };
  steps.push(step);
}

function endStep(github: GitHub, live: LiveRun, { job, name, conclusion }: Event<"step-ended">): void {
  const steps = jobOf(live, job)?.record.steps;
  const at = github.clock.stamp();
  const open = steps?.find((step) => step.name === name && step.status === "in_progress");
  const ended = { status: "completed", conclusion, completedAt: at } as const;
  // A step that is skipped never began.
  if (open === undefined) steps?.push({ number: steps.length + 1, name, startedAt: at, ...ended });
  else Object.assign(open, ended);
}

/** GitHub puts the time before each line. */
function addLine(github: GitHub, live: LiveRun, { job, line }: Event<"log">): void {
  const name = jobOf(live, job)?.record.name ?? job;
  const lines = live.lines.get(name) ?? [];
  live.lines.set(name, lines);
  lines.push(`${github.clock.stamp()} ${line}`);
}

/** The job's check run shows what its steps wrote. */
function addSummary(live: LiveRun, { job: key, markdown }: Event<"summary">): void {
  const job = jobOf(live, key);
  const check = checkRuns.of(live.repository).find(({ id }) => id === job?.record.id);
  if (job === undefined || check === undefined) return;
  job.summaries.push(markdown);
  check.output = { title: job.record.name, summary: job.summaries.join("\n\n"), text: null };
}

const levels = { notice: "notice", warning: "warning", error: "failure" } as const;

function addAnnotation(live: LiveRun, { job: key, level, message, properties }: Event<"annotation">): void {
  const job = jobOf(live, key);
  const check = checkRuns.of(live.repository).find(({ id }) => id === job?.record.id);
  const line = Number(properties["line"] ?? 1) || 1;
  const annotation: Annotation = {
    path: properties["file"] ?? ".github",
    start_line: line,
    end_line: Number(properties["endLine"] ?? line) || line,
    start_column: null,
    end_column: null,
    annotation_level: levels[level],
    title: properties["title"] ?? null,
    message,
    raw_details: null,
  };
  check?.annotations.push(annotation);
}
