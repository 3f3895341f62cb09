import type { Known } from "../facts/known.ts";
import type { BranchProtection } from "../protection/protection.ts";
import type { KnownPush, RuleSuite, WatchMark } from "./rule-suite.ts";

export interface WatchQuestion {
  readonly repository: string;
  /** Every suite that GitHub still shows, of all results: a list of bypasses alone would prove nothing by being empty. */
  readonly suites: Known<readonly RuleSuite[]>;
  /** Where the last watch ended; null: this is the first. */
  readonly mark: WatchMark | null;
  /** Pushes that must show up: without one, nobody knows whether anything would. */
  readonly canaries: Known<readonly KnownPush[]>;
  readonly protection: Known<BranchProtection>;
  /** RFC 3339 time of the watch. */
  readonly now: string;
}

/** A push that went by the rules, to be looked into by people. */
export interface Incident {
  /** The same for the same push, whoever watches and however often. */
  readonly key: string;
  readonly repository: string;
  readonly suite: RuleSuite;
}

/** Somebody for whom the rules do not run: whatever they push leaves no record (facts 2.14). */
export interface ExemptActor {
  readonly who: string;
  readonly ruleset: string;
}

/** What the watch saw, and how far it may be believed. */
export interface Watch {
  /** `bypassed`: at least one new incident. `blind`: none, and one could have been missed. */
  readonly state: "clean" | "bypassed" | "blind";
  readonly incidents: readonly Incident[];
  readonly exempt: readonly ExemptActor[];
  /** Why one could have been missed; empty: none could. */
  readonly blindness: readonly string[];
  /** Where the next watch begins; stays where it was as long as something may have been missed. */
  readonly mark: WatchMark | null;
  readonly looked: string;
}

const dayMs = 86_400_000;
/** GitHub shows suites of a month at most (facts 2.21); the shortest that a month can mean. */
export const horizonMs = 28 * dayMs;

/** Says which pushes went by the rules since the last watch, and whether the watch could have missed one. Pure. */
export function watchBypasses(question: WatchQuestion): Watch {
  const { suites, mark, repository, now } = question;
  const { exempt, unseenActors } = exemptActors(question.protection);
  if (suites.state === "unknown") {
    const blindness = [`rule suites could not be read: ${suites.why}`, ...unseenActors];
    return { state: "blind", incidents: [], exempt, blindness, mark, looked: "nothing" };
  }
  const fresh = suites.value.filter((suite) => isNew(suite, mark));
  const incidents = fresh
    .filter(({ result }) => result === "bypass")
    .sort((one, other) => one.id - other.id)
    .map((suite) => ({ key: `bypass-${suite.id}`, repository, suite }));
  // A hole lies behind us and is told once; whatever makes this very watch doubtful is watched again.
  const doubts = [...canaryDoubts(question, suites.value), ...lostMark(suites.value, question)];
  const blindness = [...hole(mark, now), ...doubts, ...unseenActors, ...exempt.map(unrecorded)];
  return {
    state: stateOf(incidents, blindness),
    incidents,
    exempt,
    blindness,
    mark: doubts.length > 0 ? mark : nextMark(suites.value, mark, now),
    looked: `${suites.value.length} rule suites, ${fresh.length} of them new`,
  };
}

function stateOf(incidents: readonly Incident[], blindness: readonly string[]): Watch["state"] {
  if (incidents.length > 0) return "bypassed";
  return blindness.length > 0 ? "blind" : "clean";
}

/** By id or by time: neither alone is promised to grow. */
function isNew({ id, pushedAt }: RuleSuite, mark: WatchMark | null): boolean {
  const newest = mark?.newest ?? null;
  return newest === null || id > newest.id || Date.parse(pushedAt) > Date.parse(newest.at);
}

/** Time between the last watch and what GitHub still shows. */
function hole(mark: WatchMark | null, now: string): string[] {
  if (mark === null) return [];
  const oldest = Date.parse(now) - horizonMs;
  const until = Date.parse(mark.watchedAt);
  if (until >= oldest && until <= Date.parse(now)) return [];
  if (until < oldest) {
    return [
      `nobody watched from ${mark.watchedAt} to ${new Date(oldest).toISOString()}, and GitHub shows no more`,
    ];
  }
  return [`the last watch is of ${mark.watchedAt}, which is not before now`];
}

/** The suite that the last watch ended at must still be there, or the list is not the one that was watched. */
function lostMark(suites: readonly RuleSuite[], { mark, now }: WatchQuestion): string[] {
  const newest = mark?.newest ?? null;
  if (newest === null || Date.parse(newest.at) < Date.parse(now) - horizonMs) return [];
  if (suites.some(({ id }) => id === newest.id)) return [];
  return [`rule suite ${newest.id} of ${newest.at}, seen by the last watch, is no longer shown`];
}

/** The self-test: what is known to have been pushed must have been recorded. */
function canaryDoubts({ canaries, now }: WatchQuestion, suites: readonly RuleSuite[]): string[] {
  if (canaries.state === "unknown") return [`the canary could not be read: ${canaries.why}`];
  const due = canaries.value.filter(({ at }) => Date.parse(at) > Date.parse(now) - horizonMs);
  if (due.length === 0) return ["no canary was pushed within the time that GitHub shows"];
  return due
    .filter(({ ref, after }) => !suites.some((suite) => suite.ref === ref && suite.after === after))
    .map(({ ref, after, at }) => `the canary ${after} of ${at} on ${ref} does not show up`);
}

function exemptActors(protection: Known<BranchProtection>): {
  readonly exempt: readonly ExemptActor[];
  readonly unseenActors: readonly string[];
} {
  if (protection.state === "unknown") {
    return { exempt: [], unseenActors: [`exempt actors could not be read: ${protection.why}`] };
  }
  const { rulesets } = protection.value;
  if (rulesets.state === "unknown") {
    return { exempt: [], unseenActors: [`exempt actors could not be read: ${rulesets.why}`] };
  }
  const inForce = rulesets.value.filter(({ enforcement }) => enforcement === "active");
  const exempt = inForce.flatMap(({ name, bypassActors }) =>
    (bypassActors.state === "known" ? bypassActors.value : [])
      .filter(({ mode }) => mode === "exempt")
      .map(({ kind, id }) => ({ who: id === null ? kind : `${kind}:${id}`, ruleset: name })),
  );
  const unseenActors = inForce.flatMap(({ name, bypassActors }) =>
    bypassActors.state === "unknown"
      ? [`exempt actors of ruleset ${JSON.stringify(name)} could not be read: ${bypassActors.why}`]
      : [],
  );
  return { exempt, unseenActors };
}

function unrecorded({ who, ruleset }: ExemptActor): string {
  return `${who} is exempt from ruleset ${JSON.stringify(ruleset)}: what it pushes leaves no record`;
}

/** Highest id and latest time, each by itself. */
function nextMark(suites: readonly RuleSuite[], mark: WatchMark | null, now: string): WatchMark {
  let newest = mark?.newest ?? null;
  for (const { id, pushedAt } of suites) {
    const isLater = newest === null || Date.parse(pushedAt) > Date.parse(newest.at);
    newest = { id: Math.max(id, newest?.id ?? id), at: isLater ? pushedAt : (newest?.at ?? pushedAt) };
  }
  return { newest, watchedAt: now };
}
