import type { Leg } from "../model.ts";
import type { Cancellation } from "./cancellation.ts";
import { Slots } from "./slots.ts";
import type { EndedLeg } from "./workflow-level.ts";

export interface LegsRequest {
  /** `null` alone: a job without a matrix. */
  readonly legs: readonly (Leg | null)[];
  /** The first leg that fails cancels the others. */
  readonly failFast: boolean;
  /** 0: no limit. */
  readonly maxParallel: number;
  readonly cancellation: Cancellation;
  readonly run: (leg: Leg | null, index: number, cancellation: Cancellation) => Promise<EndedLeg>;
}

/** Runs the legs of a matrix; they are returned in the order in which they ended. */
export async function runLegs(request: LegsRequest): Promise<readonly EndedLeg[]> {
  const { legs, failFast, maxParallel } = request;
  const cancellation = request.cancellation.below();
  const slots = new Slots(maxParallel > 0 ? maxParallel : legs.length);
  const ended: EndedLeg[] = [];
  const running = legs.map(async (leg, index) => {
    const leave = await slots.enter();
    try {
      const result = await request.run(leg, index, cancellation);
      ended.push(result);
      if (failFast && result.conclusion === "failure") cancellation.request();
    } finally {
      leave();
    }
  });
  const settled = await Promise.allSettled(running);
  for (const one of settled) if (one.status === "rejected") throw one.reason;
  return ended;
}
