import { runOf } from "../github/actions/records.ts";
import { addRun, moveRun } from "../github/actions/runs.ts";
import type { Happening } from "../github/happenings.ts";
import { advanceQueues } from "../github/pulls/queue-steps.ts";
import type { JobResult } from "../runner/api.ts";
import { carryOut, type Engine } from "./carry.ts";
import { followingOccasion, queuedStart, scheduledOccasion } from "./derived.ts";
import { copyKept } from "./kept.ts";
import type { LiveRun } from "./live.ts";
import type { Occasion, Start } from "./occasion.ts";
import { groupOccasion, pullOccasion, pushOccasion } from "./occasions.ts";
import { startsOf } from "./starts.ts";

const bot = "github-actions[bot]";

/** Events that a token can make; the others are GitHub's own, whoever stands behind them. */
const startedByToken: ReadonlySet<string> = new Set(["push", "pull_request"]);

type Of<K extends Happening["kind"]> = Extract<Happening, { readonly kind: K }>;

/** Hears what happens and does what GitHub does by itself. */
export class Dispatcher {
  readonly #engine: Engine;
  readonly #live = new Map<number, LiveRun>();
  readonly #running = new Set<Promise<void>>();
  /** Events are looked at in the order in which they came. */
  #planning: Promise<void> = Promise.resolve();
  #broken: unknown[] = [];
  #isStopped = false;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  hear(happening: Happening): void {
    if (this.#isStopped) return;
    this.#later(() => this.#answer(happening));
  }

  async settle(): Promise<void> {
    await this.#engine.activity.settled();
    const [first] = this.#broken.splice(0);
    if (first !== undefined) throw first;
  }

  async runSchedules(repository: string): Promise<void> {
    const occasion = await scheduledOccasion(this.#engine.github, repository);
    this.#later(() => this.#startAll(occasion));
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const live of this.#live.values()) live.cancel.abort();
    await this.#planning;
    await Promise.allSettled(this.#running);
  }

  #later(work: () => Promise<void>): void {
    const over = this.#engine.activity.begin();
    this.#planning = this.#planning
      .then(work)
      .catch((error: unknown) => {
        this.#broken.push(error);
      })
      .finally(over);
  }

  async #answer(happening: Happening): Promise<void> {
    const { github } = this.#engine;
    switch (happening.kind) {
      case "pull-request":
        return this.#startAll(await pullOccasion(github, happening));
      case "push":
        return this.#startAll(await pushOccasion(github, happening));
      case "merge-group":
        return this.#startAll(await groupOccasion(github, happening));
      case "run-queued":
        return this.#startQueued(happening);
      case "rerun":
        return this.#runAgain(happening);
      case "cancel":
        this.#live.get(happening.run)?.cancel.abort();
        return;
      case "environment-reviewed":
        this.#live.get(happening.run)?.reviews.get(happening.environment.toLowerCase())?.(happening.state);
        return;
    }
  }

  /** What GITHUB_TOKEN does starts nothing (github-facts 4.17). */
  async #startAll(occasion: Occasion | undefined): Promise<void> {
    if (occasion === undefined || (occasion.actor === bot && startedByToken.has(occasion.event))) return;
    for (const start of await startsOf(this.#engine.github, occasion)) await this.#start(start);
  }

  async #start(start: Start): Promise<void> {
    const { github } = this.#engine;
    const { occasion, path, required } = start;
    const { repository, event, branch, checkedSha, sha, actor, title, headRepository } = occasion;
    const run = await addRun(github, repository, {
      ...{ path, event, branch, sha: checkedSha, fileSha: sha, actor, title, headRepository, required },
    });
    this.#launch(this.#know({ start, run, repository }), new Map());
  }

  #know(given: Pick<LiveRun, "start" | "run" | "repository">): LiveRun {
    const live: LiveRun = {
      ...given,
      cancel: new AbortController(),
      jobs: new Map(),
      results: new Map(),
      names: new Map(),
      lines: new Map(),
      reviews: new Map(),
    };
    this.#live.set(given.run.id, live);
    return live;
  }

  async #startQueued({ repository: name, run: id }: Of<"run-queued">): Promise<void> {
    const { github } = this.#engine;
    const repository = github.repository(name);
    const run = runOf(repository, id);
    const start = await queuedStart(github, repository, run);
    this.#launch(this.#know({ start, run, repository }), new Map());
  }

  /** Another attempt; a run of before this platform began cannot be run again, since nobody knows what it was. */
  async #runAgain({ run: id, jobs: names }: Of<"rerun">): Promise<void> {
    const live = this.#live.get(id);
    if (live === undefined) return;
    live.cancel = new AbortController();
    this.#launch(live, names === null ? new Map() : copyKept(this.#engine.github, live, names));
  }

  #launch(live: LiveRun, kept: ReadonlyMap<string, JobResult>): void {
    const work = carryOut(this.#engine, live, kept)
      .catch((error: unknown) => {
        moveRun(this.#engine.github, live.run, { status: "completed", conclusion: "startup_failure" });
        this.#broken.push(error);
      })
      .finally(() => {
        this.#running.delete(work);
        if (!this.#isStopped) this.#later(() => this.#follow(live));
      });
    this.#running.add(work);
  }

  /** What waits for the results of a run goes on. */
  async #follow(live: LiveRun): Promise<void> {
    const { github } = this.#engine;
    await github.exclusive(live.repository, () => advanceQueues(github, live.repository));
    await this.#startAll(await followingOccasion(github, live));
  }
}
