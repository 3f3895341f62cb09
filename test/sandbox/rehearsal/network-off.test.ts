import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type NetworkOff, networkOff, waysOff } from "../../../sandbox/rehearsal/network-off.ts";

const server = createServer((_, answer) => answer.end("here"));
let address = "";
beforeAll(async () => {
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

function run({ command, words }: NetworkOff, script: string): string {
  return spawnSync(command, [...words, "--input-type=module", "--eval", script], { encoding: "utf8" }).stdout;
}

const said = "(cause) => process.stdout.write(String(cause.cause?.code ?? cause.code))";

function expectOff(off: NetworkOff): void {
  const { port } = new URL(address);
  const connect = `net.connect(${port}, "127.0.0.1").on("error", ${said})`;

  expect(run(off, "process.stdout.write('runs')")).toBe("runs");
  expect(run(off, `fetch("${address}").catch(${said})`)).toMatch(/^ENET/);
  expect(
    run(off, `import net from "node:net"; try { ${connect} } catch (cause) { (${said})(cause) }`),
  ).toMatch(/^ENET/);
}

it("lets a command run, and reaches nothing, on this machine neither", async () => {
  const off = await networkOff(address);

  if (off === undefined) throw new Error("expected a way to be without a network, found none");
  expectOff(off);
});

it("needs no namespace of the kernel where none may be made", () => {
  const last = waysOff.at(-1);

  expect(last?.command).toBe(process.execPath);
  if (last !== undefined) expectOff(last);
});

it("proves nothing with an address that answers nobody", async () => {
  const gone = createServer();
  await new Promise<void>((done) => {
    gone.listen(0, "127.0.0.1", done);
  });
  const { port } = gone.address() as AddressInfo;
  await new Promise((done) => {
    gone.close(done);
  });

  expect(await networkOff(`http://127.0.0.1:${port}`)).toBeUndefined();
});
