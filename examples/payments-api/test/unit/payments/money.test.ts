import assert from "node:assert/strict";
import { test } from "node:test";
import { isCurrency, renderMoney } from "../../../src/payments/money.ts";

const cases = [
  { amountMinor: 1099, currency: "EUR", expected: "10.99 EUR" },
  { amountMinor: 1, currency: "GBP", expected: "0.01 GBP" },
  { amountMinor: 100, currency: "USD", expected: "1.00 USD" },
  { amountMinor: 1099, currency: "JPY", expected: "1099 JPY" },
  { amountMinor: 99_999_999, currency: "EUR", expected: "999999.99 EUR" },
] as const;

for (const { amountMinor, currency, expected } of cases) {
  test(`writes ${amountMinor} minor units of ${currency} as ${expected}`, () => {
    assert.equal(renderMoney({ amountMinor, currency }), expected);
  });
}

test("knows its currencies and takes no inherited name for one", () => {
  assert.equal(isCurrency("EUR"), true);
  assert.equal(isCurrency("eur"), false);
  assert.equal(isCurrency("constructor"), false);
});
