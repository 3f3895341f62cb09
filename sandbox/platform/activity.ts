/** Counts what goes on, so that one can wait until nothing does. */
export class Activity {
  #busy = 0;
  #idle: (() => void)[] = [];

  /** Something began; the answer ends it, once. */
  begin(): () => void {
    this.#busy += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#busy -= 1;
      if (this.#busy === 0) this.#rest();
    };
  }

  /** Resolves when nothing goes on, and nothing follows from what just ended. */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < turns; ) {
      if (this.#busy > 0) {
        await new Promise<void>((done) => this.#idle.push(done));
        quiet = 0;
      } else {
        await new Promise((done) => setTimeout(done, turnMs));
        quiet = this.#busy > 0 ? 0 : quiet + 1;
      }
    }
  }

  #rest(): void {
    const waiting = this.#idle;
    this.#idle = [];
    for (const done of waiting) done();
  }
}

/** A job that ends may let another begin a few turns of the event loop later. */
const turns = 3;
const turnMs = 10;

/** What one run does: it goes on while a job runs, or while nothing that it waits for is a person's or another run's. */
export class RunActivity {
  readonly #activity: Activity;
  #over: () => void;
  #waits = 0;

  constructor(activity: Activity) {
    this.#activity = activity;
    this.#over = activity.begin();
  }

  beginJob(): () => void {
    return this.#activity.begin();
  }

  /** Waits; the answer ends it, once. */
  pause(): () => void {
    this.#waits += 1;
    if (this.#waits === 1) this.#over();
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#waits -= 1;
      if (this.#waits === 0) this.#over = this.#activity.begin();
    };
  }

  end(): void {
    this.#over();
  }
}
