/** The emulated GitHub, as the command line starts it; what is behind it is no part of `src/`. */
export interface SandboxModule {
  startSandbox(request: {
    /** Path of the seed; paths in it are relative to its folder. */
    readonly file: string;
    readonly text: string;
    /** 0 for any that is free. */
    readonly port: number;
  }): Promise<StartedSandbox>;
}

/** It runs, or why it does not. */
export type StartedSandbox =
  | { readonly kind: "started"; readonly ready: object; close(): Promise<void> }
  /** `at` is empty where no place in the seed is to blame. */
  | { readonly kind: "refused"; readonly at: string; readonly message: string };

/** What the command needs. */
export interface SandboxPorts {
  readonly nodeVersion: string;
  print(data: string): void;
  readText(path: string): string;
  load(): Promise<SandboxModule>;
  /** Ends when somebody asks the process to end. */
  untilTerminated(): Promise<void>;
}
