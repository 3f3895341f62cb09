import { describe, expect, it } from "vitest";
import { outcome } from "../support/source-verdicts.ts";
import { ownerTraps, protectionTraps, runTraps } from "./naive/branch-traps.ts";
import { reviewTraps } from "./naive/review-traps.ts";

describe.each([...reviewTraps, ...protectionTraps, ...ownerTraps, ...runTraps])(
  "attack $attack",
  ({ check, ours, facts, honest, plain, naive }) => {
    it("passes a naive judgement, which is right about the rest", () => {
      expect(naive(honest)).toBe(true);
      expect(naive(plain)).toBe(false);
      expect(naive(facts)).toBe(true);
    });

    it("does not pass ours, which passes the honest change", () => {
      expect(outcome(check, honest)).toBe("PASSED met");
      expect(outcome(check, facts)).toBe(ours);
    });
  },
);
