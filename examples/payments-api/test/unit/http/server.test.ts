import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { test } from "node:test";
import { startService } from "../../support/service.ts";

const order = { amountMinor: 2500, currency: "EUR", reference: "order 7" };

test("creates, shows and refunds a payment", async () => {
  await using service = await startService();

  const created = await service.post("/payments", order, "key-1");
  const refunded = await service.post(
    `/payments/${created.body["id"]}/refunds`,
    { amountMinor: 500 },
    "key-2",
  );
  const shown = await service.get(`/payments/${created.body["id"]}`);

  assert.equal(created.status, 201);
  assert.equal(refunded.status, 201);
  assert.equal(shown.body["status"], "partly-refunded");
});

test("answers a repeated request with the first payment", async () => {
  await using service = await startService();

  const first = await service.post("/payments", order, "key-1");
  const second = await service.post("/payments", order, "key-1");

  assert.equal(second.body["id"], first.body["id"]);
});

test("refuses a key that was used for another request", async () => {
  await using service = await startService();
  await service.post("/payments", order, "key-1");

  const reply = await service.post("/payments", { ...order, amountMinor: 1 }, "key-1");

  assert.equal(reply.status, 409);
});

const refused = [
  { why: "no key", body: order, key: undefined, status: 400 },
  { why: "a body that is not JSON", body: "{", key: "k", status: 400 },
  { why: "a body that is too large", body: "x".repeat(20_000), key: "k", status: 413 },
  { why: "an amount of nothing", body: { ...order, amountMinor: 0 }, key: "k", status: 422 },
];

for (const { why, body, key, status } of refused) {
  test(`refuses a payment with ${why}: ${status}`, async () => {
    await using service = await startService();

    const reply = await service.post("/payments", body, key);

    assert.equal(reply.status, status);
    assert.equal(reply.body["status"], status);
  });
}

test("refuses a refund of an unknown payment, of too much and of no number", async () => {
  await using service = await startService();
  const created = await service.post("/payments", order, "key-1");
  const path = `/payments/${created.body["id"]}/refunds`;

  assert.equal((await service.post("/payments/unknown/refunds", {}, "key-2")).status, 404);
  assert.equal((await service.post(path, { amountMinor: 2501 }, "key-3")).status, 409);
  assert.equal((await service.post(path, { amountMinor: "all" }, "key-4")).status, 422);
});

test("shows the status page, and 404 for what is not there", async () => {
  await using service = await startService();
  const created = await service.post("/payments", order, "key-1");

  assert.match((await service.get(`/status?id=${created.body["id"]}`)).text, /<h1>Payment order 7<\/h1>/);
  assert.equal((await service.get("/status")).status, 404);
  assert.equal((await service.get("/payments/unknown")).status, 404);
  assert.equal((await service.get("/nothing")).status, 404);
});

test("survives a client that goes away in the middle of its request", async () => {
  await using service = await startService();
  const socket = connect(Number(new URL(service.origin).port), "127.0.0.1");
  await once(socket, "connect");
  socket.write("POST /payments HTTP/1.1\r\nHost: x\r\nIdempotency-Key: k\r\nContent-Length: 50\r\n\r\n{");
  // The answer to another request proves that the first one has reached its handler.
  await service.get("/health");

  socket.destroy();
  await once(socket, "close");

  assert.equal((await service.get("/health")).status, 200);
});
