import { spawn } from "node:child_process";
import { closeSync, constants, openSync } from "node:fs";
import type { ToolCall, ToolEnd } from "../../ports/scan-bench.ts";

/** Of what a tool prints for people, this much is kept to say why it failed. */
const lastWordsLength = 4_000;
/** Added by shells to the number of the signal that ended a program. */
const signalBase = 128;
const killDelayMs = 2_000;

/**
 * Runs a program in a process group of its own, with nothing of our environment. What it prints goes to a file or is
 * dropped: it may repeat what stands in the product's files, and a runner obeys lines of a log.
 */
export async function runTool(call: ToolCall): Promise<ToolEnd> {
  const output = call.output === null ? null : openSync(call.output, newFile, 0o600);
  try {
    return await start(call, output);
  } finally {
    if (output !== null) closeSync(output);
  }
}

const newFile = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;

function start(call: ToolCall, output: number | null): Promise<ToolEnd> {
  const child = spawn(call.program, [...call.args], {
    cwd: call.folder,
    env: { ...call.environment },
    stdio: ["ignore", output ?? "pipe", "pipe"],
    shell: false,
    detached: true,
  });
  let lastWords = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      lastWords = (lastWords + text).slice(-lastWordsLength);
    });
  }
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    endGroup(child.pid);
  }, call.timeoutMs);
  return new Promise((resolve) => {
    const finish = (end: ToolEnd): void => {
      clearTimeout(timer);
      endGroup(child.pid);
      resolve(end);
    };
    child.once("error", () => finish({ state: "not-found" }));
    child.once("exit", (code, signal) => {
      // What still holds the pipes is a grandchild; it must not hold us.
      setTimeout(() => child.stderr?.destroy(), killDelayMs).unref();
      const exitCode = code ?? signalBase + (signal === "SIGKILL" ? 9 : 15);
      if (isLate) finish({ state: "timed-out", lastWords });
      else child.once("close", () => finish({ state: "ended", exitCode, lastWords }));
    });
  });
}

/** The program and all that it started. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nobody is left of it.
  }
}
