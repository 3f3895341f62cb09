export interface ProcessResult {
  readonly exitCode: number;
  readonly stdout: string;
}

/** Other programs: git, and the command that `record` runs. */
export interface Process {
  /** Runs a program without a shell and returns what it printed; a failure is a value. */
  capture(program: string, args: readonly string[]): Promise<ProcessResult>;
  /** Runs a program with the terminal passed through and returns its exit code. */
  run(program: string, args: readonly string[]): Promise<number>;
}
