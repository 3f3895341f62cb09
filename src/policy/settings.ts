import type { Origin, Threshold } from "../domain/verdict/verdict.ts";
import { InternalError } from "../errors.ts";
import type { EffectiveCheck, Setting } from "./effective.ts";

/** Typed access to the settings of one check; a setting of another type is a bug, since policy was validated. */
export class Settings {
  readonly #check: EffectiveCheck;

  constructor(check: EffectiveCheck) {
    this.#check = check;
  }

  number(name: string): number {
    const { value } = this.#get(name);
    if (typeof value !== "number") throw this.#mismatch(name, "a number");
    return value;
  }

  word(name: string): string {
    const { value } = this.#get(name);
    if (typeof value !== "string") throw this.#mismatch(name, "a word");
    return value;
  }

  list(name: string): readonly string[] {
    const { value } = this.#get(name);
    if (!Array.isArray(value)) throw this.#mismatch(name, "a list");
    return value;
  }

  origin(name: string): Origin {
    return this.#get(name).origin;
  }

  /** A numeric setting as the threshold of an outcome. */
  threshold(name: string, operator: Threshold["operator"]): Threshold {
    return { operator, value: this.number(name), origin: this.origin(name) };
  }

  #get(name: string): Setting {
    const setting = this.#check.settings.get(name);
    if (setting === undefined) throw this.#mismatch(name, "to be set");
    return setting;
  }

  #mismatch(name: string, expected: string): InternalError {
    return new InternalError("bug", `${this.#check.id}: expected the setting "${name}" ${expected}`);
  }
}
