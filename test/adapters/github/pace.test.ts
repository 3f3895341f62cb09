import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Pace } from "../../../src/adapters/github/pace.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Times at which work began, in milliseconds from now. */
async function startsOf(count: number, everyMs: number, pace: Pace): Promise<number[]> {
  const begin = performance.now();
  const starts: number[] = [];
  const work = Array.from({ length: count }, async (_, index) => {
    await new Promise((resolve) => setTimeout(resolve, index * everyMs));
    await pace.run(async () => void starts.push(performance.now() - begin));
  });
  await vi.runAllTimersAsync();
  await Promise.all(work);
  return starts;
}

describe("the pace of requests", () => {
  it("is at most so many in any minute, wherever the minute begins (facts 8.9)", async () => {
    const starts = await startsOf(30, 5_000, new Pace({ inFlight: 10, aMinute: 4 }));

    expect(starts).toHaveLength(30);
    for (const start of starts) {
      const minute = starts.filter((other) => other >= start && other < start + 60_000);
      expect(minute.length).toBeLessThanOrEqual(4);
    }
  });

  it("holds nobody up below that", async () => {
    expect(await startsOf(4, 0, new Pace({ inFlight: 1, aMinute: 4 }))).toEqual([0, 0, 0, 0]);
  });

  it("goes on after work that failed", async () => {
    const pace = new Pace({ inFlight: 1, aMinute: 100 });
    const failing = pace.run(() => Promise.reject(new Error("no"))).catch(() => "failed");

    expect(await failing).toBe("failed");
    expect(await pace.run(async () => "next")).toBe("next");
  });
});
