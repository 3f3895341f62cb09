import assert from "node:assert/strict";
import { test } from "node:test";
import { feeMinor } from "../../../src/payments/settlement.ts";

test("rounds the fee up", () => {
  assert.equal(feeMinor(1000), 39);
});
