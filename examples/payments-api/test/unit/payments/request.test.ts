import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePaymentRequest, parseRefundRequest } from "../../../src/payments/request.ts";

const good = { amountMinor: 1099, currency: "EUR", reference: "order 7" };

test("reads a payment", () => {
  assert.deepEqual(parsePaymentRequest(good), {
    kind: "valid",
    value: { reference: "order 7", money: { amountMinor: 1099, currency: "EUR" } },
  });
});

const wrongFields = [
  { amountMinor: 0 },
  { amountMinor: -5 },
  { amountMinor: 10.5 },
  { amountMinor: "1099" },
  { amountMinor: 100_000_000 },
  { currency: "XXX" },
  { currency: 978 },
  { reference: "  " },
  { reference: "x".repeat(65) },
];

for (const wrong of wrongFields) {
  test(`refuses a payment with ${JSON.stringify(wrong).slice(0, 40)}`, () => {
    const parsed = parsePaymentRequest({ ...good, ...wrong });

    assert.equal(parsed.kind === "invalid" && parsed.problems.length, 1);
  });
}

test("names every problem of an empty payment at once", () => {
  const parsed = parsePaymentRequest({});

  assert.deepEqual(parsed.kind === "invalid" && parsed.problems, [
    "amountMinor: expected an integer from 1 to 99999999, got nothing",
    "reference: expected 1 to 64 characters",
    "currency: expected one of EUR, GBP, JPY, USD",
  ]);
});

for (const body of [null, [], "text", 7]) {
  test(`refuses the body ${JSON.stringify(body)}`, () => {
    assert.equal(parsePaymentRequest(body).kind, "invalid");
    assert.equal(parseRefundRequest(body).kind, "invalid");
  });
}

test("reads a refund with and without an amount", () => {
  assert.deepEqual(parseRefundRequest({}), { kind: "valid", value: { amountMinor: undefined } });
  assert.deepEqual(parseRefundRequest({ amountMinor: 5 }), { kind: "valid", value: { amountMinor: 5 } });
  assert.equal(parseRefundRequest({ amountMinor: null }).kind, "invalid");
});
