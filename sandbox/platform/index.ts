import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startGitHub } from "../github/index.ts";
import type { Seed } from "../github/seed/seed.ts";
import type { RunningGitHub } from "../github/server.ts";
import { nativeActions } from "../runner/actions/index.ts";
import type { NativeAction, Problem, RunEvent } from "../runner/api.ts";
import { Slots } from "../runner/run/slots.ts";
import { Activity } from "./activity.ts";
import { appTokens } from "./app-token.ts";
import type { Engine } from "./carry.ts";
import { ConcurrencyGroups } from "./concurrency.ts";
import { Dispatcher } from "./dispatcher.ts";
import type { LiveRun } from "./live.ts";
import { type PushedCommit, pushCommit } from "./push.ts";

export interface PlatformOptions {
  /** Folder that paths in the seed are relative to. */
  readonly folder?: string;
  readonly port?: number;
  /** `owner/name` to its secrets, by name. */
  readonly secrets?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Besides those that the runner brings, by `owner/name` in lower case. */
  readonly nativeActions?: Readonly<Record<string, NativeAction>>;
  /** Node 24 or newer; this one if not given. */
  readonly node?: string;
  /** What steps inherit besides `PATH`. */
  readonly environment?: Readonly<Record<string, string>>;
  /** A minute of GitHub's in milliseconds of this machine. */
  readonly minuteMs?: number;
  /** Jobs at the same time, over all runs. */
  readonly parallelJobs?: number;
  /** Everything that runs tell, as it happens. */
  readonly onEvent?: (event: PlatformEvent) => void;
}

/** What a run told, and which run it was. */
export interface PlatformEvent {
  readonly repository: string;
  readonly run: number;
  readonly attempt: number;
  readonly workflow: string;
  readonly path: string;
  /** Event that started the run: `pull_request`. */
  readonly trigger: string;
  readonly event: RunEvent;
}

/** A workflow that could not be started. */
export interface Trouble {
  readonly repository: string;
  readonly run: number;
  readonly path: string;
  readonly problems: readonly Problem[];
}

/** An emulated GitHub that does by itself what GitHub does: events start runs, runs leave records. */
export interface Platform extends RunningGitHub {
  readonly events: readonly PlatformEvent[];
  readonly troubles: readonly Trouble[];
  /** Resolves when nothing runs any more; what waits for a person does not run. Rejects with what broke within. */
  settle(): Promise<void>;
  /** Pushes one commit as somebody would from their own machine. @throws {Refusal} if the branch's rules forbid it */
  push(commit: PushedCommit): Promise<string>;
  /** Starts the scheduled workflows of a repository's default branch, as its clock would. */
  runSchedules(repository: string): Promise<void>;
}

/** Starts one from a seed; the seed itself starts nothing. */
export async function startPlatform(
  seed: Omit<Seed, "schema">,
  options: PlatformOptions = {},
): Promise<Platform> {
  const { folder, port } = options;
  const running = await startGitHub(seed, {
    ...(folder === undefined ? {} : { folder }),
    ...(port === undefined ? {} : { port }),
  });
  const workspace = mkdtempSync(join(tmpdir(), "assaygate-platform-"));
  const events: PlatformEvent[] = [];
  const troubles: Trouble[] = [];
  const engine = engineOf(running, { options, workspace, events, troubles });
  const dispatcher = new Dispatcher(engine);
  const stop = running.github.listen((happening) => dispatcher.hear(happening));
  return {
    ...running,
    events,
    troubles,
    push: (commit) => pushCommit(running.github, commit),
    settle: () => dispatcher.settle(),
    runSchedules: (repository) => dispatcher.runSchedules(repository),
    close: async () => {
      stop();
      await dispatcher.stop();
      await running.close();
      // A cancelled action of this process may still be writing for a moment.
      await rm(workspace, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

interface Made {
  readonly options: PlatformOptions;
  readonly workspace: string;
  readonly events: PlatformEvent[];
  readonly troubles: Trouble[];
}

const jobsAtATime = 2;
const realMinuteMs = 60_000;

function engineOf(running: RunningGitHub, { options, workspace, events, troubles }: Made): Engine {
  const { secrets = {}, node = process.execPath, minuteMs = realMinuteMs } = options;
  const { github, url: api, graphqlUrl: graphql } = running;
  return {
    github,
    surroundings: {
      ...{ secrets, node, minuteMs, folder: workspace },
      nativeActions: {
        ...nativeActions,
        "actions/create-github-app-token": appTokens(github),
        ...options.nativeActions,
      },
      environment: { PATH: process.env["PATH"] ?? "", ...options.environment },
      // Actions believe that they are on GitHub Enterprise Server if the server is another.
      urls: { server: "https://github.com", api, graphql },
    },
    activity: new Activity(),
    slots: new Slots(options.parallelJobs ?? jobsAtATime),
    groups: new ConcurrencyGroups(),
    tell: (live, event) => {
      const told = { ...aboutRun(live), event };
      events.push(told);
      options.onEvent?.(told);
    },
    complain: (live, problems) => {
      const { repository, run, path } = aboutRun(live);
      troubles.push({ repository, run, path, problems });
    },
  };
}

function aboutRun({ repository, run }: LiveRun): Omit<PlatformEvent, "event"> {
  const attempt = run.attempts.length;
  const { id, path, name: workflow, event: trigger } = run;
  return { repository: repository.fullName, run: id, attempt, workflow, path, trigger };
}
