import type { Objection, Replay } from "../../domain/adoption/replay-row.ts";
import type { Change } from "../../domain/change/change.ts";
import type { Facts } from "../../domain/facts/facts.ts";
import type { SourceFacts, SourceNeed } from "../../domain/facts/source-facts.ts";
import type { CheckVerdict, Verdict } from "../../domain/verdict/verdict.ts";
import { checks as registry } from "../checks/index.ts";
import type { EffectivePolicy } from "../effective.ts";
import { evaluate } from "../evaluate.ts";

/** What git and the API still tell of a change that was merged long ago: all but reports and the release window. */
const replayed = new Set(["build.pinned-inputs", "code.forbidden-patterns"]);
/** About the time since a release, not about one request. */
const ofWindows = new Set(["source.continuity"]);

/** The policy as far as it can be asked about the past, and the checks that are left out. */
export interface ReplayPolicy {
  readonly policy: EffectivePolicy;
  readonly needs: ReadonlySet<SourceNeed>;
  readonly leftOut: readonly string[];
}

/** Leaves out of a policy what needs reports, which are gone. */
export function replayPolicy(policy: EffectivePolicy): ReplayPolicy {
  const known = registry.filter(({ id }) => policy.checks.some((check) => check.id === id));
  const asked = known.filter(({ id, stage }) => (stage === 1 && !ofWindows.has(id)) || replayed.has(id));
  const ids = new Set(asked.map(({ id }) => id));
  return {
    policy: { ...policy, checks: policy.checks.filter(({ id }) => ids.has(id)) },
    needs: new Set(["change", "checks", "files", ...asked.flatMap(({ needs }) => needs ?? [])]),
    leftOut: policy.checks.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
  };
}

/** What was found in the files of a commit. */
export type CommitScan = Pick<Facts, "buildInputs" | "forbiddenPatterns" | "scannedFiles">;

export interface ReplayRequest {
  readonly source: SourceFacts;
  readonly head: CommitScan;
  /** The same of the commit that the change set out from. */
  readonly base: CommitScan;
  readonly policy: EffectivePolicy;
  readonly now: string;
}

/** Judges a change of the past with the policy of today: pure, as every verdict is. */
export function replay({ source, head, base, policy, now }: ReplayRequest): Replay {
  const verdict = evaluate(factsOf(atMerge(source), head), policy, now);
  const before = evaluate(factsOf(beforeChange(source), base), policy, now);
  const debt = new Set(checksOf(before).flatMap(({ problems }) => problems.flatMap(identityOf)));
  const objections = checksOf(verdict)
    .filter(blocks)
    .map((check) => objectionOf(check, debt));
  return {
    objections,
    strict: decide(objections),
    // What nobody could read is not forgiven: it may be new.
    ratchet: decide(objections.filter(({ result, own }) => result === "ERROR" || own > 0)),
  };
}

function factsOf(source: SourceFacts, scan: CommitScan): Facts {
  return {
    ...scan,
    commit: null,
    event: source.trigger.eventName,
    reports: [],
    expected: [],
    packages: [],
    base: { state: "unknown", why: "no verdict of the merge base is kept" },
    waivers: [],
    jobs: null,
    ci: null,
    source,
  };
}

/** A request that was merged is judged as it was then: approvals are due, and nothing is left to the merge. */
function atMerge(source: SourceFacts): SourceFacts {
  return withChange(source, (change) => ({ ...change, kind: "merge-group" }));
}

/** The same settings without any change: whatever is missed then was missed before. */
function beforeChange(source: SourceFacts): SourceFacts {
  return withChange(source, (change) => ({
    ...change,
    kind: "merge-group",
    pullRequests: { state: "known", value: [] },
    landed: { state: "known", value: [] },
    strayCommits: { state: "known", value: [] },
  }));
}

function withChange(source: SourceFacts, edit: (change: Change) => Change): SourceFacts {
  const { change } = source;
  const trigger = { event: "merge_group", eventName: "merge_group", token: "job" } as const;
  return change.state === "unknown"
    ? { ...source, trigger }
    : { ...source, trigger, change: { state: "known", value: edit(change.value) } };
}

function checksOf({ stages }: Verdict): readonly CheckVerdict[] {
  return stages.flatMap(({ checks }) => checks);
}

function blocks({ required, result }: CheckVerdict): boolean {
  return required && (result === "FAILED" || result === "NOT_RUN" || result === "ERROR");
}

function identityOf({ fingerprint }: CheckVerdict["problems"][number]): string[] {
  return fingerprint === undefined ? [] : [fingerprint];
}

function objectionOf({ id, result, summary, problems }: CheckVerdict, debt: ReadonlySet<string>): Objection {
  const old = problems.filter(({ fingerprint }) => fingerprint !== undefined && debt.has(fingerprint)).length;
  const own = Math.max(problems.length, 1) - old;
  return { id, result: result === "ERROR" ? "ERROR" : "FAILED", summary, old, own };
}

function decide(objections: readonly Objection[]): Replay["strict"] {
  if (objections.some(({ result }) => result === "FAILED")) return "fail";
  return objections.length > 0 ? "undecided" : "pass";
}
