import type { Known } from "../domain/facts/known.ts";

/** Runs of the probe in a scratch repository. */
export interface ProbeReader {
  /** Text of the file that the run left in its artifact; of that run and no other. */
  read(repository: string, run: number): Promise<Known<string>>;
}

/** Gives a reader for the token in one of these variables of the environment; null: none of them holds one. */
export type ProbeReaders = (variables: readonly string[]) => Promise<ProbeReader | null>;
