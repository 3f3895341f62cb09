import { describe, expect, it } from "vitest";
import { isToRenew, stalenessOf } from "../../../src/domain/ledger/freshness.ts";
import type { WitnessedHead } from "../../../src/domain/ledger/witnessed.ts";

const now = "2026-11-22T12:00:00Z";
const demand = { maxHours: 48 };
const seen = (at: string): WitnessedHead => ({
  at,
  head: { origin: "assaygate.github.io/ledger/7", size: 2, root: new Uint8Array(32) },
});

describe("how fresh the witness's look is", () => {
  it.each([
    ["an hour ago", "2026-11-22T11:00:00Z"],
    ["as long ago as the policy lets it be", "2026-11-20T12:00:00Z"],
    ["right now, by a clock that is ahead", "2026-11-22T12:05:00Z"],
  ])("is enough where it was %s", (_, at) => {
    expect(stalenessOf(seen(at), { demand, size: 2, now })).toBeNull();
  });

  it.each([
    ["longer ago", seen("2026-11-20T11:00:00Z"), "49 hours"],
    ["never, though there are entries", null, "never did"],
    ["tomorrow", seen("2026-11-23T12:00:00Z"), "which is to come"],
    ["at no time at all", seen("yesterday"), "NaN hours"],
  ])("is not where it was %s", (_, witnessed, words) => {
    expect(stalenessOf(witnessed, { demand, size: 2, now })).toContain(words);
  });

  it("is asked of no ledger without an entry, and of none where the policy says nothing", () => {
    expect(stalenessOf(null, { demand, size: 0, now })).toBeNull();
    expect(stalenessOf(null, { demand: null, size: 2, now })).toBeNull();
    expect(stalenessOf(seen("2026-01-01T00:00:00Z"), { demand: null, size: 2, now })).toBeNull();
  });

  it("is said again twice a day", () => {
    expect(isToRenew("2026-11-22T01:00:00Z", now)).toBe(false);
    expect(isToRenew("2026-11-21T23:00:00Z", now)).toBe(true);
  });
});
