import type { Known } from "../facts/known.ts";
import type { Posture } from "./posture.ts";

/** The custom property that holds a repository's posture; only the organisation may write it (facts 2.30). */
export const postureProperty = "assaygate-posture";
/** GitHub takes no longer values. */
export const longestPosture = 75;

type Words<T extends string> = Readonly<Record<T, string>>;

/** `pull-request` and the longest words of the others would be too long together. */
const bypassWords = {
  none: "none",
  "pull-request": "pr",
  always: "always",
  exempt: "exempt",
} as const satisfies Words<Posture["bypass"]>;
const classicWords = {
  none: "none",
  enforced: "enforced",
  "admins-exempt": "admins-exempt",
} as const satisfies Words<Posture["classic"]>;
const watchWords = {
  clean: "clean",
  bypassed: "bypassed",
  blind: "blind",
} as const satisfies Words<Posture["watch"]>;

/** Writes a posture as a property takes it: `v1 2026-11-22T01:00Z bypass=none classic=enforced watch=clean`. */
export function formatPosture({ at, bypass, classic, watch }: Posture): string {
  // Whole minutes, always downwards: a posture may look older than it is, never younger.
  const minute = `${new Date(at).toISOString().slice(0, 16)}Z`;
  return `v1 ${minute} bypass=${bypassWords[bypass]} classic=${classicWords[classic]} watch=${watchWords[watch]}`;
}

const form =
  /^v1 (?<minute>\d{4}-\d{2}-\d{2}T\d{2}:\d{2})Z bypass=(?<bypass>[a-z-]{1,20}) classic=(?<classic>[a-z-]{1,20}) watch=(?<watch>[a-z-]{1,20})$/;

/** Reads what {@link formatPosture} writes and nothing else: whatever is not exactly that says nothing. */
export function parsePosture(text: string): Known<Posture> {
  const groups = text.length > longestPosture ? undefined : form.exec(text)?.groups;
  const at = timeOf(groups?.["minute"] ?? "");
  const bypass = meaningOf(bypassWords, groups?.["bypass"]);
  const classic = meaningOf(classicWords, groups?.["classic"]);
  const watch = meaningOf(watchWords, groups?.["watch"]);
  if (at === undefined || bypass === undefined || classic === undefined || watch === undefined) {
    return malformed(text);
  }
  return { state: "known", value: { at, bypass, classic, watch } };
}

function malformed(text: string): Known<Posture> {
  const expected = "v1 <time> bypass=… classic=… watch=…";
  const why = `property ${postureProperty}: expected "${expected}", found ${JSON.stringify(text.slice(0, longestPosture))}`;
  return { state: "unknown", cause: "malformed", why };
}

/** The time with seconds, if the calendar has it. */
function timeOf(minute: string): string | undefined {
  const milliseconds = Date.parse(`${minute}:00Z`);
  if (Number.isNaN(milliseconds)) return undefined;
  const text = new Date(milliseconds).toISOString();
  // February 30th would read as a day of March.
  return text.startsWith(minute) ? `${minute}:00Z` : undefined;
}

function meaningOf<T extends string>(words: Words<T>, written: string | undefined): T | undefined {
  for (const meaning in words) if (words[meaning] === written) return meaning;
  return undefined;
}

const hourMs = 3_600_000;

/** Whether a posture may still be relied on. One of the future is not: somebody's clock, or somebody, is wrong. */
export function isFresh({ at }: Pick<Posture, "at">, now: string, maxHours: number): boolean {
  const ageMs = Date.parse(now) - Date.parse(at);
  return ageMs >= 0 && ageMs <= maxHours * hourMs;
}
