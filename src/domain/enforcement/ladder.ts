import type { Diagnosis } from "../doctor/diagnosis.ts";
import type { DoctorPolicy, RepositoryFacts, RunnerGroupFact } from "../doctor/repository-facts.ts";
import type { Unknown } from "../facts/known.ts";
import { channels, refOf } from "../instance/channel.ts";
import { type Rung, requiredRefusals, type TrustTest, type TrustTests } from "./trust-tests.ts";

/** One rung of the enforcement ladder: what stands there cannot be gone round below it. */
export interface RungState {
  readonly level: 1 | 2 | 3;
  readonly name: Rung;
  /** Shown by a dated record of tests, refuted by what was seen, or neither. */
  readonly state: "shown" | "refuted" | "unknown";
  readonly why: string;
}

/** How far the organisation can hold a product to its gates; 0: it is told of what goes round them, and no more. */
export interface Ladder {
  readonly level: 0 | 1 | 2 | 3;
  readonly rungs: readonly RungState[];
}

/** What the ladder is read from. */
export interface LadderQuestion {
  readonly facts: Pick<RepositoryFacts, "repository" | "environments" | "runnerGroups">;
  readonly diagnosis: Pick<Diagnosis, "kinds">;
  readonly policy: Pick<DoctorPolicy, "environments">;
  readonly tests: TrustTests;
  /** Which machines may reach production, as the instance says; null: nothing here is an instance. */
  readonly groups: RunnerGroups | null;
  /** RFC 3339. */
  readonly now: string;
}

/** Runner groups that the instance names, and the instance itself. */
export interface RunnerGroups {
  /** `owner/name`. */
  readonly instance: string;
  readonly names: readonly string[];
}

const rungs = [
  { level: 1, name: "identity" },
  { level: 2, name: "artefact" },
  { level: 3, name: "network" },
] as const;

/** A condition of a cloud can be changed by hand, so a test counts for this long. */
export const mostDays = 90;
const dayMs = 86_400_000;

/** Reads the ladder: a rung counts only if every rung below it does. Pure. */
export function ladderOf(question: LadderQuestion): Ladder {
  const states = rungs.map(({ level, name }): RungState => ({ level, name, ...judged(name, question) }));
  const broken = states.findIndex(({ state }) => state !== "shown");
  const below = broken === -1 ? states : states.slice(0, broken);
  return { level: below.at(-1)?.level ?? 0, rungs: states };
}

type Opinion = Pick<RungState, "state" | "why">;

const unknown = (why: string): Opinion => ({ state: "unknown", why });

function judged(name: Rung, question: LadderQuestion): Opinion {
  const { facts, policy } = question;
  const wayRound = waysRound[name](question);
  if (wayRound?.state === "refuted") return wayRound;
  if (facts.environments.state === "unknown") return unknown("the environments could not be read");
  const production = policy.environments.filter(({ isProduction }) => isProduction).map((each) => each.name);
  const own = facts.environments.value.map((each) => each.name).filter((each) => production.includes(each));
  if (own.length === 0) return unknown("no environment that the policy calls production");
  const opinions = own.map((environment) => tested(name, environment, question));
  return worst([...opinions, ...(wayRound === null ? [] : [wayRound])]);
}

/** What was seen that leads round a rung, or could not be seen; null: there is no such way. */
const waysRound: Readonly<Record<Rung, (question: LadderQuestion) => Opinion | null>> = {
  identity: wayRoundIdentity,
  artefact: () => null,
  network: wayRoundNetwork,
};

