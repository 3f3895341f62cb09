import assert from "node:assert/strict";
import { test } from "node:test";
import { renderStatusPage } from "../../../src/page/status-page.ts";

const payment = {
  id: "pay-1",
  reference: "order 7",
  money: { amountMinor: 1099, currency: "EUR" },
  createdAt: "2026-11-02T10:00:00.000Z",
  refunds: [],
} as const;

test("shows amount, status and what is still refundable", () => {
  const html = renderStatusPage({
    ...payment,
    refunds: [{ id: "r", amountMinor: 99, refundedAt: "2026-11-03" }],
  });

  assert.match(html, /<dd>10\.99 EUR<\/dd>/);
  assert.match(html, /<dd>partly-refunded<\/dd>/);
  assert.match(html, /<dd>10\.00 EUR<\/dd>/);
  assert.match(html, /<li>0\.99 EUR on/);
});

test("says that there are no refunds", () => {
  assert.match(renderStatusPage(payment), /None so far/);
});

test("escapes a reference that holds markup", () => {
  const html = renderStatusPage({ ...payment, reference: "<script>alert(1)</script>" });

  assert.doesNotMatch(html, /<script>/);
});
