/** Runs one program of the test run, quietly unless it fails, and says that it is alive. */
import { spawn } from "node:child_process";

export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
}

export interface StepResult {
  readonly isPassed: boolean;
  readonly seconds: number;
}

const heartbeatMs = 30_000;

/** Prints one line with the duration, and what the program said if it failed. */
export async function runStep(step: Step): Promise<StepResult> {
  const start = performance.now();
  const elapsed = (): number => Math.round((performance.now() - start) / 100) / 10;
  process.stdout.write(`… ${step.name}\n`);
  const heartbeat = setInterval(
    () => process.stdout.write(`  still running: ${step.name} (${Math.round(elapsed())} s)\n`),
    heartbeatMs,
  );
  const { code, output } = await run(step.command);
  clearInterval(heartbeat);
  const isPassed = code === 0;
  process.stdout.write(`${isPassed ? "✓" : "✗"} ${step.name} (${elapsed()} s)\n`);
  if (!isPassed) process.stdout.write(`${output.trimEnd()}\n  ${step.name} ended with ${code}\n`);
  return { isPassed, seconds: elapsed() };
}

function run([program, ...args]: Step["command"]): Promise<{ code: number | string; output: string }> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      // Reports are read by people and by CI alike.
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    });
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.once("error", (error) => resolve({ code: error.message, output: "" }));
    child.once("close", (code, signal) =>
      resolve({ code: code ?? signal ?? "no code", output: Buffer.concat(chunks).toString("utf8") }),
    );
  });
}
