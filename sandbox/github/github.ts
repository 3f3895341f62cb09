import { VirtualClock } from "./clock.ts";
import type { Faults } from "./faults.ts";
import type { GitRepository } from "./git/repository.ts";
import type { GitStore } from "./git/store.ts";
import type { Happening, Listener } from "./happenings.ts";
import { ApiLog } from "./log.ts";
import { Queues } from "./queues.ts";
import { RateLimits } from "./rate-limits.ts";
import type { OrganizationRecord, RepositoryRecord, State, UserRecord } from "./records.ts";
import { notFound } from "./refusal.ts";

interface Parts {
  readonly state: State;
  readonly clock: VirtualClock;
  readonly gitStore: GitStore;
  readonly faults: Faults;
  readonly log: ApiLog;
  readonly limits: RateLimits;
  /** Where the API answers, without a slash at the end; known once the server listens. */
  readonly address: { url: string };
  /** States before the last writes, newest first. */
  readonly past: State[];
  readonly listeners: Set<Listener>;
  readonly queues: Queues;
}

const keptStates = 8;

/** The emulated GitHub behind its API: what it remembers, its clock, and the git data below. */
export class GitHub {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get state(): State {
    return this.#parts.state;
  }

  get clock(): VirtualClock {
    return this.#parts.clock;
  }

  get faults(): Faults {
    return this.#parts.faults;
  }

  get log(): ApiLog {
    return this.#parts.log;
  }

  get limits(): RateLimits {
    return this.#parts.limits;
  }

  get gitStore(): GitStore {
    return this.#parts.gitStore;
  }

  get address(): { url: string } {
    return this.#parts.address;
  }

  /** Address of something in the API: `api("/user")`. */
  api(path: string): string {
    return `${this.#parts.address.url}${path}`;
  }

  /** Address of a page for people; nothing answers there. */
  html(path: string): string {
    return `https://github.com${path}`;
  }

  /** Keeps the state as it is now, for reads that come late; called before every write. */
  remember(): void {
    if (!this.faults.rules.some(({ kind }) => kind === "stale")) return;
    this.#parts.past.unshift(structuredClone(this.state));
    this.#parts.past.length = Math.min(this.#parts.past.length, keptStates);
  }

  /** The same GitHub before its last writes, as a replica that lags behind would show it. */
  before(writes: number): GitHub {
    const state = this.#parts.past[Math.min(writes, this.#parts.past.length) - 1];
    return state === undefined ? this : new GitHub({ ...this.#parts, state });
  }

  nextId(): number {
    this.state.lastId += 1;
    return this.state.lastId;
  }

  /** @throws {Refusal} 404 */
  repository(fullName: string): RepositoryRecord {
    const found = this.state.repositories.get(fullName.toLowerCase());
    if (found === undefined) throw notFound();
    return found;
  }

  /** @throws {Refusal} 404 */
  organization(login: string): OrganizationRecord {
    const found = this.state.organizations.get(login.toLowerCase());
    if (found === undefined) throw notFound();
    return found;
  }

  /** @throws {Refusal} 404 */
  user(login: string): UserRecord {
    const found = this.state.users.get(login.toLowerCase());
    if (found === undefined) throw notFound();
    return found;
  }

  /** Says what happened, and whether anybody is there who does what follows from it. */
  tell(happening: Happening): boolean {
    for (const listener of this.#parts.listeners) listener(happening);
    return this.#parts.listeners.size > 0;
  }

  /** Hears of everything that happens from now on, until the answer is called. */
  listen(listener: Listener): () => void {
    this.#parts.listeners.add(listener);
    return () => this.#parts.listeners.delete(listener);
  }

  /** Does something while nothing else writes to this repository. */
  exclusive<T>(repository: Pick<RepositoryRecord, "id">, work: () => T | Promise<T>): Promise<T> {
    return this.#parts.queues.run(repository.id, work);
  }

  /** Git data of a repository; made from its seed when it is first asked for. */
  async git(repository: RepositoryRecord): Promise<GitRepository> {
    if (repository.forkOf !== null) await this.git(this.repository(repository.forkOf));
    return this.gitStore.open(repository);
  }
}

/** Makes a GitHub of its parts; those that are not given are new. */
export function newGitHub(
  given: Pick<Parts, "state" | "gitStore" | "faults"> & { readonly clock?: VirtualClock },
): GitHub {
  const clock = given.clock ?? new VirtualClock();
  return new GitHub({
    ...given,
    clock,
    log: new ApiLog(),
    limits: new RateLimits(clock),
    address: { url: "http://127.0.0.1" },
    past: [],
    listeners: new Set(),
    queues: new Queues(),
  });
}
