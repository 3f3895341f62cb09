import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Review } from "../../../src/domain/change/change.ts";
import { latestOpinions, opinionsOn } from "../../../src/domain/change/opinions.ts";

let number = 0;

function review(login: string, state: Review["state"], minute: number | null, id = ++number): Review {
  return {
    id,
    reviewer: { login, id: null, kind: "user" },
    state,
    commit: "a".repeat(40),
    submittedAt: minute === null ? null : new Date(Date.UTC(2026, 10, 1, 9, minute)).toISOString(),
    onBehalfOf: { state: "known", value: [] },
    canWrite: { state: "known", value: true },
  };
}

const stateOf = (reviews: readonly Review[]): string[] =>
  latestOpinions(reviews).map(({ reviewer, state }) => `${reviewer.login} ${state}`);

describe("the last opinion of each reviewer", () => {
  it("T2: is the rejection that followed an approval", () => {
    expect(stateOf([review("ana", "approved", 1), review("ana", "changes-requested", 2)])).toEqual([
      "ana changes-requested",
    ]);
  });

  it("is not changed by a comment", () => {
    expect(stateOf([review("ana", "approved", 1), review("ana", "commented", 2)])).toEqual(["ana approved"]);
  });

  it("is taken back by a state that we do not know", () => {
    expect(stateOf([review("ana", "approved", 1), review("ana", "unknown", 2)])).toEqual(["ana unknown"]);
  });

  it("knows a login whatever its case", () => {
    expect(stateOf([review("Ana", "approved", 1), review("ana", "dismissed", 2)])).toEqual(["ana dismissed"]);
  });

  it("takes a review without a time for the newest", () => {
    expect(stateOf([review("ana", "dismissed", null), review("ana", "approved", 5)])).toEqual([
      "ana dismissed",
    ]);
  });

  it("attack: an approval without a time outlasts no rejection", () => {
    expect(stateOf([review("ana", "approved", null), review("ana", "changes-requested", 5)])).toEqual([
      "ana changes-requested",
    ]);
    expect(stateOf([review("ana", "approved", 5, 900), review("ana", "dismissed", 5, 900)])).toEqual([
      "ana dismissed",
    ]);
  });

  it("T1: is the same in whatever order and on whatever page they came", () => {
    const reviews = [
      ...Array.from({ length: 40 }, (_, index) => review(`user-${index}`, "commented", index)),
      review("ana", "approved", 41),
      review("ben", "approved", 42),
      review("ben", "changes-requested", 43),
    ];
    const shuffled = fc.shuffledSubarray(reviews, { minLength: reviews.length });

    fc.assert(
      fc.property(shuffled, (order) => {
        expect(stateOf(order)).toEqual(["ana approved", "ben changes-requested"]);
      }),
    );
  });

  it("lets nobody approve what has merged already", () => {
    const mergedAt = "2026-11-01T09:30:00.000Z";
    const late = review("ana", "approved", 31);
    const inTime = review("ben", "approved", 29);

    expect(opinionsOn({ mergedAt }, [late, inTime]).map(({ reviewer }) => reviewer.login)).toEqual(["ben"]);
    expect(opinionsOn({ mergedAt: null }, [late, inTime])).toHaveLength(2);
  });
});
