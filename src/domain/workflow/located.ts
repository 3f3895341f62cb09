/** A value together with the line on which the file has it, counted from one. */
export interface Located<T> {
  readonly value: T;
  readonly line: number;
}
