import type { Known } from "../../domain/facts/known.ts";
import { UserError } from "../../errors.ts";
import { unknownWords } from "../../report/unknown.ts";

/** What was asked for; what cannot be read signs and publishes nothing. @throws {UserError} invalid-input */
export function orThrow<T>(answer: Known<T>, what: string): T {
  if (answer.state === "known") return answer.value;
  throw new UserError("invalid-input", `expected ${what}, it could not be read: ${unknownWords(answer)}`, {
    hint: "The job goes no further. Run it again when that can be read.",
  });
}
