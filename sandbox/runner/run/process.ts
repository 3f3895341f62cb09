import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { LineReader } from "./line-reader.ts";

/** How long a program may take to end after each sign, in milliseconds. */
export interface Grace {
  readonly afterInterrupt: number;
  readonly afterTerminate: number;
}

export interface ProcessRequest {
  readonly file: string;
  readonly words: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Ends the program and all that it started. */
  readonly signal: AbortSignal;
  readonly grace: Grace;
  readonly onLine: (line: string) => void;
  /** Group of the program: its own id. */
  readonly onStart: (group: number) => void;
}

/** Output may be held open by what a program leaves running; this long it is waited for. */
const drainMs = 1_000;

/** Runs a program in a process group of its own; 128 + n for signal n, as a shell says it. @throws {Error} if it cannot start */
export async function runProcess(request: ProcessRequest): Promise<number> {
  const { file, words, cwd, environment, signal, onLine, onStart } = request;
  signal.throwIfAborted();
  const child = spawn(file, words, {
    cwd,
    env: environment,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = once(child, "close").then(
    () => {},
    () => {},
  );
  const ended = exitOf(child);
  if (child.pid !== undefined) onStart(child.pid);
  const readers = [new LineReader(onLine), new LineReader(onLine)];
  child.stdout.on("data", (chunk: Buffer) => readers[0]?.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => readers[1]?.push(chunk));
  const stop = (): void => void endGroup(child, request.grace);
  signal.addEventListener("abort", stop, { once: true });
  try {
    const code = await ended;
    await Promise.race([closed, sleep(drainMs, undefined, { ref: false })]);
    return code;
  } finally {
    signal.removeEventListener("abort", stop);
    for (const reader of readers) reader.end();
    if (signal.aborted) kill(child, "SIGKILL");
  }
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? 128 + (signalNumbers.get(signal ?? "") ?? 0)));
  });
}

const signalNumbers = new Map([
  ["SIGHUP", 1],
  ["SIGINT", 2],
  ["SIGQUIT", 3],
  ["SIGABRT", 6],
  ["SIGKILL", 9],
  ["SIGSEGV", 11],
  ["SIGPIPE", 13],
  ["SIGTERM", 15],
]);

/** First asks, then demands, then ends: each time the whole group. */
async function endGroup(child: ChildProcess, grace: Grace): Promise<void> {
  for (const [sign, ms] of [
    ["SIGINT", grace.afterInterrupt],
    ["SIGTERM", grace.afterTerminate],
  ] as const) {
    if (!isRunning(child)) return;
    kill(child, sign);
    await Promise.race([once(child, "exit"), sleep(ms, undefined, { ref: false })]);
  }
  if (isRunning(child)) kill(child, "SIGKILL");
}

const isRunning = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

function kill(child: ChildProcess, sign: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, sign);
  } catch {
    // Nobody of the group is left.
  }
}
