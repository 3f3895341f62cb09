import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { faultOf, fieldsOf } from "../../src/schema.ts";

const datapackage = readFileSync(new URL("../../datapackage.json", import.meta.url), "utf8");
const fields = fieldsOf(datapackage, "orders");
const fault = (name: string, value: string): string | null => {
  const field = fields.find((each) => each.name === name);
  assert.ok(field !== undefined);
  return faultOf(field, value);
};

describe("schema of orders", () => {
  const good = [
    ["id", "o-1"],
    ["placedAt", "2026-11-20T10:00:00Z"],
    ["currency", "JPY"],
    ["amountMinor", "1"],
    ["customer", ""],
    ["customer", "c-1"],
  ] as const;
  for (const [name, value] of good) {
    it(`takes ${JSON.stringify(value)} as ${name}`, () => assert.equal(fault(name, value), null));
  }

  const bad = [
    ["id", "", "id is missing"],
    ["id", "1", "id does not look like o-[0-9]{1,12}"],
    ["placedAt", "yesterday", "placedAt is no time in UTC"],
    ["placedAt", "2026-13-41T10:00:00Z", "placedAt is no time in UTC"],
    ["currency", "XAU", "currency is none of CHF, EUR, JPY, USD"],
    ["amountMinor", "1.5", "amountMinor is no whole number"],
    ["amountMinor", "0", "amountMinor is below 1"],
    ["amountMinor", "100000001", "amountMinor is above 100000000"],
  ] as const;
  for (const [name, value, words] of bad) {
    it(`refuses ${JSON.stringify(value)} as ${name}`, () => assert.equal(fault(name, value), words));
  }

  it("knows no resource of another name", () => {
    assert.throws(() => fieldsOf(datapackage, "refunds"), /expected the resource "refunds", found none/);
  });

  it("runs no pattern that it does not know", () => {
    const field = { name: "id", type: "string", constraints: { required: true, pattern: "(a+)+" } } as const;

    assert.throws(() => faultOf(field, "aaaa"), /expected a pattern that is known/);
  });
});
