/** Metadata of a TUF repository, as text by role: `root`, `timestamp`, `snapshot`, `targets`. */
export type TufMetadata = ReadonlyMap<string, string>;

/** A TUF repository, and what is known of it: at the least the root that somebody trusts. */
export interface RootQuestion {
  /** Address of its metadata; its targets lie below `targets/`. */
  readonly mirror: string;
  readonly known: TufMetadata;
  /** Name of the file that is wanted. */
  readonly target: string;
}

export interface RootAnswer {
  /** What is known of it from now on: who comes back with it is not led back to an earlier time. */
  readonly metadata: TufMetadata;
  readonly text: string;
}

/** Follows a TUF repository from a root that is trusted to a file. @throws {UserError} invalid-input */
export type RootUpdater = (question: RootQuestion) => Promise<RootAnswer>;
