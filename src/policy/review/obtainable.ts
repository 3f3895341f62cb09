import type { SourceNeed } from "../../domain/facts/source-facts.ts";
import { UserError } from "../../errors.ts";
import type { PlatformPolicyFile } from "../document/policy-file.ts";
import type { RuledCheck, RuledProfile } from "../merge/profile.ts";
import { needsOf, type Obtained, obtainable, type Run } from "../source/obtainability.ts";

/** The runs that a required check has to be decidable in. */
const judgedRuns: readonly Run[] = [
  { event: "pull_request", token: "job" },
  { event: "merge_group", token: "job" },
  { event: "push", token: "job" },
];

/**
 * Finds what a profile requires and none of its runs can know. The default profile is for repositories on their own:
 * without an instance nobody audits them, so what takes posture is out of their reach (design §2.4, §2.6).
 */
export function checkObtainable(file: PlatformPolicyFile, name: string, ruled: RuledProfile): UserError[] {
  const isOnItsOwn = file.content.defaultProfile === name;
  const outOfReach: readonly Obtained[] = isOnItsOwn ? ["no", "posture"] : ["no"];
  return ruled.checks
    .filter(({ required, advisory }) => required !== false && !advisory)
    .flatMap((entry) => problemsOf(file, name, entry, outOfReach));
}

function problemsOf(
  file: PlatformPolicyFile,
  name: string,
  { check, rules }: RuledCheck,
  outOfReach: readonly Obtained[],
): UserError[] {
  const needs = needsOf(check, (parameter) => rules.get(parameter)?.value);
  const path = ["profiles", name, "checks", check.id];
  return needs.flatMap((need) => {
    const events = eventsWithout(need, outOfReach);
    if (events.length === 0) return [];
    const message = `profile ${name}: ${check.id} requires ${need}, which no run on ${events.join(", ")} can know.`;
    return [new UserError("invalid-policy", message, { hint: hintFor(check, need), at: file.locate(path) })];
  });
}

function eventsWithout(need: SourceNeed, outOfReach: readonly Obtained[]): string[] {
  return judgedRuns.filter((run) => outOfReach.includes(obtainable(need, run))).map(({ event }) => event);
}

function hintFor({ parameters }: RuledCheck["check"], need: SourceNeed): string {
  const sparing = Object.entries(parameters).flatMap(([name, { spares = {} }]) =>
    Object.entries(spares)
      .filter(([, spared]) => spared.includes(need))
      .map(([word]) => `${name}: ${word}`),
  );
  const other = sparing.length === 0 ? "make the check advisory" : `set ${sparing.join(" or ")}`;
  return `It is known by posture only, which takes an organisation's instance; ${other} for repositories on their own.`;
}
