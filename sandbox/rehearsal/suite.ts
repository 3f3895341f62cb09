import { spawn } from "node:child_process";
import { join } from "node:path";
import type { NetworkOff } from "./network-off.ts";

/** How a command of the suite ended. */
export interface Ended {
  readonly words: readonly string[];
  readonly exitCode: number;
  readonly printed: string;
  /** What it said on stderr. */
  readonly said: string;
}

export interface SuitePlace {
  /** Folder of the release. */
  readonly home: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What cuts it off from every network; as it is if left out. */
  readonly without?: NetworkOff;
  /** Ends the command, which then is no answer. */
  readonly signal: AbortSignal;
}

const undecided = 2;

/** Runs the command line of the release as a process of its own, as somebody at a terminal would. */
export async function runSuite(words: readonly string[], place: SuitePlace): Promise<Ended> {
  const { command, words: before } = place.without ?? { command: process.execPath, words: [] };
  const child = spawn(command, [...before, join(place.home, "dist", "cli.js"), ...words], {
    env: { PATH: process.env["PATH"], ...place.environment },
    stdio: ["ignore", "pipe", "pipe"],
    signal: place.signal,
  });
  let printed = "";
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const exitCode = await new Promise<number>((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => done(code ?? undecided));
  });
  return { words, exitCode, printed, said };
}
