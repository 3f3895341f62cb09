import { describe, expect, it } from "vitest";
import { Counter } from "../../../src/domain/report/counter.ts";

describe("counting by name", () => {
  it("G7: treats names of prototypes as any other", () => {
    const counter = new Counter();
    for (const name of ["__proto__", "constructor", "__proto__"]) counter.add(name);

    expect([...counter.counts]).toEqual([
      ["__proto__", 2],
      ["constructor", 1],
    ]);
  });

  it("keeps no name for each record of a hostile report, and loses none of them", () => {
    const counter = new Counter();
    for (let index = 0; index < 5_000; index++) counter.add(`name ${index}`);
    counter.add("name 3");

    expect(counter.counts.size).toBe(1_001);
    expect(counter.counts.get("name 3")).toBe(2);
    expect([...counter.counts.values()].reduce((sum, count) => sum + count)).toBe(5_001);
  });
});
