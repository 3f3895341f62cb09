import type { Known } from "../../domain/facts/known.ts";
import type { Posture } from "../../domain/posture/posture.ts";
import { isFresh } from "../../domain/posture/posture-text.ts";

interface PostureQuestion {
  readonly posture: Known<Posture>;
  readonly maxAgeHours: number;
  /** RFC 3339 time of the evaluation. */
  readonly now: string;
}

/** The parameter by which checks say how old a posture may be. */
export const maxPostureAge = {
  description: "Oldest posture that counts; an older one is as if there were none",
  unit: "hours",
  fallback: 48,
  stricter: "lower",
} as const;

/** The posture if it is of use: one that is too old, or from the future, says nothing (design §2.6). */
export function freshPosture({ posture, maxAgeHours, now }: PostureQuestion): Known<Posture> {
  if (posture.state === "unknown") return posture;
  const { at } = posture.value;
  if (isFresh(posture.value, now, maxAgeHours)) return posture;
  const why = `the posture is of ${at}, and one of at most ${maxAgeHours} hours counts`;
  return { state: "unknown", why, cause: "stale-posture" };
}
