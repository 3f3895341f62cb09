import type { PullRequest } from "../../../src/domain/change/change.ts";
import type { SourceFacts } from "../../../src/domain/facts/source-facts.ts";
import type { BranchRule } from "../../../src/domain/protection/protection.ts";
import { known, unknown } from "../../support/known-facts.ts";
import {
  organizationSource,
  protection,
  pullRequestRule,
  repositorySource,
  ruleset,
  rulesOf,
} from "../../support/protection-facts.ts";
import { change, landed, pullRequest, requested, source, trigger } from "../../support/source-facts.ts";
import { approvedAtHead, firstRequest, none, orNone, type Trap } from "./trap.ts";

function rules({ protection: fact }: SourceFacts): readonly BranchRule[] {
  return fact.state === "known" ? fact.value.rules : [];
}

function pullRequestRules(facts: SourceFacts): Extract<BranchRule, { type: "pull-request" }>[] {
  return rules(facts).filter((rule) => rule.type === "pull-request");
}

function guarded(some: Parameters<typeof protection>[0], facts: Partial<SourceFacts> = {}): SourceFacts {
  return source({ protection: known(protection(some)), ...facts });
}

function checks(...all: readonly (readonly [string, number | null])[]): BranchRule {
  return {
    source: repositorySource,
    type: "required-status-checks",
    strict: true,
    checks: all.map(([context, integrationId]) => ({ context, integrationId })),
  };
}

const bare = guarded({ rules: [] }, { posture: unknown("no-posture") });

const ownerless = (text: string): SourceFacts =>
  source({ codeowners: known({ path: "CODEOWNERS", text, bytes: text.length, errors: known([]) }) });

const textOf = ({ codeowners }: SourceFacts): string =>
  codeowners.state === "known" ? codeowners.value.text : "";

const merged = (state: "success" | "skipped" | "failure"): SourceFacts =>
  landed({}, { checks: known([{ context: "Gate / gate-check", integrationId: 15_368, state }]) });

const group = (second: Partial<PullRequest>): SourceFacts =>
  source({
    trigger: trigger({ event: "merge_group", eventName: "merge_group" }),
    change: known(
      change({
        kind: "merge-group",
        pullRequests: known([pullRequest(), pullRequest({ number: 8, ...second })]),
      }),
    ),
  });

const failures = new Set(["failure", "cancelled", "timed-out"]);

export const protectionTraps: readonly Trap[] = [
  {
    attack: "T6 two rulesets, the stricter second: the first rule of a type is taken for all",
    check: "source.branch-protection",
    ours: "FAILED unprotected",
    facts: guarded({ rules: [...rulesOf(), checks(["deploy", null])] }),
    honest: guarded({ rules: rulesOf() }),
    plain: guarded({ rules: [checks(["deploy", null])] }),
    naive: (facts) => {
      const first = rules(facts).find((rule) => rule.type === "required-status-checks");
      return first?.checks.every(({ integrationId }) => integrationId !== null) ?? false;
    },
  },
  {
    attack: "T7 a ruleset in evaluate mode: its rules are taken as they stand",
    check: "source.branch-protection",
    ours: "FAILED unprotected",
    facts: guarded({ rulesets: known([ruleset({ enforcement: "evaluate" })]) }),
    honest: source(),
    plain: bare,
    naive: (facts) => pullRequestRules(facts).some(({ codeOwnerReview }) => codeOwnerReview),
  },
  {
    attack: "T7 an unreadable bypass list (403) is taken for an empty one",
    check: "source.branch-protection",
    ours: "ERROR no-posture",
    facts: guarded(
      { rulesets: known([ruleset({ bypassActors: unknown("permission") })]) },
      { posture: unknown("no-posture") },
    ),
    honest: source(),
    plain: guarded({
      rulesets: known([ruleset({ bypassActors: known([{ kind: "user", id: 1, mode: "always" }]) })]),
    }),
    naive: (facts) => {
      const listed = facts.protection.state === "known" ? orNone(facts.protection.value.rulesets) : [];
      return listed.every(({ bypassActors }) => orNone(bypassActors).length === 0);
    },
  },
  {
    attack: "T7 an exempt actor beside an allowed list: only the kind of actor is compared",
    check: "source.branch-protection",
    ours: "FAILED unprotected",
    facts: guarded({
      rulesets: known([ruleset({ bypassActors: known([{ kind: "integration", id: 3, mode: "exempt" }]) })]),
    }),
    honest: source(),
    plain: guarded({
      rulesets: known([ruleset({ bypassActors: known([{ kind: "user", id: 1, mode: "always" }]) })]),
    }),
    naive: (facts) => {
      const listed = facts.protection.state === "known" ? orNone(facts.protection.value.rulesets) : [];
      return listed
        .flatMap(({ bypassActors }) => orNone(bypassActors))
        .every(({ kind }) => kind === "integration");
    },
  },
  {
    attack: "T18 fork PR token: what cannot be read is taken for fine",
    check: "source.branch-protection",
    ours: "NOT_APPLICABLE decided-at-merge",
    facts: source({
      trigger: trigger({ token: "fork" }),
      protection: known(protection({ rulesets: unknown("permission") })),
      posture: unknown("permission"),
    }),
    honest: source(),
    plain: bare,
    naive: (facts) => pullRequestRules(facts).length > 0,
  },
  {
    attack: "T6 the weaker rule comes last: later rules replace earlier ones",
    check: "source.branch-protection",
    ours: "FAILED unprotected",
    facts: guarded({
      rules: [
        ...rulesOf().filter(({ type }) => type !== "pull-request"),
        pullRequestRule({ source: organizationSource, dismissStaleReviews: false }),
        pullRequestRule({ source: repositorySource, dismissStaleReviews: false, codeOwnerReview: false }),
      ],
    }),
    honest: source(),
    plain: bare,
    naive: (facts) => pullRequestRules(facts)[0]?.codeOwnerReview ?? false,
  },
];

