type Inputs = ReadonlyMap<string, string>;

/** Inputs of a native action by their names; an input that it does not know is an error, never without effect. */
export class NativeInputs {
  readonly #values: ReadonlyMap<string, string>;

  constructor(action: string, inputs: Inputs, known: readonly string[]) {
    const unknown = [...inputs.keys()].filter((name) => !known.includes(name.toLowerCase()));
    if (unknown.length > 0) {
      throw new Error(
        `${action}: input '${unknown.join("', '")}' is not supported here, only ${known.join(", ")}`,
      );
    }
    this.#values = new Map([...inputs].map(([name, value]) => [name.toLowerCase(), value.trim()]));
  }

  /** The text of an input; what is left empty counts as not given. */
  text(name: string, otherwise = ""): string {
    return this.#values.get(name) || otherwise;
  }

  flag(name: string, otherwise: boolean): boolean {
    const text = this.text(name, `${otherwise}`);
    if (/^(true|True|TRUE)$/.test(text)) return true;
    if (/^(false|False|FALSE)$/.test(text)) return false;
    throw new Error(`input '${name}': expected true or false, got '${text}'`);
  }

  count(name: string, otherwise: number): number {
    const text = this.text(name, `${otherwise}`);
    if (/^\d{1,9}$/.test(text)) return Number(text);
    throw new Error(`input '${name}': expected a whole number, got '${text}'`);
  }

  /** Lines that say something. */
  lines(name: string): readonly string[] {
    return this.text(name)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
  }
}
