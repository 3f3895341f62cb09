import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";

/** Starts the service as a container would: its own process, its port from the environment. */
async function startProcess() {
  const child = spawn(process.execPath, ["src/main.ts"], {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  const { port } = JSON.parse(String(line).slice(String(line).indexOf("{")));
  return { child, origin: `http://127.0.0.1:${port}` };
}

test("takes a payment, shows its page and stops on SIGTERM", async (context) => {
  const { child, origin } = await startProcess();
  context.after(() => child.kill("SIGKILL"));

  const health = await fetch(`${origin}/health`);
  const created = await fetch(`${origin}/payments`, {
    method: "POST",
    headers: { "idempotency-key": "key-1", connection: "close" },
    body: JSON.stringify({ amountMinor: 1099, currency: "JPY", reference: "order 9" }),
  });
  const { id } = (await created.json()) as { readonly id: string };
  const page = await fetch(`${origin}/status?id=${id}`, { headers: { connection: "close" } });
  child.kill("SIGTERM");
  const [exitCode] = await once(child, "exit");

  assert.equal(health.status, 200);
  assert.equal(created.status, 201);
  assert.match(await page.text(), /1099 JPY/);
  assert.equal(exitCode, 0);
});
