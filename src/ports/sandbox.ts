/** The emulated GitHub, as the command line starts it; what is behind it is no part of `src/`. */
export interface SandboxModule {
  startSandbox(request: {
    /** Path of the seed; paths in it are relative to its folder. */
    readonly file: string;
    readonly text: string;
    /** 0 for any that is free. */
    readonly port: number;
  }): Promise<StartedSandbox>;
  rehearse(request: {
    /** Folder of the product. */
    readonly product: string;
    /** Without faults and attacks: comes in, is judged, is merged. */
    readonly isQuick: boolean;
    /** Folder of the release, whose command line everybody runs. */
    readonly home: string;
    /** Where summaries and reports go. */
    readonly output: string;
    readonly terminal: Terminal;
    /** Ends the rehearsal early. */
    readonly interrupted: Promise<void>;
  }): Promise<Rehearsed>;
}

/** It runs, or why it does not. */
export type StartedSandbox =
  | { readonly kind: "started"; readonly ready: object; close(): Promise<void> }
  /** `at` is empty where no place in the seed is to blame. */
  | { readonly kind: "refused"; readonly at: string; readonly message: string };

/** What came of a rehearsal. */
export type Rehearsed =
  | {
      readonly kind: "rehearsed";
      /** Every scene came out as it must. */
      readonly isAsExpected: boolean;
      /** For people. */
      readonly text: string;
      /** For machines. */
      readonly result: object;
    }
  | { readonly kind: "refused"; readonly at: string; readonly message: string };

/** Where progress is shown. */
export interface Terminal {
  readonly isTerminal: boolean;
  readonly isColoured: boolean;
  write(text: string): void;
  columns(): number;
  rows(): number;
}

/** What the command needs. */
export interface SandboxPorts {
  readonly nodeVersion: string;
  print(data: string): void;
  readText(path: string): string;
  load(): Promise<SandboxModule>;
  /** Ends when somebody asks the process to end. */
  untilTerminated(): Promise<void>;
}

/** What `rehearse` needs. */
export interface RehearsalPorts extends Omit<SandboxPorts, "readText"> {
  readonly home: string;
  readonly terminal: Terminal;
}
