/** A file of one JSON value a line, which grows as work is done, so that an interruption loses nothing. */
export interface Journal {
  /** The values so far; a last line that was cut off by the interruption is not among them. */
  readonly values: readonly unknown[];
  append(value: object): void;
  /** Begins anew. */
  clear(): void;
}

/** Opens a journal, making its folder. @throws {UserError} invalid-input for a file that is none */
export type OpenJournal = (path: string) => Journal;
