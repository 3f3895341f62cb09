import type { Known, Unknown, UnknownCause } from "../../domain/facts/known.ts";
import type { Problem } from "../../domain/verdict/verdict.ts";
import type { CheckInput } from "../check.ts";
import { type CheckOutcome, failed, passed, undecided, warned } from "../outcome.ts";
import { type Miss, missFingerprint, type Sifted, siftMisses } from "../waivers/waive.ts";

/** A fact that a check touched and that could not be read. */
export interface Unread {
  /** What it is, in words: `the reviews of #7`. */
  readonly what: string;
  readonly unknown: Unknown;
}

/** What a check of the source stage found, before waivers: it passes only if both lists are empty. */
export interface Judgement {
  readonly misses: readonly Miss[];
  readonly unread: readonly Unread[];
  readonly notes: readonly string[];
}

/** How a check words its outcome. */
export interface Wording {
  /** Reason of a miss, kebab-case. */
  readonly reason: string;
  readonly summary: string;
  /** Unit of the number of open misses. */
  readonly unit: string;
}

export const nothing: Judgement = { misses: [], unread: [], notes: [] };

/** Puts judgements together. */
export function together(...parts: readonly Judgement[]): Judgement {
  return {
    misses: parts.flatMap(({ misses }) => misses),
    unread: parts.flatMap(({ unread }) => unread),
    notes: parts.flatMap(({ notes }) => notes),
  };
}

/** Judges a fact if it is known; if not, that is what was found. */
export function judgeKnown<T>(fact: Known<T>, what: string, judge: (value: T) => Judgement): Judgement {
  return fact.state === "known" ? judge(fact.value) : { ...nothing, unread: [{ what, unknown: fact }] };
}

/** A miss with its fingerprint: the rule and what tells this miss from others of the same rule. */
export function missOf(
  checkId: string,
  { ruleId, path = null, about = [], ...problem }: Omit<Problem, "fingerprint"> & MissDetails,
): Miss {
  const fingerprint = missFingerprint(checkId, ruleId, ...about);
  return { problem: { ...problem, fingerprint }, ruleId, path, isSecret: false };
}

interface MissDetails {
  readonly ruleId: string;
  readonly path?: string | null;
  readonly about?: readonly string[];
}

/**
 * The outcome of a judgement. What is proved to be wrong fails; else what could not be read leaves the check undecided
 * with the cause; a miss that a proved waiver covers warns.
 */
export function conclude(
  checkId: string,
  judgement: Judgement,
  input: CheckInput,
  wording: Wording,
): CheckOutcome {
  const { open, waived, ...sifted } = siftMisses(checkId, judgement.misses, input);
  const unread = unreadProblems(judgement.unread, input);
  const details = {
    ...sifted,
    notes: [...new Set([...sifted.notes, ...judgement.notes])],
    observed: { value: open.length, unit: wording.unit },
  };
  if (open.length > 0) {
    return failed(wording.reason, wording.summary, [...open, ...unread.problems], details);
  }
  if (unread.problems.length > 0) return undecidedBy(unread, waived, details);
  return waived.length > 0
    ? warned("waived", wording.summary, waived, details)
    : passed(wording.summary, details);
}

interface UnreadProblems {
  readonly reason: string;
  readonly problems: readonly Problem[];
}

function undecidedBy(
  { reason, problems }: UnreadProblems,
  waived: readonly Problem[],
  details: Pick<Sifted, "notes" | "waivers" | "targets">,
): CheckOutcome {
  const { notes, waivers, targets } = details;
  const summary = problems[0]?.message ?? "a fact could not be read";
  return { ...undecided(reason, summary, [...problems, ...waived]), notes, waivers, targets };
}

/** One problem a fact, in an order that does not depend on the order in which facts were touched. */
function unreadProblems(unread: readonly Unread[], { facts, policy }: CheckInput): UnreadProblems {
  const event = facts.source?.trigger.eventName ?? "";
  const problems = new Map(
    unread.map((entry) => {
      const problem = problemOf(entry, event, policy.owner.name, policy.platformOwner.name);
      return [problem.message, { problem, reason: entry.unknown.cause ?? "unreadable" }];
    }),
  );
  const sorted = [...problems.values()].sort((a, b) => (a.problem.message < b.problem.message ? -1 : 1));
  return { reason: sorted[0]?.reason ?? "unreadable", problems: sorted.map(({ problem }) => problem) };
}

function problemOf({ what, unknown }: Unread, event: string, owner: string, platform: string): Problem {
  const { why, needs, resetAt } = unknown;
  const permission = needs === undefined ? "" : ` It takes the permission "${needs}".`;
  const reset = resetAt === undefined ? "" : ` Asking again makes sense from ${resetAt}.`;
  const { fix, isPlatform } = remedyOf(unknown);
  return {
    message: `${what}: expected a fact that can be read on "${event}", found none: ${why}.${permission}${reset}`,
    at: "",
    fix,
    who: isPlatform ? platform : owner,
  };
}

interface Remedy {
  readonly fix: string;
  readonly isPlatform: boolean;
}

function remedyOf({ cause, needs, resetAt }: Unknown): Remedy {
  return remedyFor(cause ?? "malformed", needs ?? "the permission", resetAt);
}

function remedyFor(cause: UnknownCause, permission: string, resetAt: string | undefined): Remedy {
  const later = `Run the job again${resetAt === undefined ? "" : ` after ${resetAt}`}`;
  switch (cause) {
    case "no-token":
      return { fix: "Give the step the token of the job: github-token.", isPlatform: false };
    case "permission":
      return { fix: `Add ${permission} under permissions: of the job.`, isPlatform: false };
    case "no-posture":
    case "stale-posture":
      return {
        fix: "Run `assaygate audit --publish` in the organisation's instance and see that its schedule works.",
        isPlatform: true,
      };
    case "outage":
    case "rate-limit":
    case "budget":
      return { fix: `${later}.`, isPlatform: false };
    case "incomplete":
    case "too-large":
      return { fix: "Split the change, or run the job again if it is small.", isPlatform: false };
    case "unprovable":
      return {
        fix: "Sign the commits, link the address to an account, or let the policy declare the automation.",
        isPlatform: false,
      };
    case "not-found":
    case "not-asked":
    case "malformed":
      return { fix: `${later}; if it stays, tell the platform team what came back.`, isPlatform: false };
  }
}
