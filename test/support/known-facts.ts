import type { Known, Unknown, UnknownCause } from "../../src/domain/facts/known.ts";

export function known<T>(value: T): Known<T> {
  return { state: "known", value };
}

export function unknown(cause: UnknownCause, some: Partial<Unknown> = {}): Unknown {
  return { state: "unknown", why: `GitHub said no (${cause})`, cause, ...some };
}
