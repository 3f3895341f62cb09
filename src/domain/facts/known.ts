/** Why a fact could not be read: each asks for something else from somebody else (design §2.4). */
export type UnknownCause =
  /** The run was given no token. */
  | "no-token"
  /** The job's token lacks a permission, which `needs` names. */
  | "permission"
  /** No job token can see it, and no posture says it (design §2.6). */
  | "no-posture"
  /** Posture says it, and is older than the policy allows. */
  | "stale-posture"
  | "not-found"
  /** It costs a request for each repository, and an audit of many was not told to spend it. */
  | "not-asked"
  | "outage"
  | "rate-limit"
  /** The run's own limit of calls or time was reached. */
  | "budget"
  /** Everything could be read, and it does not say who or what it was. */
  | "unprovable"
  /** An answer that is not what GitHub documents. */
  | "malformed"
  /** A list with fewer entries than GitHub counts (G10). */
  | "incomplete"
  /** An answer beyond what a run is ready to read. */
  | "too-large";

/** A fact that could not be read, and what would make it readable. */
export interface Unknown {
  readonly state: "unknown";
  /** Words for people: what was asked and what came back. */
  readonly why: string;
  readonly cause?: UnknownCause;
  /** Permission that the job lacks, as a workflow writes it: `pull-requests: read`. */
  readonly needs?: string;
  /** RFC 3339 time from which asking again makes sense. */
  readonly resetAt?: string;
}

/** A fact that may not be readable from where the run stands (design §2.4). */
export type Known<T> = { readonly state: "known"; readonly value: T } | Unknown;
