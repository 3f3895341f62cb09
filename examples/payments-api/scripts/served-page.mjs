import { createPaymentsServer } from "../src/http/server.ts";

/** Starts the service, takes a payment and names the address of the payment's page; `close` stops the service. */
export async function servePage() {
  const server = createPaymentsServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const created = await fetch(`${origin}/payments`, {
    method: "POST",
    headers: { "idempotency-key": "axe" },
    body: JSON.stringify({ amountMinor: 1099, currency: "EUR", reference: "order 7" }),
  });
  const { id } = await created.json();
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `${origin}/status?id=${id}`, close };
}
