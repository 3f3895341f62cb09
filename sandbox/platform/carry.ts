import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { keepLog } from "../github/actions/logs.ts";
import { jobs, latestAttempt } from "../github/actions/records.ts";
import { moveJob, moveRun } from "../github/actions/runs.ts";
import { checkRuns } from "../github/checks/records.ts";
import type { GitHub } from "../github/github.ts";
import type { Hooks, JobResult, Problem, RunEvent, RunResult } from "../runner/api.ts";
import { runWorkflow } from "../runner/index.ts";
import type { Slots } from "../runner/run/slots.ts";
import { type Activity, RunActivity } from "./activity.ts";
import type { ConcurrencyGroups } from "./concurrency.ts";
import { enterEnvironment } from "./environments.ts";
import { artifactsOf, beginJob } from "./jobs.ts";
import type { LiveRun, Surroundings } from "./live.ts";
import { fullNameOf } from "./refs.ts";
import { noteEvent } from "./reports.ts";
import { requestFor } from "./requests.ts";

/** What carries runs out: shared by all runs of a platform. */
export interface Engine {
  readonly github: GitHub;
  readonly surroundings: Surroundings;
  readonly activity: Activity;
  readonly slots: Slots;
  readonly groups: ConcurrencyGroups;
  tell(live: LiveRun, event: RunEvent): void;
  /** The file was wrong, or asks for what the runner does not do. */
  complain(live: LiveRun, problems: readonly Problem[]): void;
}

/** Carries the newest attempt of a run out, and writes into the records what came of it. Jobs that are kept do not run again. */
export async function carryOut(
  engine: Engine,
  live: LiveRun,
  kept: ReadonlyMap<string, JobResult>,
): Promise<void> {
  const { github, surroundings, activity } = engine;
  const attempt = latestAttempt(live.run);
  const work = new RunActivity(activity);
  live.jobs.clear();
  live.lines.clear();
  try {
    await mkdir(join(surroundings.folder, `${live.run.id}-${attempt.number}`), { recursive: true });
    const hooks = hooksFor(engine, live, work);
    const result = await runWorkflow(requestFor(github, { live, hooks, surroundings, kept }));
    finish(engine, live, result);
  } finally {
    for (const job of live.jobs.values()) job.leave();
    work.end();
  }
}

function hooksFor(engine: Engine, live: LiveRun, work: RunActivity): Hooks {
  const { github, surroundings, slots, groups } = engine;
  const waiting = { minuteMs: surroundings.minuteMs, pause: () => work.pause() };
  return {
    startJob: async (identity) => {
      const definedIn = await fullNameOf(github, identity.file);
      const [free, over] = [await slots.enter(), work.beginJob()];
      const leave = (): void => {
        free();
        over();
      };
      const { token, record } = beginJob(github, live, { identity, definedIn, leave });
      const secret = token?.secret ?? "";
      const mayIdentify = identity.permissions["id-token"] === "write";
      const oidc = mayIdentify ? { url: github.api("/_oidc/token?api-version=2.0"), token: secret } : null;
      return { token: secret, checkRunId: record.id, oidc };
    },
    enterEnvironment: (job) => enterEnvironment(github, live, { job, waiting }),
    enterConcurrency: async (group) => {
      live.run.concurrency ??= group.name;
      const goOn = work.pause();
      const entered = await groups.enter(live.repository.fullName, group);
      goOn();
      return entered;
    },
    artifacts: artifactsOf(github, live),
    tell: (event) => {
      noteEvent(github, live, event);
      engine.tell(live, event);
    },
  };
}

/** Jobs that an attempt was thought to have, and did not come to. */
function closeJobs(github: GitHub, { repository, run }: LiveRun): void {
  const attempt = latestAttempt(run).number;
  const open = jobs.of(repository).filter((job) => job.run === run.id && job.attempt === attempt);
  for (const { id } of open) {
    if (checkRuns.of(repository).find((check) => check.id === id)?.status === "completed") continue;
    moveJob(github, repository, { job: id, status: "completed", conclusion: "skipped" });
  }
}

function finish(engine: Engine, live: LiveRun, result: RunResult): void {
  const { github } = engine;
  closeJobs(github, live);
  const { repository, run, lines } = live;
  const texts = Object.fromEntries([...lines].map(([job, said]) => [job, `${said.join("\n")}\n`]));
  keepLog(github, repository, { run, attempt: latestAttempt(run).number, texts });
  live.run.waiting.length = 0;
  switch (result.kind) {
    case "completed":
      live.results = result.jobs;
      moveRun(github, live.run, { status: "completed", conclusion: result.conclusion });
      return;
    case "invalid":
    case "unsupported":
      moveRun(github, live.run, { status: "completed", conclusion: "startup_failure" });
      engine.complain(live, result.problems);
      return;
  }
}
