import type { SourceFacts, SourceNeed, Trigger } from "../../domain/facts/source-facts.ts";
import type { Check } from "../check.ts";
import { type CheckOutcome, notApplicable, undecided } from "../outcome.ts";
import type { Settings } from "../settings.ts";

/** From where a run can know a fact. */
export type Obtained =
  /** The job's token reads it. */
  | "job"
  /** No job's token reads it; the organisation's audit does, and publishes it. */
  | "posture"
  /** The run is not the place to know it: a merge group or push is, and is judged. */
  | "decided-at-merge"
  /** Nobody can know it on this event. */
  | "no";

/** A run as far as it decides what can be known. */
export type Run = Pick<Trigger, "event" | "token">;

interface Source {
  /** Permission of the job, as a workflow writes it. */
  readonly permission: string;
  /** Permission of an App that reads it where no job can. */
  readonly app?: string;
  /** Facts about a change are about nothing where there is none. */
  readonly isOfChange: boolean;
}

/** What reading each fact takes (facts 2.22-2.28, 11). */
export const sources: Readonly<Record<SourceNeed, Source>> = {
  "branch-rules": { permission: "metadata: read", isOfChange: true },
  "bypass-actors": {
    permission: "metadata: read",
    app: "organization administration: write",
    isOfChange: true,
  },
  "classic-protection": { permission: "contents: read", app: "administration: read", isOfChange: true },
  posture: { permission: "metadata: read", app: "administration: read", isOfChange: false },
  codeowners: { permission: "contents: read", isOfChange: true },
  "owners-access": { permission: "metadata: read", isOfChange: false },
  tree: { permission: "contents: read", isOfChange: true },
  change: { permission: "pull-requests: read", isOfChange: true },
  files: { permission: "pull-requests: read", isOfChange: true },
  commits: { permission: "pull-requests: read", isOfChange: true },
  reviews: { permission: "pull-requests: read", isOfChange: true },
  checks: { permission: "checks: read", isOfChange: true },
  "work-items": { permission: "pull-requests: read", isOfChange: true },
  template: { permission: "contents: read", isOfChange: true },
  continuity: { permission: "contents: read", isOfChange: true },
};

/** Tells from where a run can know a fact: the obtainability table (design §2.4). */
export function obtainable(need: SourceNeed, { event, token }: Run): Obtained {
  const { app, isOfChange } = sources[need];
  if (isOfChange && event === "other") return "no";
  if (token === "none") return "no";
  if (app === undefined) return "job";
  const isOpen = event !== "push" && event !== "merge_group";
  // Such a run has no more than a reader's token, whatever the workflow says (facts 2.12).
  return isOpen && (token === "fork" || token === "dependabot") ? "decided-at-merge" : "posture";
}

const fromBestToWorst: readonly Obtained[] = ["job", "posture", "decided-at-merge", "no"];

/** From where a run can know all of some facts together: as far as the hardest of them. */
export function obtainableTogether(needs: readonly SourceNeed[], run: Run): Obtained {
  const answers = needs.map((need) => fromBestToWorst.indexOf(obtainable(need, run)));
  return fromBestToWorst[Math.max(0, ...answers)] ?? "no";
}

/** What a check needs under its settings: a parameter can spare some of it. */
export function needsOf(check: Check, wordOf: (parameter: string) => unknown): SourceNeed[] {
  const spared = Object.entries(check.parameters).flatMap(([name, { spares }]) => {
    const word = wordOf(name);
    return spares !== undefined && typeof word === "string" && Object.hasOwn(spares, word)
      ? (spares[word] ?? [])
      : [];
  });
  return (check.needs ?? []).filter((need) => !spared.includes(need));
}

/**
 * The outcome of a check of stage 1 that cannot be done in this run; null: it can, and what it then cannot read is
 * an error of its own.
 */
export function barredFrom(
  check: Check,
  source: SourceFacts | null,
  settings: Settings,
  who: string,
): CheckOutcome | null {
  if (check.needs === undefined) return null;
  if (source === null) return notApplicable("no-change", "no change enters a branch outside GitHub");
  const { trigger } = source;
  const needs = needsOf(check, (name) => wordOf(check, settings, name));
  const answers = needs.map((need) => ({ need, from: obtainable(need, trigger) }));
  const left = answers.filter(({ from }) => from === "decided-at-merge").map(({ need }) => need);
  if (left.length > 0) return leftToMerge(left, trigger);
  const isAboutNothing = trigger.event === "other" && answers.some(({ from }) => from === "no");
  return isAboutNothing ? withoutChange(trigger, who) : null;
}

function wordOf(check: Check, settings: Settings, name: string): unknown {
  return check.parameters[name]?.words === undefined ? undefined : settings.word(name);
}

function leftToMerge(needs: readonly SourceNeed[], { token, eventName }: Trigger): CheckOutcome {
  const whose = token === "fork" ? "a fork" : "Dependabot";
  return notApplicable(
    "decided-at-merge",
    `on "${eventName}" of ${whose} nobody can read ${needs.join(", ")}; merge groups and pushes are judged`,
  );
}

/** A run about no change proves nothing about one; it must not look like one that did. */
function withoutChange({ eventName }: Trigger, who: string): CheckOutcome {
  const message = `expected an event about a change of a branch, found ${JSON.stringify(eventName.slice(0, 80))}`;
  const fix = "Run the gate on pull_request, merge_group and push.";
  return undecided("no-change", message, [{ message, at: "", fix, who }]);
}
