import { describe, expect, it } from "vitest";
import { decideFollowUp, type EndedRun, type GateRun } from "../../../src/domain/pipeline/follow-up.ts";

const ended: EndedRun = {
  id: 1,
  event: "pull_request",
  headCommit: "a".repeat(40),
  endedAt: "2026-11-20T10:00:00Z",
};
const failed = { result: "failure", startedAt: "2026-11-20T09:59:00Z" } as const;

function decide(some: Partial<GateRun> = {}, run: EndedRun = ended): string {
  const path = ".github/workflows/pull-request.yml";
  return decideFollowUp({ id: 2, path, attempt: 1, hasEnded: true, gate: failed, ...some }, run).action;
}

describe("a gate that waited for a run", () => {
  it("looks again when it failed before the run had ended", () => {
    expect(decide()).toBe("rerun");
    expect(decide({ gate: { ...failed, result: "cancelled" } })).toBe("rerun");
    expect(decide({ gate: { ...failed, result: "unknown" } })).toBe("rerun");
  });

  it("looks again when it began in the very second in which the run ended", () => {
    expect(decide({ gate: { ...failed, startedAt: "2026-11-20T10:00:00Z" } })).toBe("rerun");
  });

  it("is left alone when it began after that: it has seen what there was, and would be run for ever", () => {
    expect(decide({ gate: { ...failed, startedAt: "2026-11-20T10:00:01Z" } })).toBe("leave");
  });

  it("is left alone when it passed, or has not begun", () => {
    expect(decide({ gate: { ...failed, result: "success" } })).toBe("leave");
    expect(decide({ gate: null })).toBe("leave");
  });

  it("is left alone while the run has not ended", () => {
    expect(decide({}, { ...ended, endedAt: null })).toBe("leave");
  });

  it("is given up where GitHub would refuse: it still runs, or ran fifty times", () => {
    expect(decide({ hasEnded: false })).toBe("give-up");
    expect(decide({ gate: { ...failed, result: null } })).toBe("give-up");
    expect(decide({ attempt: 50 })).toBe("give-up");
    expect(decide({ attempt: 49 })).toBe("rerun");
  });
});
