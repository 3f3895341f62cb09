/** The time, so that nothing in the core has to ask the machine. */
export interface Clock {
  /** RFC 3339 UTC with milliseconds. */
  now(): string;
}
