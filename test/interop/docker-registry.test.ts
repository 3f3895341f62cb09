import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attachAtOnce, describeRegistryClient, type RunningRegistry } from "../support/registry-client.ts";

const program = "docker-registry";
const isThere = spawnSync(program, ["--version"]).status === 0;
/** `sesame`, as htpasswd -B writes it. */
const users = "builder:$2b$04$SXFgndhoZLtFy0rpb6TgwefdJcRuEc0Ff1CnIbLux/qR.r3dYbeei\n";
const env = { ASSAYGATE_REGISTRY_USERNAME: "builder", ASSAYGATE_REGISTRY_PASSWORD: "sesame" };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Debian's registry (distribution 2.8), in a folder of its own. */
async function startDockerRegistry({ isGuarded }: { readonly isGuarded: boolean }): Promise<RunningRegistry> {
  const folder = mkdtempSync(join(tmpdir(), "assaygate-docker-registry-"));
  const host = `127.0.0.1:${await freePort()}`;
  writeFileSync(join(folder, "users"), users);
  const auth = isGuarded ? { auth: { htpasswd: { realm: "test", path: join(folder, "users") } } } : {};
  const storage = { filesystem: { rootdirectory: join(folder, "data") } };
  const config = { version: "0.1", log: { level: "error" }, storage, http: { addr: host }, ...auth };
  // YAML takes JSON.
  writeFileSync(join(folder, "config.yml"), JSON.stringify(config));
  const child = spawn(program, ["serve", join(folder, "config.yml")], { stdio: "ignore" });
  await listening(host, child);
  return {
    host,
    env: isGuarded ? env : {},
    close: async () => {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listening(host: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt++) {
    const answer = await fetch(`http://${host}/v2/`).catch(() => null);
    if (answer !== null) return;
    await setTimeout(100);
  }
  throw new Error(`${program} does not answer`);
}

describe.skipIf(!isThere)("docker-registry", () => {
  describeRegistryClient("docker-registry", () => startDockerRegistry({ isGuarded: false }));
  describeRegistryClient("docker-registry with htpasswd", () => startDockerRegistry({ isGuarded: true }));

  describe("under eight writers at once", () => {
    let running: RunningRegistry;
    beforeAll(async () => {
      running = await startDockerRegistry({ isGuarded: false });
    }, 60_000);
    afterAll(() => running?.close(), 120_000);

    it("never loses an attachment to our reader, in fifty rounds", async () => {
      const lost: number[] = [];
      for (let round = 0; round < 50; round++) lost.push((await attachAtOnce(running, 8)).lost);

      expect(lost).toEqual(Array.from({ length: 50 }, () => 0));
    }, 600_000);
  });
});
