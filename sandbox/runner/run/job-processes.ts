import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** How often is looked, and how long is waited in between: a process that is just being made shows at the second look. */
const looks = 5;
const betweenLooksMs = 5;

/** Jobs whose programs may run. If this process ends, they do: they are in groups of their own, and would live on. */
const open = new Set<JobProcesses>();

const endOpen = (): void => {
  for (const job of open) job.endNow();
};

/** The programs of a job: what its steps leave running lives until the job ends, and no longer. */
export class JobProcesses {
  /** `RUNNER_TRACKING_ID`: programs that leave their group still carry it. */
  readonly trackingId = `github_${randomUUID()}`;
  readonly #groups = new Set<number>();
  readonly #begun = ticksSinceBoot();

  started(group: number): void {
    this.#groups.add(group);
    if (open.size === 0) process.on("exit", endOpen);
    open.add(this);
  }

  /** Ends what is left. */
  async endAll(): Promise<void> {
    for (let look = 0; look < looks && this.endNow() > 0; look += 1) await sleep(betweenLooksMs);
    open.delete(this);
    if (open.size === 0) process.off("exit", endOpen);
  }

  /** Says how many there were. */
  endNow(): number {
    const left = this.#groups.size === 0 ? [] : this.#left();
    for (const id of left) end(id);
    return left.length;
  }

  #left(): readonly number[] {
    return processIds().filter((id) => {
      const found = read(`/proc/${id}/stat`);
      return found !== undefined && this.#isOurs(id, found);
    });
  }

  /** `pid (name) state parent group session …`: the name may hold anything, also parentheses; field 22 is the start. */
  #isOurs(id: number, stat: string): boolean {
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state, , , session] = fields;
    if (state === "Z" || state === "X" || Number(fields[19]) < this.#begun) return false;
    if (this.#groups.has(Number(session))) return true;
    const variables = read(`/proc/${id}/environ`)?.split("\0") ?? [];
    return variables.includes(`RUNNER_TRACKING_ID=${this.trackingId}`);
  }
}

/** Hundredths of a second, as `/proc` counts when a process began. */
function ticksSinceBoot(): number {
  const [seconds = "0"] = (read("/proc/uptime") ?? "").split(" ");
  return Math.floor(Number(seconds) * 100) - 1;
}

function processIds(): readonly number[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** Undefined: the process has ended meanwhile, or is another user's. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return undefined;
  }
}

function end(id: number): void {
  try {
    process.kill(id, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}
