import { InternalError, type UserError } from "../../errors.ts";

/** A value that holds to its schema, or everything that is wrong with it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly UserError[] };

/** Returns the value of a check, or throws its first problem. @throws {UserError} */
export function orThrow<T>(checked: Checked<T>): T {
  if (checked.ok) return checked.value;
  throw (
    checked.problems[0] ?? new InternalError("bug", "a failed check: expected at least one problem, got none")
  );
}
