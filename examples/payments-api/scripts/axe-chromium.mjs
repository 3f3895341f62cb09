// The same as axe.mjs in a real browser, through its remote debugging: colours are measured there too.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import axe from "axe-core";
import { servePage } from "./served-page.mjs";

const report = process.argv[2] ?? "reports/axe-chromium.json";
const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
const profile = mkdtempSync(join(tmpdir(), "payments-api-chromium-"));

const browser = spawn(
  chromium,
  [
    ...["--headless", "--disable-gpu", "--remote-debugging-port=0", `--user-data-dir=${profile}`],
    // Chromium refuses to sandbox itself for root, which is who runs in most containers.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "about:blank",
  ],
  { stdio: ["ignore", "ignore", "pipe"] },
);
// However this script ends, the browser ends with it.
process.once("exit", () => browser.kill());
process.once("SIGTERM", () => process.exit(143));

const page = await servePage();
const debug = await connect(await debuggingAddress());
const { targetId } = await debug.send("Target.createTarget", { url: "about:blank" });
const { sessionId } = await debug.send("Target.attachToTarget", { targetId, flatten: true });
await debug.send("Page.enable", {}, sessionId);
const loaded = debug.next("Page.loadEventFired");
await debug.send("Page.navigate", { url: page.url }, sessionId);
await loaded;
await debug.send("Runtime.evaluate", { expression: axe.source }, sessionId);
const run = { expression: "axe.run()", awaitPromise: true, returnByValue: true };
const { result } = await debug.send("Runtime.evaluate", run, sessionId);
page.close();
browser.kill();
await once(browser, "exit");
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

mkdirSync(dirname(report), { recursive: true });
writeFileSync(report, `${JSON.stringify(result.value, null, 2)}\n`);
process.exit(result.value.violations.length === 0 ? 0 : 1);

/** Chromium says where it listens on its standard error. */
async function debuggingAddress() {
  for await (const line of createInterface({ input: browser.stderr })) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`${chromium} ended before it listened`);
}

async function connect(address) {
  const socket = new WebSocket(address);
  await once(socket, "open");
  const waiting = new Map();
  socket.addEventListener("message", ({ data }) => {
    const { id, method, result: value, error } = JSON.parse(data);
    waiting.get(id ?? method)?.(error === undefined ? { value } : { error });
  });
  let lastId = 0;
  const answer = async (key) => {
    const { value, error } = await new Promise((settle) => waiting.set(key, settle));
    if (error !== undefined) throw new Error(`${chromium} answered: ${error.message}`);
    return value;
  };
  return {
    next: answer,
    send(method, params, sessionId) {
      lastId += 1;
      const answered = answer(lastId);
      socket.send(JSON.stringify({ id: lastId, method, params, sessionId }));
      return answered;
    },
  };
}
