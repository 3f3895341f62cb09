import process from "node:process";

/** Ends when the process is asked to end; without a listener it would end at once, and leave things behind. */
export function untilTerminated(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
  });
}
