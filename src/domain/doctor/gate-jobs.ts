import { upstreamOf } from "../workflow/conditions.ts";
import type { PlacedJob } from "../workflow/emitters.ts";
import type { Workflow } from "../workflow/model.ts";
import type { Gates } from "./gates.ts";

/** A job on the way to required checks, and which. */
export interface GateJob extends PlacedJob {
  readonly contexts: readonly string[];
}

/** Jobs behind required checks with their callers; each once, with all checks that depend on it. */
export function placedGates(gates: Gates): GateJob[] {
  return collect(gates, (placed) => [placed]);
}

/** The same, and all jobs that they wait for: what fails there has to reach the gate. */
export function jobsBehind(gates: Gates): GateJob[] {
  return collect(gates, ({ workflow, job }) => [
    { workflow, job },
    ...upstreamOf(job, workflow.jobs).map((needed) => ({ workflow, job: needed })),
  ]);
}

function collect({ gates }: Gates, expand: (placed: PlacedJob) => readonly PlacedJob[]): GateJob[] {
  const found = new Map<string, GateJob>();
  for (const { required, emitters } of gates) {
    for (const placed of emitters.flatMap(({ chain }) => chain).flatMap(expand)) {
      const key = `${placed.workflow.path}\0${placed.job.id}`;
      const contexts = new Set([...(found.get(key)?.contexts ?? []), required.context]);
      found.set(key, { ...placed, contexts: [...contexts] });
    }
  }
  return [...found.values()];
}

/** Workflows that an event starts and that show required checks; each once. */
export function gateWorkflows({ gates }: Gates): Workflow[] {
  return [...new Set(gates.flatMap(({ emitters }) => emitters.map(({ workflow }) => workflow)))];
}
