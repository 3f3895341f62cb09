import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readOrders } from "../../src/orders.ts";
import { fieldsOf } from "../../src/schema.ts";

const fields = fieldsOf(readFileSync(new URL("../../datapackage.json", import.meta.url), "utf8"), "orders");
const header = "id,placedAt,currency,amountMinor,customer";
const read = (...rows: readonly string[]) => readOrders([header, ...rows, ""].join("\n"), fields);

describe("reading orders", () => {
  it("gives the day in UTC and the amount as a number", () => {
    const { orders, rejected } = read("o-1,2026-11-20T23:59:59Z,EUR,1999,c-1");

    assert.deepEqual(orders, [{ id: "o-1", day: "2026-11-20", currency: "EUR", amountMinor: 1999 }]);
    assert.deepEqual(rejected, []);
  });

  it("sets a bad row aside with its line, and takes the others", () => {
    const { orders, rejected } = read("o-1,2026-11-20T10:00:00Z,EUR,x,", "o-2,2026-11-20T10:00:00Z,EUR,1,");

    assert.deepEqual(
      orders.map(({ id }) => id),
      ["o-2"],
    );
    assert.deepEqual(rejected, [{ line: 2, reason: "amountMinor is no whole number" }]);
  });

  it("counts an order once, whichever row repeats it", () => {
    const { orders, rejected } = read("o-1,2026-11-20T10:00:00Z,EUR,1,", "o-1,2026-11-20T10:00:00Z,EUR,1,");

    assert.equal(orders.length, 1);
    assert.deepEqual(rejected, [{ line: 3, reason: "id was there before" }]);
  });

  it("sets a row with too few values aside", () => {
    assert.deepEqual(read("o-1,2026-11-20T10:00:00Z").rejected, [
      { line: 2, reason: "expected 5 values, found 2" },
    ]);
  });

  it("refuses a file with other columns as a whole", () => {
    assert.throws(() => readOrders("a,b\n1,2\n", fields), /expected the columns id, placedAt/);
  });
});
