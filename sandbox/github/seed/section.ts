import type { GitHub } from "../github.ts";

/** A part of a seed that a file of handlers reads for itself. */
export interface Section<T> {
  /** What the value must be, as JSON Schema. */
  readonly schema: object;
  /** Puts the value into the state. The schema was checked. */
  plant(github: GitHub, owner: T, value: never): void | Promise<void>;
}
