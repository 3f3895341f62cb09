import assert from "node:assert/strict";
import { test } from "node:test";
import { createIdempotency } from "../../../src/payments/idempotency.ts";

const answer = { status: 201, body: { id: "pay-1" } };

test("repeats the answer for the same key and request", () => {
  const idempotency = createIdempotency();
  idempotency.keep("key-1", "request", answer);

  assert.deepEqual(idempotency.look("key-1", "request"), { kind: "repeated", answer });
});

test("refuses the same key for another request", () => {
  const idempotency = createIdempotency();
  idempotency.keep("key-1", "request", answer);

  assert.deepEqual(idempotency.look("key-1", "another request"), { kind: "conflict" });
});

test("forgets the oldest answer when it is full", () => {
  const idempotency = createIdempotency(2);
  for (const key of ["a", "b", "c"]) idempotency.keep(key, "request", answer);

  assert.equal(idempotency.look("a", "request").kind, "new");
  assert.equal(idempotency.look("b", "request").kind, "repeated");
  assert.equal(idempotency.look("c", "request").kind, "repeated");
});
