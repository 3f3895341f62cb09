import type { CheckVerdict, Verdict } from "../../domain/verdict/verdict.ts";
import { checksOf } from "../standing.ts";

/** Fragment of the section that shows a check. */
export type Anchors = ReadonlyMap<CheckVerdict, string>;

/** `coverage.line` where the id is as designed, and unique; else the number of the check. */
export function anchorsOf(verdict: Verdict): Anchors {
  const anchors = new Map<CheckVerdict, string>();
  const taken = new Set<string>();
  for (const check of checksOf(verdict)) {
    const isUsual = /^[a-z]{1,40}\.[a-z-]{1,60}$/.test(check.id) && !taken.has(check.id);
    anchors.set(check, isUsual ? check.id : `check-${anchors.size + 1}`);
    taken.add(check.id);
  }
  return anchors;
}
