import { describe, expect, it } from "vitest";
import { known, unknown } from "../../support/known-facts.ts";
import { posture, protection, ruleset } from "../../support/protection-facts.ts";
import { source, trigger } from "../../support/source-facts.ts";
import { judged, messages, type Overrides, outcome } from "../../support/source-verdicts.ts";

const id = "source.branch-protection";

function guarded(some: Parameters<typeof protection>[0], facts: Parameters<typeof source>[0] = {}) {
  return source({ protection: known(protection(some)), ...facts });
}

describe(`${id}: who may pass by`, () => {
  const seen = (mode: "always" | "pull-request" | "exempt" | "unknown", kind: "team" | "user" = "team") =>
    guarded({ rulesets: known([ruleset({ bypassActors: known([{ kind, id: 55, mode }]) })]) });
  const noted: Overrides = { bypassActors: "noted" };

  it.each(["always", "pull-request", "exempt"] as const)("fails on an actor with the mode %s", (mode) => {
    expect(judged(id, seen(mode))).toMatchObject({
      result: "FAILED",
      problems: [{ fix: expect.stringContaining('PUT rulesets/1 {"bypass_actors":[]}') }],
    });
    expect(judged(id, seen(mode), noted).result).toBe("FAILED");
  });

  it("lets by whom the policy allows, but never as exempt", () => {
    const allowed = { allowedBypass: ["team:55"] };

    expect(outcome(id, seen("always"), allowed)).toBe("PASSED met");
    expect(outcome(id, seen("exempt"), allowed)).toBe("FAILED unprotected");
    expect(outcome(id, seen("always", "user"), allowed)).toBe("FAILED unprotected");
  });

  it("keeps the allowed actors in the payload that takes the others out", () => {
    const actors = known([
      { kind: "team", id: 55, mode: "pull-request" },
      { kind: "organization-admin", id: null, mode: "always" },
    ] as const);
    const facts = guarded({ rulesets: known([ruleset({ bypassActors: actors })]) });

    expect(judged(id, facts, { allowedBypass: ["team:55"] }).problems).toMatchObject([
      {
        message: expect.stringContaining("organization-admin (always)"),
        fix: expect.stringContaining(
          '{"bypass_actors":[{"actor_type":"Team","actor_id":55,"bypass_mode":"pull_request"}]}',
        ),
      },
    ]);
  });

  it("passes over actors of a ruleset that demands nothing of what is asked for, unless one is exempt", () => {
    const other = (mode: "always" | "exempt") =>
      guarded({
        rulesets: known([
          ruleset(),
          ruleset({ id: 9, name: "queue", bypassActors: known([{ kind: "user", id: 1, mode }]) }),
        ]),
      });

    expect(outcome(id, other("always"))).toBe("PASSED met");
    expect(outcome(id, other("exempt"))).toBe("FAILED unprotected");
  });

  it("leaves a mode that nobody knows open", () => {
    expect(outcome(id, seen("unknown"))).toBe("ERROR malformed");
    expect(judged(id, seen("unknown"), noted)).toMatchObject({
      result: "PASSED",
      notes: expect.arrayContaining([expect.stringContaining("not known")]),
    });
  });

  it("attack T7: an unreadable list is no empty list; the posture decides, and only a fresh one", () => {
    const hidden = known([ruleset({ bypassActors: unknown("permission") })]);
    const by = (facts: Parameters<typeof source>[0], overrides: Overrides = {}) =>
      outcome(id, guarded({ rulesets: hidden }, facts), overrides);

    expect(by({})).toBe("PASSED met");
    expect(by({ posture: known(posture({ bypass: "always" })) })).toBe("FAILED unprotected");
    expect(by({ posture: known(posture({ bypass: "exempt" })) })).toBe("FAILED unprotected");
    expect(by({ posture: known(posture({ at: "2026-11-18T09:00:00Z" })) })).toBe("ERROR stale-posture");
    expect(by({ posture: known(posture({ at: "2026-11-22T09:00:00Z" })) })).toBe("ERROR stale-posture");
    expect(by({ posture: known(posture({ at: "yesterday" })) })).toBe("ERROR stale-posture");
    expect(by({ posture: unknown("no-posture") })).toBe("ERROR no-posture");
    expect(by({ posture: unknown("no-posture") }, noted)).toBe("PASSED met");
    expect(by({ posture: known(posture({ bypass: "pull-request" })) }, noted)).toBe("FAILED unprotected");
  });

  it("is unseen as well where the list of rulesets cannot be read", () => {
    const verdict = judged(
      id,
      guarded({ rulesets: unknown("outage") }, { posture: unknown("no-posture") }),
      noted,
    );

    expect(verdict).toMatchObject({ result: "PASSED", notes: [expect.stringContaining("rulesets 1")] });
  });

  it.each(["fork", "dependabot"] as const)(
    "attack T18: the token of %s proves nothing, and the merge is judged",
    (token) => {
      expect(outcome(id, source({ trigger: trigger({ token }) }))).toBe("NOT_APPLICABLE decided-at-merge");
      expect(
        outcome(
          id,
          source({ trigger: trigger({ token }), protection: known(protection({ rules: [] })) }),
          noted,
        ),
      ).toBe("FAILED unprotected");
      expect(
        outcome(
          id,
          source({
            trigger: trigger({ token, event: "merge_group" }),
            posture: unknown("no-posture"),
            protection: known(protection({ rulesets: unknown("permission") })),
          }),
        ),
      ).toBe("ERROR no-posture");
    },
  );

  it("names the permission, the event and the time of an unreadable fact", () => {
    const facts = source({
      protection: unknown("rate-limit", { needs: "contents: read", resetAt: "2026-11-21T10:30:00Z" }),
    });

    expect(messages(id, facts)).toEqual([
      'the rules of the branch: expected a fact that can be read on "pull_request", found none: GitHub said no (rate-limit). It takes the permission "contents: read". Asking again makes sense from 2026-11-21T10:30:00Z.',
    ]);
    expect(outcome(id, facts)).toBe("ERROR rate-limit");
  });
});
