import { below, type CheckName, namesOf, unseen } from "./check-names.ts";
import type { Job, Workflow } from "./model.ts";
import { referenceOf } from "./references.ts";

/** GitHub follows calls no deeper (facts 1.2). */
const deepestCall = 10;
const mostEmitters = 5_000;

/** A job in its workflow. */
export interface PlacedJob {
  readonly workflow: Workflow;
  readonly job: Job;
}

/** A check that a workflow shows, and the jobs on the way to it: callers first, the job that runs last. */
export interface Emitter {
  readonly name: CheckName;
  /** Workflow that an event starts. */
  readonly workflow: Workflow;
  readonly chain: readonly PlacedJob[];
}

/** Every check that workflows show by themselves. */
export interface Emitted {
  readonly emitters: readonly Emitter[];
  /** False: there are more than anybody can look at, and a name that is not among these proves nothing. */
  readonly isWhole: boolean;
}

/**
 * Follows workflows that events start into those that they call, as far as they are there to be followed; calls of any
 * other have unseen names.
 */
export function emittersOf(started: readonly Workflow[], callable: readonly Workflow[] = started): Emitted {
  const byPath = new Map(callable.map((workflow) => [workflow.path, workflow]));
  const walk: Walk = { byPath, left: mostEmitters };
  const emitters = started
    .filter(({ triggers }) => triggers.some(({ event }) => event !== "workflow_call"))
    .flatMap((workflow) =>
      workflow.jobs.flatMap((job) => follow({ workflow, job }, { workflow, chain: [], names: [] }, walk)),
    );
  return { emitters, isWhole: walk.left > 0 };
}

interface Walk {
  readonly byPath: ReadonlyMap<string, Workflow>;
  /** Calls can branch at each level: hostile files would unfold without end. */
  left: number;
}

interface Way {
  readonly workflow: Workflow;
  readonly chain: readonly PlacedJob[];
  /** Names of the last caller; none above the first job. */
  readonly names: readonly CheckName[];
}

function follow(placed: PlacedJob, way: Way, walk: Walk): Emitter[] {
  const chain = [...way.chain, placed];
  const own = namesOf(placed.job);
  const names =
    way.names.length === 0 ? own : way.names.flatMap((caller) => own.map((name) => below(caller, name)));
  if (names.length === 0 || names.length > walk.left) {
    walk.left = names.length === 0 ? walk.left : 0;
    return [];
  }
  const { calls } = placed.job;
  const called = calls === null ? undefined : walk.byPath.get(calledPath(placed.workflow, calls.value) ?? "");
  if (called !== undefined && chain.length < deepestCall) {
    return called.jobs.flatMap((job) =>
      follow({ workflow: called, job }, { workflow: way.workflow, chain, names }, walk),
    );
  }
  walk.left -= names.length;
  return names.map((name) => ({
    name: calls === null ? name : below(name, unseen),
    workflow: way.workflow,
    chain,
  }));
}

/** Path of a called workflow in the same repository: `./…`, or `$/…` since July 2026 (facts 1.4, 1.5). */
export function localPath(reference: string): string | null {
  return reference.startsWith("./") || reference.startsWith("$/") ? reference.slice(2) : null;
}

/** Path under which a called workflow is kept: its own, or the whole reference for one of elsewhere. */
export function calledPath({ origin }: Pick<Workflow, "origin">, reference: string): string | null {
  const local = localPath(reference);
  if (local === null) return referenceOf(reference).kind === "remote" ? reference : null;
  // What a called workflow calls by `./` is in its own repository, at the same commit (facts 1.4).
  return origin === null ? local : `${origin.repository}/${local}@${origin.ref}`;
}