/** A group that takes any workflow's jobs reaches production with any workflow's jobs. */
function wayRoundNetwork({ facts, groups }: LadderQuestion): Opinion | null {
  if (groups === null) return unknown("nothing here is an instance, so no runner group is named");
  if (groups.names.length === 0) return unknown("the instance names no runner group (runnerGroups)");
  const found = facts.runnerGroups;
  if (found?.state !== "known") return unknown(`the runner groups could not be read${becauseOf(found)}`);
  for (const name of groups.names) {
    const group = found.value.find((each) => each.name === name);
    if (group === undefined) return unknown(`no runner group ${JSON.stringify(name)} is open to it`);
    const why = openness(group, groups.instance);
    if (why !== null) return { state: "refuted", why: `runner group ${JSON.stringify(name)} ${why}` };
  }
  return null;
}

function becauseOf(unread: Unknown | undefined): string {
  if (unread === undefined) return "";
  return unread.needs === undefined ? `: ${unread.why}` : ` without ${unread.needs}`;
}

/** Who besides the instance's files at its channels gets a machine of the group; null: nobody. */
function openness({ workflows }: RunnerGroupFact, instance: string): string | null {
  if (workflows === null) return "takes jobs of any workflow";
  const refs = channels.map(refOf);
  const strange = workflows.find((workflow) => {
    const [path = "", ref = ""] = workflow.split("@", 2);
    const isOurs = path.toLowerCase().startsWith(`${instance.toLowerCase()}/.github/workflows/`);
    return !isOurs || !(refs.includes(ref) || /^[0-9a-f]{40,64}$/.test(ref));
  });
  return strange === undefined ? null : `takes jobs of ${strange}`;
}

/** Whoever holds a static key needs no identity. */
function wayRoundIdentity({ diagnosis }: LadderQuestion): Opinion | null {
  const kind = diagnosis.kinds.find(({ id }) => id === "static-credential");
  switch (kind?.state) {
    case "clean":
      return null;
    case "refuted":
      return { state: "refuted", why: "a static credential opens a cloud without any identity" };
    case "unknown":
    case undefined:
      return unknown("whether a static credential goes round it could not be seen");
  }
}

/** The newest test of the rung decides, whatever an older one said. */
function tested(name: Rung, environment: string, { facts, tests, now }: LadderQuestion): Opinion {
  const own = tests.tests.filter(
    (test) => test.rung === name && test.repository === facts.repository && test.environment === environment,
  );
  const targets = [...new Set(own.map(({ target }) => target))];
  if (targets.length === 0) return unknown(`nobody recorded a test for ${environment}`);
  return worst(targets.map((target) => outcome(newest(own.filter((test) => test.target === target)), now)));
}

function newest(tests: readonly TrustTest[]): TrustTest | undefined {
  return tests.toSorted((one, other) => Date.parse(other.testedAt) - Date.parse(one.testedAt))[0];
}

function outcome(test: TrustTest | undefined, now: string): Opinion {
  if (test === undefined) return unknown("nobody recorded a test");
  const { rung, environment, target, testedAt, source, admitted, refused, fell } = test;
  const days = (Date.parse(now) - Date.parse(testedAt)) / dayMs;
  const what = `${environment}, ${target}`;
  if (fell.length > 0) return { state: "refuted", why: `${what}: let in ${fell.join(", ")}` };
  if (!admitted) return unknown(`${what}: the one that may was not let in, so refusals show nothing`);
  const lacking = requiredRefusals[rung].filter((each) => !refused.includes(each));
  if (lacking.length > 0) return unknown(`${what}: not tried: ${lacking.join(", ")}`);
  if (!(days >= 0)) return unknown(`${what}: tested in the future`);
  if (days > mostDays) return unknown(`${what}: tested ${Math.floor(days)} days ago, more than ${mostDays}`);
  return { state: "shown", why: `${what}: tested ${testedAt.slice(0, 10)} by ${source}` };
}

/** One refutation refutes; one gap leaves it open. */
function worst(opinions: readonly Opinion[]): Opinion {
  const found =
    opinions.find(({ state }) => state === "refuted") ?? opinions.find(({ state }) => state === "unknown");
  return found ?? { state: "shown", why: opinions.map(({ why }) => why).join("; ") };
}
