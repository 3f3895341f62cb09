import type { Conclusion } from "../api.ts";
import { type Data, ExpressionError, type Job, type Leg, type Status } from "../model.ts";
import { runCall } from "./call.ts";
import { Cancellation, holds } from "./cancellation.ts";
import { runStepsJob } from "./job.ts";
import { runLegs } from "./matrix-legs.ts";
import { mergedOutputs, togetherOf } from "./outputs.ts";
import {
  type EndedLeg,
  endUnstarted,
  type JobEnded,
  type JobPlace,
  scopeOfJob,
  type WorkflowLevel,
} from "./workflow-level.ts";

/** Runs all jobs of a workflow, each when what it needs is over. */
export async function runJobs(
  level: WorkflowLevel,
  mayKeep: boolean,
): Promise<ReadonlyMap<string, JobEnded>> {
  const jobs = new Map(level.workflow.jobs.map((job) => [job.id, job]));
  const running = new Map<string, Promise<JobEnded>>();
  const end = (id: string): Promise<JobEnded> => {
    const job = jobs.get(id);
    if (job === undefined) throw new Error(`no job '${id}'`);
    const known = running.get(id) ?? runWhenReady(level, job, { end, mayKeep });
    running.set(id, known);
    return known;
  };
  const settled = await Promise.allSettled([...jobs.keys()].map(end));
  for (const one of settled) if (one.status === "rejected") throw one.reason;
  const ended = await Promise.all([...jobs.keys()].map(async (id) => [id, await end(id)] as const));
  return new Map(ended);
}

interface Others {
  readonly end: (id: string) => Promise<JobEnded>;
  readonly mayKeep: boolean;
}

async function runWhenReady(level: WorkflowLevel, job: Job, others: Others): Promise<JobEnded> {
  try {
    const needed = await Promise.all(job.needs.map(async (id) => [id, await others.end(id)] as const));
    const history = new Map(needed.flatMap(([, { history: before }]) => [...before]));
    const needs = needed.map(
      ([id, { conclusion, outputs }]) => [id, { result: conclusion, outputs }] as const,
    );
    const place = placeOf(level, job, {
      needs: Object.fromEntries(needs),
      history,
      mayKeep: others.mayKeep && needed.every(([, { isKept }]) => isKept),
    });
    const legs = await runReady(place);
    const conclusion = togetherOf(legs.map((leg) => leg.conclusion));
    return {
      conclusion,
      outputs: mergedOutputs(legs),
      isKept: legs.every(({ isKept }) => isKept),
      history: new Map([...history, [job.id, conclusion]]),
    };
  } catch (error) {
    // Whoever embeds the runner failed: nothing may go on unseen.
    level.run.cancellation.request();
    throw error;
  }
}

interface Before {
  readonly needs: Readonly<Record<string, Data>>;
  readonly history: ReadonlyMap<string, Conclusion>;
  readonly mayKeep: boolean;
}

function placeOf(level: WorkflowLevel, job: Job, { needs, history, mayKeep }: Before): JobPlace {
  return {
    level,
    job,
    needs,
    leg: null,
    strategy: strategyOf({ index: 0, total: 1, failFast: true, maxParallel: 1 }),
    key: level.prefix.key + job.id,
    history,
    mayKeep,
    cancellation: level.cancellation,
    status: statusOf(level.cancellation, history),
  };
}

/** Answers at the time of asking: a condition is looked at again when something is cancelled. */
function statusOf(cancellation: Cancellation, history: ReadonlyMap<string, Conclusion>): Status {
  const before = [...history.values()];
  return {
    get success() {
      return !cancellation.isRequested && before.every((conclusion) => conclusion === "success");
    },
    failure: before.includes("failure"),
    get cancelled() {
      return cancellation.isRequested;
    },
  };
}

const strategyOf = (of: {
  readonly index: number;
  readonly total: number;
  readonly failFast: boolean;
  readonly maxParallel: number;
}): Readonly<Record<string, Data>> => ({
  "fail-fast": of.failFast,
  "job-index": of.index,
  "job-total": of.total,
  "max-parallel": of.maxParallel,
});

async function runReady(place: JobPlace): Promise<readonly EndedLeg[]> {
  const kept = keptOf(place);
  if (kept !== undefined) return [kept];
  try {
    const scope = scopeOfJob(place);
    if (!place.job.condition.test(scope)) {
      return [endUnstarted(place, place.level.cancellation.isRequested ? "cancelled" : "skipped")];
    }
    const { strategy } = place.job;
    const evaluated = strategy.matrix?.evaluate(scope) ?? [];
    const legs: readonly (Leg | null)[] = evaluated.length === 0 ? [null] : evaluated;
    const failFast = strategy.failFast.evaluate(scope);
    const maxParallel = strategy.maxParallel.evaluate(scope);
    return await runAll(place, { legs, failFast, maxParallel });
  } catch (error) {
    if (error instanceof ExpressionError) return [endUnstarted(place, "failure", error.message)];
    throw error;
  }
}

/** A result of an earlier attempt, where nothing before it has changed. */
function keptOf({ level: { run }, key, mayKeep }: JobPlace): EndedLeg | undefined {
  const kept = mayKeep ? run.request.kept?.get(key) : undefined;
  if (kept === undefined) return undefined;
  run.results.set(key, kept);
  return { ...kept, isKept: true };
}

interface Legs {
  readonly legs: readonly (Leg | null)[];
  readonly failFast: boolean;
  readonly maxParallel: number;
}

async function runAll(place: JobPlace, { legs, failFast, maxParallel }: Legs): Promise<readonly EndedLeg[]> {
  const total = legs.length;
  return await runLegs({
    legs,
    failFast,
    maxParallel,
    cancellation: place.level.cancellation,
    run: async (leg, index, above) => {
      const strategy = strategyOf({
        index,
        total,
        failFast,
        maxParallel: maxParallel > 0 ? maxParallel : total,
      });
      const key = leg === null ? place.key : `${place.key} (${index + 1})`;
      const own = { ...place, leg, strategy, key, status: statusOf(above, place.history) };
      return keptOf(own) ?? (await runLeg({ ...own, cancellation: shielded(own, above) }));
    },
  });
}

async function runLeg(place: JobPlace): Promise<EndedLeg> {
  if (place.cancellation.isRequested) return endUnstarted(place, "cancelled");
  const { job } = place;
  return job.kind === "call"
    ? await runCall({ ...place, job }, runJobs)
    : await runStepsJob({ ...place, job });
}

/** Reaches the job only where its condition does not hold in spite of the cancellation: `always()` goes on. */
function shielded(place: JobPlace, above: Cancellation): Cancellation {
  const own = new Cancellation();
  const look = (): void => {
    if (!holds(() => place.job.condition.test(scopeOfJob(place)))) own.request();
  };
  if (above.isRequested) look();
  else above.signal.addEventListener("abort", look, { once: true });
  return own;
}
