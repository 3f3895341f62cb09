import { spawn, spawnSync } from "node:child_process";
import process from "node:process";

/** What a program made of what it was asked. */
export interface Answer {
  /** 0: it says yes. */
  readonly code: number | null;
  readonly output: string;
}

/** Tells whether such a program is on this machine. */
export const isThere = (program: string, word: string): boolean => spawnSync(program, [word]).status === 0;

/** Runs a program while this process goes on, since it may ask a server here. */
export function ask(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Answer> {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => void chunks.push(chunk));
  return new Promise((done, fail) => {
    child.once("error", fail).once("close", (code) => {
      done({ code, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}

/** The exit code alone. */
export async function exitCodeOf(...asked: Parameters<typeof ask>): Promise<number | null> {
  return (await ask(...asked)).code;
}
