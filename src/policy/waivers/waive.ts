import { sha256Hex } from "../../domain/digest/sha256.ts";
import type { Problem } from "../../domain/verdict/verdict.ts";
import type { CheckInput } from "../check.ts";
import type { WaiverTarget } from "./waiver-scope.ts";
import { type Coverage, coverageOf } from "./waivers.ts";

/** A problem that no tool rated, and what a waiver must name to cover it. */
export interface Miss {
  readonly problem: Problem;
  readonly ruleId: string;
  readonly path: string | null;
  readonly isSecret: boolean;
}

/** What waivers leave of the misses of a check. */
export interface Sifted {
  readonly open: readonly Problem[];
  readonly waived: readonly Problem[];
  readonly notes: readonly string[];
  readonly waivers: readonly string[];
  readonly targets: readonly WaiverTarget[];
}

/** Identity of a miss, for a waiver to name exactly this one. */
export function missFingerprint(checkId: string, ...parts: readonly string[]): string {
  return sha256Hex(["v1", checkId, ...parts].join("\0"));
}

/** Parts misses into those that stand and those that a proved waiver covers. */
export function siftMisses(
  checkId: string,
  misses: readonly Miss[],
  { facts, policy, now }: CheckInput,
): Sifted {
  const context = { waivers: facts.waivers, policy, now };
  const judged = misses.map((miss) => {
    const target = targetOf(checkId, miss);
    return { miss, target, coverage: coverageOf(target, context) };
  });
  const isCovered = ({ coverage }: { readonly coverage: Coverage }): boolean => coverage.state === "covered";
  return {
    open: judged.filter((entry) => !isCovered(entry)).map(({ miss }) => miss.problem),
    waived: judged.filter(isCovered).map(({ miss }) => miss.problem),
    targets: judged.map(({ target }) => target),
    notes: [...new Set(judged.flatMap(({ coverage }) => noteOn(coverage)))],
    waivers: [
      ...new Set(judged.flatMap(({ coverage }) => (coverage.state === "covered" ? [coverage.waiverId] : []))),
    ].sort(),
  };
}

function targetOf(checkId: string, { problem, ruleId, path, isSecret }: Miss): WaiverTarget {
  return {
    checkId,
    ruleId,
    path,
    isSecret,
    fingerprint: problem.fingerprint ?? null,
    aliases: [],
    purl: null,
    severity: null,
  };
}

/** What a waiver does about something, in words; nothing where there is none. */
export function noteOn(coverage: Coverage): string[] {
  switch (coverage.state) {
    case "would-cover":
      return [`Waiver ${coverage.waiverId} would cover it, but ${coverage.message}.`];
    case "refused":
      return [`Waiver ${coverage.waiverId} does not count: ${coverage.message}.`];
    case "covered":
      return [`Waiver ${coverage.waiverId} covers it until ${coverage.expiresAt}.`];
    case "none":
      return [];
  }
}
