import assert from "node:assert/strict";
import { test } from "node:test";
import { decideRefund, type Payment, refundableMinor, statusOf } from "../../../src/payments/payment.ts";

const at = "2026-11-02T10:00:00.000Z";

function paid(amountMinor: number, refunded: readonly number[] = []): Payment {
  return {
    id: "pay-1",
    reference: "order 7",
    money: { amountMinor, currency: "EUR" },
    createdAt: at,
    refunds: refunded.map((minor, index) => ({ id: `ref-${index}`, amountMinor: minor, refundedAt: at })),
  };
}

test("a new payment is captured and refundable in full", () => {
  assert.equal(statusOf(paid(1000)), "captured");
  assert.equal(refundableMinor(paid(1000)), 1000);
});

test("refunds the rest when no amount is named", () => {
  const decision = decideRefund(paid(1000, [300]), { id: "ref-9", amountMinor: undefined, at });

  assert.equal(decision.kind, "accepted");
  assert.equal(decision.kind === "accepted" && decision.refund.amountMinor, 700);
  assert.equal(decision.kind === "accepted" && statusOf(decision.payment), "refunded");
});

test("refunds a part and leaves the payment that it was given unchanged", () => {
  const payment = paid(1000);

  const decision = decideRefund(payment, { id: "ref-9", amountMinor: 250, at });

  assert.equal(decision.kind === "accepted" && statusOf(decision.payment), "partly-refunded");
  assert.equal(decision.kind === "accepted" && refundableMinor(decision.payment), 750);
  assert.equal(payment.refunds.length, 0);
});

test("refuses to give back more than was paid", () => {
  const decision = decideRefund(paid(1000, [600]), { id: "ref-9", amountMinor: 401, at });

  assert.deepEqual(decision, { kind: "refused", reason: "only 400 of 1000 can still be refunded" });
});

test("refuses a refund of what is already refunded", () => {
  const decision = decideRefund(paid(1000, [1000]), { id: "ref-9", amountMinor: undefined, at });

  assert.deepEqual(decision, { kind: "refused", reason: "the payment is already refunded in full" });
});
