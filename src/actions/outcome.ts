import type { Decision } from "../domain/verdict/result.ts";

/** What an action came to. Every action sets the same outputs from it. */
export interface Outcome {
  readonly decision: Decision;
  readonly reasonCode: string;
  /** Becomes the output `result`; small, with a `schemaVersion`. */
  readonly result: { readonly schemaVersion: number; readonly [key: string]: unknown };
  /** Paths in the workspace of the files that were written. */
  readonly evidence: readonly string[];
  /** One sentence for the log, and for the error annotation where the decision fails the step. */
  readonly message: string;
}
