import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Posture } from "../../../src/domain/posture/posture.ts";
import {
  formatPosture,
  isFresh,
  longestPosture,
  parsePosture,
} from "../../../src/domain/posture/posture-text.ts";

const minute = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 })
  .map((minutes) => `${new Date(minutes * 60_000).toISOString().slice(0, 16)}:00Z`);
const postures: fc.Arbitrary<Posture> = fc.record({
  at: minute,
  bypass: fc.constantFrom<Posture["bypass"][]>("none", "pull-request", "always", "exempt"),
  classic: fc.constantFrom<Posture["classic"][]>("none", "enforced", "admins-exempt"),
  watch: fc.constantFrom<Posture["watch"][]>("clean", "bypassed", "blind"),
});
const printable = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code));

describe("posture as text", () => {
  it("is one line of printable ASCII that says what it is", () => {
    const posture: Posture = {
      at: "2026-11-22T01:00:59.999Z",
      bypass: "none",
      classic: "enforced",
      watch: "clean",
    };

    expect(formatPosture(posture)).toBe("v1 2026-11-22T01:00Z bypass=none classic=enforced watch=clean");
  });

  it("reads back as it was, and fits into a property", () => {
    fc.assert(
      fc.property(postures, (posture) => {
        const text = formatPosture(posture);
        expect(text).toMatch(/^[ -~]+$/);
        expect(text.length).toBeLessThanOrEqual(longestPosture);
        expect(parsePosture(text)).toEqual({ state: "known", value: posture });
      }),
    );
  });

  it("says nothing once it is cut at either end", () => {
    fc.assert(
      fc.property(postures, fc.nat(80), fc.boolean(), (posture, at, isHead) => {
        const text = formatPosture(posture);
        const cut = 1 + (at % (text.length - 1));
        const part = isHead ? text.slice(0, -cut) : text.slice(cut);
        expect(parsePosture(part)).toMatchObject({ state: "unknown", cause: "malformed" });
      }),
    );
  });

  it("never reads as the same posture after a changed, added or lost character", () => {
    fc.assert(
      fc.property(postures, fc.nat(80), fc.nat(1), printable, (posture, place, taken, put) => {
        const text = formatPosture(posture);
        const at = place % text.length;
        const other = text.slice(0, at) + put + text.slice(at + taken);
        fc.pre(other !== text);
        expect(parsePosture(other)).not.toEqual({ state: "known", value: posture });
      }),
    );
  });

  it.each([
    ["an unknown version", "v2 2026-11-22T01:00Z bypass=none classic=none watch=clean"],
    ["an unknown word", "v1 2026-11-22T01:00Z bypass=nobody classic=none watch=clean"],
    ["a name of every object", "v1 2026-11-22T01:00Z bypass=constructor classic=none watch=clean"],
    ["a missing part", "v1 2026-11-22T01:00Z bypass=none watch=clean"],
    ["another order", "v1 2026-11-22T01:00Z classic=none bypass=none watch=clean"],
    ["a part twice", "v1 2026-11-22T01:00Z bypass=none bypass=none classic=none watch=clean"],
    ["a day that no calendar has", "v1 2026-02-30T01:00Z bypass=none classic=none watch=clean"],
    ["a line end", "v1 2026-11-22T01:00Z bypass=none classic=none watch=clean\n"],
    ["more blanks", "v1  2026-11-22T01:00Z bypass=none classic=none watch=clean"],
    ["something behind", "v1 2026-11-22T01:00Z bypass=none classic=none watch=clean x=y"],
    ["nothing", ""],
  ])("says nothing with %s", (_what, text) => {
    expect(parsePosture(text)).toMatchObject({ state: "unknown", cause: "malformed" });
  });
});

describe("age of a posture", () => {
  const at = "2026-11-22T01:00:00Z";

  it.each([
    ["at once", "2026-11-22T01:00:00.000Z", true],
    ["on the hour", "2026-11-23T01:00:00.000Z", true],
    ["a millisecond too late", "2026-11-23T01:00:00.001Z", false],
    ["before it was made", "2026-11-22T00:59:59.999Z", false],
    ["at a time that is none", "yesterday", false],
  ])("counts %s", (_when, now, expected) => {
    expect(isFresh({ at }, now, 24)).toBe(expected);
  });

  it("is nothing to rely on where the posture's own time is none", () => {
    expect(isFresh({ at: "soon" }, at, 24)).toBe(false);
  });
});
