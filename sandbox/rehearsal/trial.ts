import type { RunStory } from "./journal.ts";
import { people } from "./organization.ts";
import { said } from "./pull-request.ts";
import type { Reason, Trial } from "./request.ts";
import type { Answer, Stage } from "./stage.ts";
import { reasonsOf, verdictOf } from "./verdict.ts";

interface Told extends Pick<Trial, "title" | "expected" | "found" | "isAsExpected"> {
  readonly reasons?: readonly Reason[];
  readonly runs?: readonly RunStory[];
}

const reasonsOfACheck = 2;

/** Writes a trial down and says it at once. */
export function tell(stage: Stage, told: Told): Trial {
  const { title, expected, found, isAsExpected, reasons = [], runs = [] } = told;
  stage.view.say(`${isAsExpected ? "✓" : "✗"} ${title}: ${found}`);
  if (!isAsExpected) stage.view.say(`    expected: ${expected}`);
  for (const check of new Set(reasons.map((reason) => reason.check)))
    sayReasons(
      stage,
      reasons.filter((reason) => reason.check === check),
    );
  return { title, expected, found, isAsExpected, reasons, runs: runs.map(({ key }) => key) };
}

function sayReasons({ view }: Stage, reasons: readonly Reason[]): void {
  // What GitHub itself says is short, and each line is another rule.
  const most = reasons[0]?.check === "" ? reasons.length : reasonsOfACheck;
  for (const { check, message, fix } of reasons.slice(0, most)) {
    view.say(`    ${check === "" ? "" : `${check}: `}${message}`);
    if (fix !== "") view.say(`      fix: ${fix}`);
  }
  const more = reasons.length - most;
  if (more > 0) view.say(`      … and ${more} more of this check`);
}

/** Says that something new begins. */
export function announce({ view }: Stage, title: string): void {
  view.say("");
  view.say(`── ${title} ──`);
}

/** Something that GitHub must take. @throws {Error} if it does not: nothing that comes later would mean anything */
export function taken(answer: Answer, what: string): Answer {
  if (answer.status < 300) return answer;
  throw new Error(`expected ${what}, found ${said(answer)}`);
}

/** What the gate said in runs of a head: the last one that left a verdict counts. */
export async function judged(stage: Stage, runs: readonly RunStory[]) {
  for (const run of runs.toReversed()) {
    const left = await verdictOf(stage, run);
    if (left !== undefined) return { run, verdict: left.verdict, reasons: reasonsOf(left.verdict) };
  }
  return undefined;
}

/** Writes that jobs of runs made by the API, with the token that each of them had. */
export function writesOf({ platform }: Stage, runs: readonly RunStory[]): readonly string[] {
  return platform.github.log.entries
    .filter(({ token }) => runs.some(({ run }) => token.startsWith(`${run}/`)))
    .filter(({ method, operation, status }) => method !== "GET" && operation !== "graphql" && status < 400)
    .map(({ method, path }) => `${method} ${path}`);
}

export const repositoryOf = ({ organization }: Stage, name: string): string => `${organization}/${name}`;
export const { admin, author, bot, reviewer, security, stranger } = people;
