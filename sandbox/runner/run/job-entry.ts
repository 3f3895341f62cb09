import type { JobIdentity } from "../api.ts";
import type { Cancellation } from "./cancellation.ts";
import { type JobPlace, scopeOfJob } from "./workflow-level.ts";

export type Entry =
  | { readonly kind: "entered"; readonly leave: () => void }
  | { readonly kind: "refused"; readonly outcome: "cancelled" | "failure"; readonly reason: string };

type Door = (cancellation: Cancellation) => Promise<Entry>;

/** Passes what stands before a job: its concurrency group, its environment, and a free place on this machine. */
export async function enterJob(place: JobPlace, identity: JobIdentity): Promise<Entry> {
  const doors: Door[] = [
    (cancellation) => enterGroup(place, cancellation),
    (cancellation) => enterEnvironment(place, identity, cancellation),
    (cancellation) => enterMachine(place, cancellation),
  ];
  const left: (() => void)[] = [];
  const leave = (): void => {
    for (const one of left.toReversed()) one();
  };
  for (const door of doors) {
    const entry = await door(place.cancellation);
    if (entry.kind === "refused") {
      leave();
      return entry;
    }
    left.push(entry.leave);
  }
  return { kind: "entered", leave };
}

const free: Entry = { kind: "entered", leave: () => {} };
const cancelled: Entry = { kind: "refused", outcome: "cancelled", reason: "The operation was canceled." };

/** Waits for the job's concurrency group, which a calling job may have as well. */
export async function enterGroup(place: JobPlace, cancellation: Cancellation): Promise<Entry> {
  const group = place.job.concurrency?.evaluate(scopeOfJob(place));
  if (group === undefined || group.name === "") return free;
  const { hooks } = place.level.run.request;
  const asked = hooks.enterConcurrency({ ...group, cancel: () => cancellation.request() });
  const answer = await cancellation.orElse(asked);
  if (answer === "cancelled") {
    // Whoever no longer waits must not hold up the next.
    void asked.then(
      (late) => late.leave(),
      () => {},
    );
    return cancelled;
  }
  return answer.state === "entered" ? { kind: "entered", leave: () => answer.leave() } : cancelled;
}

async function enterEnvironment(
  { key, level: { run } }: JobPlace,
  identity: JobIdentity,
  cancellation: Cancellation,
): Promise<Entry> {
  const { environment } = identity;
  if (environment === null) return free;
  run.tell({ kind: "job-waiting", job: key, environment: environment.name });
  const answer = await cancellation.orElse(run.request.hooks.enterEnvironment(identity));
  if (answer === "cancelled") return cancelled;
  const reason = `The deployment to '${environment.name}' was rejected.`;
  return answer === "approved" ? free : { kind: "refused", outcome: "failure", reason };
}

async function enterMachine({ level: { run } }: JobPlace, cancellation: Cancellation): Promise<Entry> {
  const asked = run.slots.enter();
  const leave = await cancellation.orElse(asked);
  if (leave !== "cancelled") return { kind: "entered", leave };
  void asked.then((late) => late());
  return cancelled;
}
