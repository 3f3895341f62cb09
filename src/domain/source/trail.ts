/** Words behind which a value begins, so that a slash there opens a regular expression. */
const beforeValue = new Set(
  "return typeof case in of delete void throw new else do yield await instanceof".split(" "),
);
/** Words whose parentheses are followed by a statement. */
const beforeCondition = new Set(["if", "while", "for", "with"]);
const longestWord = 12;
/** A slash inside a class does not end it. Bounded, since a line may be all of a file. */
const expression = /\/(?:[^\\/[\n\r]|\\[^\n\r]|\[(?:[^\\\]\n\r]|\\[^\n\r]){0,500}\]){1,500}\//y;

/** What code came last, as far as it tells a regular expression of JavaScript from a division. */
export class CodeTrail {
  readonly #text: string;
  /** Offset of the last character that is no blank; -1: none, -2: a string. */
  #last = -1;
  /** For each open parenthesis: whether a condition is in it. */
  readonly #parentheses: boolean[] = [];
  #isBehindCondition = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** One character of code. */
  step(at: number): void {
    const character = this.#text[at] as string;
    if (character <= " ") return;
    if (character === "(") this.#parentheses.push(beforeCondition.has(this.#word()));
    else if (character === ")") this.#isBehindCondition = this.#parentheses.pop() ?? false;
    this.#last = at;
  }

  /** A string, a template or a regular expression went by: a slash behind it divides. */
  skipString(): void {
    this.#last = -2;
  }

  /** The end of the regular expression that begins here; undefined if none does. */
  endOfExpression(from: number): number | undefined {
    if (!this.#isValueExpected()) return undefined;
    expression.lastIndex = from;
    return expression.test(this.#text) ? expression.lastIndex : undefined;
  }

  #isValueExpected(): boolean {
    if (this.#last < 0) return this.#last === -1;
    const character = this.#text[this.#last] as string;
    if (/[\w$]/.test(character)) return beforeValue.has(this.#word());
    if (character === ")") return this.#isBehindCondition;
    // `i++ / 2` divides; `}` more often ends a block than an object.
    const isStep = (character === "+" || character === "-") && this.#text[this.#last - 1] === character;
    return character !== "]" && !isStep;
  }

  #word(): string {
    const end = this.#last + 1;
    return /[\w$]+$/.exec(this.#text.slice(Math.max(0, end - longestWord), Math.max(0, end)))?.[0] ?? "";
  }
}
