// Puts load on the status page of the started service; autocannon's own JSON goes untouched to the file that is named.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";

const report = process.argv[2] ?? "reports/autocannon.json";

const service = spawn(process.execPath, ["src/main.ts"], {
  env: { ...process.env, PORT: "0" },
  stdio: ["ignore", "pipe", "inherit"],
});
// However this script ends, the service ends with it.
process.once("exit", () => service.kill());
process.once("SIGTERM", () => process.exit(143));
const [line] = await once(service.stdout, "data");
const { port } = JSON.parse(String(line).slice(String(line).indexOf("{")));

const origin = `http://127.0.0.1:${port}`;
const created = await fetch(`${origin}/payments`, {
  method: "POST",
  headers: { "idempotency-key": "load" },
  body: JSON.stringify({ amountMinor: 1099, currency: "EUR", reference: "order 7" }),
});
const { id } = await created.json();

mkdirSync(dirname(report), { recursive: true });
const load = spawn(
  process.execPath,
  [
    "node_modules/autocannon/autocannon.js",
    ...["--json", "--duration", "4", "--connections", "10"],
    `${origin}/status?id=${id}`,
  ],
  { stdio: ["ignore", openSync(report, "w"), "inherit"] },
);
const [exitCode] = await once(load, "exit");
process.exit(exitCode ?? 1);
