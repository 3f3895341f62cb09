import type { JobResult } from "./needs.ts";

/** A run that has ended, for which gates may have been waiting. */
export interface EndedRun {
  readonly id: number;
  readonly event: string;
  readonly headCommit: string;
  /** Null: it has not ended. */
  readonly endedAt: string | null;
}

/** The newest attempt of a run with a gate in it. */
export interface GateRun {
  readonly id: number;
  readonly path: string;
  readonly attempt: number;
  readonly hasEnded: boolean;
  /** The job that decides; null: it has not begun. */
  readonly gate: {
    /** Null: it has not ended. */
    readonly result: JobResult | null;
    readonly startedAt: string;
  } | null;
}

/** What to do about a gate, and why. */
export interface FollowUp {
  readonly action: "rerun" | "leave" | "give-up";
  readonly why: string;
}

/** GitHub runs nothing more often (facts 4.18). */
const mostAttempts = 50;

/**
 * Decides whether a gate looks again: it failed, and had begun to look before the run ended that it was waiting for.
 * One that began later has seen it, so that no gate is run again for ever.
 */
export function decideFollowUp({ gate, attempt, hasEnded }: GateRun, ended: EndedRun): FollowUp {
  if (ended.endedAt === null) return { action: "leave", why: "the run that it waits for has not ended" };
  if (gate === null) return { action: "leave", why: "its gate has not begun, and will see what there is" };
  if (gate.result === "success") return { action: "leave", why: "its gate passed" };
  if (Date.parse(gate.startedAt) > Date.parse(ended.endedAt))
    return { action: "leave", why: "its gate has looked since" };
  if (gate.result === null || !hasEnded)
    return {
      action: "give-up",
      why: "it took longer than a gate may; run its failed jobs again when it has ended",
    };
  return attempt >= mostAttempts
    ? { action: "give-up", why: `it ran ${attempt} times, and GitHub runs nothing more often` }
    : { action: "rerun", why: "its gate failed before the evidence was there" };
}
