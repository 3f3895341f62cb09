/** One request as the emulator saw it. */
export interface LogEntry {
  readonly number: number;
  readonly at: string;
  readonly method: string;
  readonly path: string;
  /** Query as it was sent, without the question mark. */
  readonly query: string;
  /** GitHub's id of the operation; `graphql` for queries; null if no operation answers to this path. */
  readonly operation: string | null;
  readonly status: number;
  /** Name of the token in the seed; `anonymous` without one. */
  readonly token: string;
  /** Permissions that the operation needs, as in `x-accepted-github-permissions`. */
  readonly permissions: string;
  /** What it cost of the primary limit: 0 for 304, points for a query. */
  readonly cost: number;
  readonly ms: number;
  /** Requests that were being answered when this one came, itself included. */
  readonly inFlight: number;
  readonly fault?: string;
  /** The path is none that the emulator knows, or nobody wrote its handler: the run must fail. */
  readonly unhandled?: true;
  /** The emulator's own answer broke GitHub's description: the run must fail. */
  readonly bug?: string;
}

/** Every request since the start, or since the log was cleared. */
export class ApiLog {
  readonly entries: LogEntry[] = [];
  #count = 0;

  add(entry: Omit<LogEntry, "number">): void {
    this.#count += 1;
    this.entries.push({ number: this.#count, ...entry });
  }

  clear(): void {
    this.entries.length = 0;
  }

  /** Requests that nobody answers: a run that has one proves nothing. */
  get unhandled(): readonly LogEntry[] {
    return this.entries.filter(({ unhandled, bug }) => unhandled === true || bug !== undefined);
  }

  of(operation: string): readonly LogEntry[] {
    return this.entries.filter((entry) => entry.operation === operation);
  }

  get mostInFlight(): number {
    return Math.max(0, ...this.entries.map(({ inFlight }) => inFlight));
  }
}
