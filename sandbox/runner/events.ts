import type { RunEvent } from "./api.ts";

/** Takes events of any number of runs. */
export type EventSink = (event: RunEvent, run: number) => void;

/** Writes each event as a line of JSON: what a machine reads, or another runner's log is compared with. */
export function eventLog(output: { write(text: string): void; now(): Date }): EventSink {
  return (event, run) => {
    const line = { schemaVersion: 1, time: output.now().toISOString(), run, ...event };
    output.write(`${JSON.stringify(line)}\n`);
  };
}
