import { tmpdir } from "node:os";
import { afterEach, expect, test, vi } from "vitest";
import { runCommand } from "../../../sandbox/workload/run-command.ts";

const surroundings = { folder: tmpdir(), environment: { EXTRA: "given" } };

function runScript(script: string) {
  return runCommand([process.execPath, "--eval", script], surroundings);
}

afterEach(() => vi.unstubAllEnvs());

test("reports the exit code and what was said last", async () => {
  const run = await runScript("console.error('x'.repeat(10_000) + 'the end'); process.exitCode = 3");

  expect(run.exitCode).toBe(3);
  expect(run.stderrTail).toMatch(/the end\s$/);
  expect(run.stderrTail.length).toBeLessThanOrEqual(4_000);
});

test("reports a command that was killed as a shell does", async () => {
  expect((await runScript("process.kill(process.pid, 'SIGKILL')")).exitCode).toBe(137);
});

test("reports a command that is not there", async () => {
  const run = await runCommand(["assaygate-no-such-command"], surroundings);

  expect(run.exitCode).toBe(127);
  expect(run.stderrTail).toContain("ENOENT");
});

test("hands on its own environment without what npm and test runners put there", async () => {
  vi.stubEnv("npm_config_local_prefix", "/elsewhere");
  vi.stubEnv("NODE_TEST_CONTEXT", "child-v8");
  vi.stubEnv("KEPT", "yes");

  const names = "['npm_config_local_prefix','NODE_TEST_CONTEXT','VITEST','KEPT','EXTRA']";
  const run = await runScript(`console.error(${names}.filter((name) => name in process.env).join())`);

  expect(run.stderrTail.trim()).toBe("KEPT,EXTRA");
});
