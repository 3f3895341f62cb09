import type { Approvals } from "./approvals.ts";
import type { Clock } from "./clock.ts";
import type { Files } from "./files.ts";
import type { Process } from "./process.ts";
import type { Runner } from "./runner.ts";

/** Everything that an action may touch. */
export interface Ports {
  readonly runner: Runner;
  /** The workspace that is judged. */
  readonly files: Files;
  /** The folder that the action itself was unpacked to: its `policy/` lies there (design §3). */
  readonly home: Files;
  readonly process: Process;
  readonly clock: Clock;
  readonly approvals: Approvals;
}

/** What a command has besides: data goes to stdout, words go to the runner's log. */
export interface CommandPorts extends Ports {
  print(data: string): void;
}

/** What `inspect` needs, and no more: it must start as fast as it reads. */
export interface InspectPorts {
  print(data: string): void;
  log(text: string): void;
}

/** Exit code of a command: yes, no (a verdict was reached), undecided or bad input. */
export type ExitCode = 0 | 1 | 2;