export const ownerTraps: readonly Trap[] = [
  {
    attack: "T8 a team without write: that the file names somebody is enough",
    check: "source.codeowners-effective",
    ours: "FAILED not-effective",
    facts: source({
      owners: known([
        { owner: "@acme/payments", access: known("no-write") },
        { owner: "@acme/platform", access: known("write") },
      ]),
    }),
    honest: source(),
    plain: ownerless(""),
    naive: (facts) => textOf(facts).includes("@acme/payments"),
  },
  {
    attack: "T8 a line without a pattern: each line that is not empty is counted as a rule",
    check: "source.codeowners-effective",
    ours: "FAILED not-effective",
    facts: ownerless("@acme/payments\n"),
    honest: source(),
    plain: ownerless("\n"),
    naive: (facts) =>
      textOf(facts)
        .split("\n")
        .some((line) => line.includes("@")),
  },
  {
    attack: "T8 a file of more than 3 MB: it is parsed as if GitHub read it",
    check: "source.codeowners-effective",
    ours: "FAILED not-effective",
    facts: ownerless(`# ${"x".repeat(3_200_000)}\n* @acme/payments\n`),
    honest: source(),
    plain: ownerless("# nobody\n"),
    naive: (facts) =>
      textOf(facts)
        .split("\n")
        .some((line) => line.startsWith("* @")),
  },
];

export const runTraps: readonly Trap[] = [
  {
    attack: "T5 a required job skipped through needs: skipped is not failed",
    check: "source.required-checks",
    ours: "FAILED not-successful",
    facts: merged("skipped"),
    honest: merged("success"),
    plain: merged("failure"),
    naive: (facts) => orNone(firstRequest(facts).checks).every(({ state }) => !failures.has(state)),
  },
  {
    attack: "G9 a required check that never reported: only what reported is looked at",
    check: "source.required-checks",
    ours: "FAILED not-successful",
    facts: landed({}, { checks: known([]) }),
    honest: merged("success"),
    plain: merged("failure"),
    naive: (facts) => orNone(firstRequest(facts).checks).every(({ state }) => state === "success"),
  },
  {
    attack: "T19 a merge group of two: the first request stands for the group",
    check: "source.codeowner-approval",
    ours: "FAILED not-approved",
    facts: group({ reviews: known([]) }),
    honest: group({}),
    plain: none,
    naive: approvedAtHead,
  },
  {
    attack: "G10 3,001 files: what came back is taken for all there is",
    check: "source.codeowner-approval",
    ours: "ERROR incomplete",
    facts: requested({ files: unknown("incomplete") }),
    honest: source(),
    plain: requested({ reviews: known([]) }),
    naive: (facts) => {
      const { files } = firstRequest(facts);
      return orNone(files).every(() => approvedAtHead(facts)) && approvedAtHead(facts);
    },
  },
];
