import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dailyRevenue, revenueCsv } from "../../src/revenue.ts";
import { run } from "../../src/run.ts";

const order = (day: string, currency: string, amountMinor: number) => ({
  id: "o-1",
  day,
  currency,
  amountMinor,
});
const datapackage = readFileSync(new URL("../../datapackage.json", import.meta.url), "utf8");
const header = "id,placedAt,currency,amountMinor,customer";

describe("revenue", () => {
  it("adds up by day and currency", () => {
    const revenues = dailyRevenue([
      order("2026-11-20", "EUR", 1),
      order("2026-11-19", "USD", 5),
      order("2026-11-20", "EUR", 2),
    ]);

    assert.deepEqual(revenues, [
      { day: "2026-11-19", currency: "USD", orders: 1, amountMinor: 5 },
      { day: "2026-11-20", currency: "EUR", orders: 2, amountMinor: 3 },
    ]);
  });

  it("writes a header even where nothing came in", () => {
    assert.equal(revenueCsv([]), "day,currency,orders,amountMinor\n");
  });

  it("cannot be used where too many rows were set aside", () => {
    const { isUsable, rejected, summary } = run(
      `${header}\no-1,2026-11-20T10:00:00Z,EUR,1,\nx,,,,\n`,
      datapackage,
    );

    assert.equal(isUsable, false);
    assert.match(rejected, /^line,reason\n3,"id does not look like/);
    assert.equal(summary, "1 orders on 1 days, 1 rows set aside");
  });

  it("cannot be used where nothing came in", () => {
    assert.equal(run(`${header}\n`, datapackage).isUsable, false);
  });
});
