import type { ContinuityFact } from "../../domain/facts/source-facts.ts";
import type { Posture } from "../../domain/posture/posture.ts";
import type { Check, CheckInput } from "../check.ts";
import { type CheckOutcome, notApplicable } from "../outcome.ts";
import { conclude, type Judgement, judgeKnown, missOf, nothing, together } from "../source/judgement.ts";
import { freshPosture, maxPostureAge } from "../source/posture.ts";
import { sourceIn } from "../source/pull-requests.ts";
import { quoted } from "../source/shown.ts";
import type { Miss } from "../waivers/waive.ts";

const id = "source.continuity";

/** The branch was protected without a hole from the last production release to now (requirements 3.ST1, 3.F2). */
export const check: Check = {
  id,
  title: "Continuity",
  stage: 1,
  evidence: null,
  needs: ["continuity", "posture"],
  parameters: {
    bypasses: {
      description:
        "Whether it must be proved that nobody passed by a rule; `noted` is for a repository without an instance",
      unit: "word",
      fallback: "proved",
      words: ["proved", "noted"],
      stricter: "earlier-word",
      spares: { noted: ["posture"] },
    },
    maxPostureAgeHours: maxPostureAge,
  },
  evaluate,
};

function evaluate(input: CheckInput): CheckOutcome {
  const { continuity } = sourceIn(input);
  if (continuity.state === "known" && continuity.value.since === null)
    return notApplicable(
      "no-release",
      "there was no production release yet, from which the branch is watched",
    );
  const judgement = judgeKnown(continuity, "what happened since the last production release", (fact) =>
    together(
      judgeCommits(fact, input),
      judgeBypasses(fact, input),
      judgeLapses(fact, input),
      sinceWhen(fact),
    ),
  );
  const count = judgement.misses.length;
  const summary =
    count === 0
      ? "no hole since the last production release"
      : `${count} holes since the last production release`;
  return conclude(id, judgement, input, { reason: "not-continuous", summary, unit: "holes" });
}

function sinceWhen({ since }: ContinuityFact): Judgement {
  return since === null
    ? nothing
    : { ...nothing, notes: [`Looked at since ${since.commit}, released at ${since.at}.`] };
}

function miss(
  ruleId: string,
  about: readonly string[],
  words: Pick<Miss["problem"], "message" | "at" | "fix">,
  input: CheckInput,
): Miss {
  return missOf(id, { ruleId, about, ...words, who: input.policy.owner.name });
}

function judgeCommits({ commits }: ContinuityFact, input: CheckInput): Judgement {
  return judgeKnown(commits, "the commits since the last production release", (landed) => ({
    ...nothing,
    misses: landed
      .filter(({ pullRequests }) => pullRequests.length === 0)
      .map(({ sha, actor, landedAt }) => {
        const message = `commit ${sha}: expected the pull request that brought it, found none; it came by ${quoted(actor ?? "unknown")} at ${landedAt ?? "an unknown time"}`;
        const fix =
          "Find out how it came in, and bring it under review after the fact; a waiver names this commit.";
        return miss("no-pull-request", [sha], { message, at: sha, fix }, input);
      }),
  }));
}

/** Rule suites are for Apps only; what they say reaches a run as posture (facts 2.28, design §2.6). */
function judgeBypasses({ bypasses }: ContinuityFact, input: CheckInput): Judgement {
  const source = sourceIn(input);
  if (bypasses.state === "known") {
    return { ...nothing, misses: bypasses.value.map((bypass) => bypassMiss(bypass, input)) };
  }
  const { settings, now } = input;
  const posture = freshPosture({
    posture: source.posture,
    maxAgeHours: settings.number("maxPostureAgeHours"),
    now,
  });
  const what = "whether somebody passed by a rule";
  if (posture.state === "known") return judgeWatch(posture.value, what, input);
  if (settings.word("bypasses") === "noted") {
    return { ...nothing, notes: [`Not proved: ${what}; ${posture.why}.`] };
  }
  return { ...nothing, unread: [{ what, unknown: posture }] };
}

function bypassMiss(
  { actor, at, rule }: { readonly actor: string; readonly at: string; readonly rule: string },
  input: CheckInput,
): Miss {
  const message = `${quoted(actor)} passed by the rule ${quoted(rule)} at ${at}`;
  const fix = "Treat it as an incident: review what was pushed, and take the actor off the bypass list.";
  return miss("bypass", [actor, at, rule], { message, at: quoted(rule), fix }, input);
}

function judgeWatch({ watch, at }: Posture, what: string, input: CheckInput): Judgement {
  switch (watch) {
    case "clean":
      return { ...nothing, notes: [`Nobody passed by a rule, says the posture of ${at}.`] };
    case "bypassed": {
      const message = `somebody passed by a rule, says the posture of ${at}`;
      const fix = "See the incident that the audit opened for who and when; the next clean audit closes it.";
      return {
        ...nothing,
        misses: [miss("bypass", ["posture", at], { message, at: "posture", fix }, input)],
      };
    }
    case "blind": {
      const why = `the watch did not see its own canary at ${at}`;
      return { ...nothing, unread: [{ what, unknown: { state: "unknown", why, cause: "no-posture" } }] };
    }
  }
}

/** The history of rulesets takes a right that no audit needs otherwise; where it can be read it counts (facts 2.21). */
function judgeLapses({ lapses }: ContinuityFact, input: CheckInput): Judgement {
  if (lapses.state === "unknown") {
    return { ...nothing, notes: [`Not looked at: the history of the rulesets; ${lapses.why}.`] };
  }
  return {
    ...nothing,
    misses: lapses.value.map(({ ruleset, from, until, actor }) => {
      const message = `ruleset ${quoted(ruleset)} was not in force from ${from} to ${until ?? "now"}, by ${quoted(actor)}`;
      const fix = "Put it back in force, and review what landed in that time.";
      return miss("lapse", [ruleset, from], { message, at: quoted(ruleset), fix }, input);
    }),
  };
}
